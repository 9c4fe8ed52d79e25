using System.Text.Json.Nodes;

namespace ReapplyKit.Tests;

public sealed class CountdownLoadCheckTests
{
    private const string First = "$.countdown.milestones[0]";
    private const string Second = "$.countdown.milestones[1]";

    [Fact]
    public void A_name_stands_for_one_milestone()
    {
        var document = PackDocument.Rules("countdown");
        var milestones = document.At("$.countdown.milestones").AsArray();
        milestones.Insert(1, milestones[0]!.DeepClone());

        LoadCheck.Finds($"{Second}.id", "names two milestones", document);
    }

    [Fact]
    public void A_prerequisite_exists() => LoadCheck.FindsAt(
        $"{Second}.after[0].milestone", "waits for autopsy.recall, which does not exist", "\"autopsy.recall\"", where: $"{Second}.after");

    [Theory]
    [InlineData("from", "\"M13W1\"", "is not a place on the countdown such as M12W1, M1D3, FW2 or erasOpens+21")]
    [InlineData("to", "\"last week\"", "is not a place on the countdown")]
    [InlineData("workstream", "\"fun\"", "is not one of research, clinical, examPrep, admin, communication, application")]
    [InlineData("importance", "\"vital\"", "is not one of essential, important, optional")]
    [InlineData("minDays", "0", "must be a whole number from 1 to 730")]
    [InlineData("minDays", "\"1\"", "a whole number is expected")]
    [InlineData("notBefore", "\"christmas\"", "is not a place on the countdown such as")]
    [InlineData("decides", "\"fate\"", "is not one of specialty, mainActivity, step3")]
    [InlineData("addresses", "\"letters\"", "a list is expected")]
    [InlineData("title", "\" \"", "must not be blank")]
    [InlineData("id", "\"Autopsy Review\"", "a milestone name such as exam.step3.register is expected")]
    public void What_a_milestone_states_is_checked(string name, string json, string says) => Assert.Contains(
        PackDocument.Problems(PackDocument.Rules("countdown").Set($"{First}.{name}", JsonNode.Parse(json))),
        p => p.Where == $"{First}.{name}" && p.Message.Contains(says, StringComparison.Ordinal));

    [Theory]
    [InlineData("title")]
    [InlineData("from")]
    [InlineData("to")]
    [InlineData("workstream")]
    [InlineData("minDays")]
    [InlineData("hours")]
    [InlineData("importance")]
    public void What_every_milestone_states_is_required(string name) =>
        LoadCheck.Finds($"{First}.{name}", "is required", PackDocument.Rules("countdown").Drop($"{First}.{name}"));

    [Fact]
    public void A_milestone_carries_out_at_least_one_clause() =>
        LoadCheck.FindsAt($"{First}.clauses", "carries out at least one clause", "[]");

    [Theory]
    [InlineData(First + ".clauses[0]")]
    [InlineData(First + ".guidance[0]")]
    [InlineData(Second + ".targets[0].clause")]
    [InlineData("$.countdown.guidance[0]")]
    public void A_clause_that_does_not_exist_is_not_cited(string path) =>
        LoadCheck.FindsAt(path, "cites a clause that does not exist", "\"M12.99\"");

    [Theory]
    [InlineData(Second + ".targets[0].atMost", "4", "lies below atLeast")]
    [InlineData(Second + ".targets[0].atLeast", "-5", "must be a whole number from 0 to 100000")]
    [InlineData(Second + ".targets[0].unit", "null", "is required")]
    [InlineData(Second + ".targets[0].least", "5", "is not known here")]
    [InlineData(Second + ".after[0].lagDays", "731", "must be a whole number from 0 to 730")]
    [InlineData(Second + ".after[0].days", "7", "is not known here")]
    [InlineData(First + ".when", "{ \"step3\": \"yes\" }", "true or false is expected", First + ".when.step3")]
    [InlineData(First + ".when", "{ \"activity\": [] }", "is not known here", First + ".when.activity")]
    [InlineData(First + ".mindays", "1", "is not known here")]
    public void Targets_prerequisites_and_conditions_are_checked(string path, string json, string says, string? where = null) =>
        LoadCheck.FindsAt(path, says, json, where);
}
