using System.Text.Json.Nodes;

namespace ReapplyKit.Tests;

/// <summary>What a countdown of one's own may say, and what is refused.</summary>
public sealed class CountdownReaderTests
{
    private const string Audit = "$.countdown.audit";
    private const string Name = "a milestone name such as exam.step3.register is expected";
    private const string Second = "$.countdown.milestones[1]";

    [Theory]
    [InlineData(Audit + "[0].weather", "1", "is not known here")]
    [InlineData(Audit + "[1].milestone", "\"Audit Records\"", Name)]
    [InlineData(Audit + "[1].milestone", "\"audit.never\"", "does not exist")]
    [InlineData(Audit + "[0].target", "\"never\"", "does not exist")]
    [InlineData("$.countdown.weather", "1", "is not known here")]
    [InlineData("$.countdown.corrections.weather", "1", "is not known here")]
    [InlineData(Second + ".after[0].milestone", "\"Autopsy Review\"", Name)]
    [InlineData(Second + ".id", "\"Autopsy Classify\"", Name)]
    [InlineData(Second + ".to", "\"M12W1\"",
        "lies before the window's start, or beyond the submission day or review day that its start lies before")]
    [InlineData(Second + ".targets[0].id", "null", "is required")]
    [InlineData(Second + ".targets[0].text", "null", "is required")]
    [InlineData(Second + ".targets[0].unit", "null", "is required")]
    [InlineData(Second + ".targets[0].atLeast", "null", "is required")]
    public void Each_problem_is_named_where_it_stands(string path, string json, string says) => Assert.Contains(
        PackDocument.Problems(PackDocument.Rules("countdown").Set(path, JsonNode.Parse(json))),
        p => p.Where == path && p.Message.Contains(says, StringComparison.Ordinal));

    [Fact]
    public void An_emphasis_is_named_once()
    {
        var rules = PackDocument.Rules("countdown");
        var first = rules["countdown"]!["emphasis"]![0]!["id"]!.GetValue<string>();

        Assert.Contains(
            PackDocument.Problems(rules.Set("$.countdown.emphasis[1].id", first)),
            p => (p.Where, p.Message) == ("$.countdown.emphasis[1].id", "names two emphases"));
    }

    [Fact]
    public void A_cycle_is_found_past_what_it_also_waits_for() =>
        Assert.Equal("prerequisites form a cycle: a → b → a", Problem(Milestone("x"), Milestone("a", "x", "b"), Milestone("b", "a")));

    [Fact]
    public void Who_only_waits_for_a_cycle_is_no_part_of_it() =>
        Assert.Equal("prerequisites form a cycle: a → b → a", Problem(Milestone("d", "a"), Milestone("a", "b"), Milestone("b", "a")));

    [Fact]
    public void Two_countdowns_are_equal_where_their_milestones_are()
    {
        var one = SmallCountdown.Template(Milestone("a"));
        var retitled = Milestone("a");
        retitled["title"] = "another title";

        Assert.Equal(one, SmallCountdown.Template(Milestone("a")));
        Assert.NotEqual(one, SmallCountdown.Template(retitled));
        Assert.False(one.Equals(null));
    }

    [Fact]
    public void What_a_milestone_decides_comes_before_what_it_locks()
    {
        var both = SmallCountdown.Template(Milestone("a")).Milestones[0] with
        {
            Decides = DecisionGate.Specialty,
            Locks = DecisionGate.Step3,
        };
        Assert.Equal(DecisionGate.Specialty, both.Gate);
        Assert.Equal(DecisionGate.Step3, (both with { Decides = null }).Gate);
    }

    private static string Problem(params JsonNode[] milestones) =>
        Assert.Single(PackDocument.Problems(SmallCountdown.Document(milestones)).AsEnumerable()).Message;

    private static JsonObject Milestone(string id, params string[] after) =>
        SmallCountdown.Milestone(id, "M12W1", "M12W1", 1, [.. after.Select(before => (before, 0))]);
}
