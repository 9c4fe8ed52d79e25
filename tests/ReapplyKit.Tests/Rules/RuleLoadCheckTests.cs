using System.Text.Json.Nodes;

namespace ReapplyKit.Tests;

/// <summary>What every rule of a pack is checked for, wherever it stands, and the clauses it cites.</summary>
public sealed class RuleLoadCheckTests
{
    [Theory]
    [InlineData("$.rubric.usce.unknown.clauses[0]", "\"M12.99\"", "cites a clause that does not exist")]
    [InlineData("$.reading.usce.clauses[0]", "\"9.3\"", "a clause number such as M12.3 is expected")]
    [InlineData("$.reading.usce.clauses[0]", "7", "a clause number such as M12.3 is expected")]
    [InlineData("$.rubric.step1.borderline.rule", "\"rubric.step1.competitive\"", "names two rules")]
    [InlineData("$.interviews.bands[0].rule", "\"rubric.usce.unknown\"", "names two rules")]
    [InlineData("$.programs.exclusion.rule", "\"Program Excluded\"", "a rule name such as rubric.usce.none is expected")]
    [InlineData("$.interviews.matched.text", "\"  \"", "must not be blank")]
    [InlineData("$.interviews.matched.text", "1", "a text is expected")]
    [InlineData("$.interviews.matched.interpretation", "\"yes\"", "true or false is expected")]
    [InlineData("$.interviews.matched.source", "[]", "a text is expected")]
    public void What_a_rule_states_is_checked(string path, string json, string says) => LoadCheck.FindsAt(path, says, json);

    [Theory]
    [InlineData("[]", "a rule cites at least one clause")]
    [InlineData("null", "is required")]
    [InlineData("\"M12.13\"", "a list is expected")]
    public void A_rule_cites_at_least_one_clause(string json, string says) => Assert.Contains(
        PackDocument.Problems(PackDocument.Rules().Set("$.rubric.usce.unknown.clauses", JsonNode.Parse(json))),
        p => p.Where == "$.rubric.usce.unknown.clauses" && p.Message.Contains(says, StringComparison.Ordinal));

    [Theory]
    [InlineData("$.rubric.usce.unknown", "reason")]
    [InlineData("$.rubric.usce.unknown", "interpretation")]
    public void An_interpretation_has_a_reason_and_nothing_else_has_one(string rule, string dropped) => LoadCheck.Finds(
        $"{rule}.reason", "an interpretation has a reason, and nothing else has one", PackDocument.Rules().Drop($"{rule}.{dropped}"));

    [Theory]
    [InlineData("$.rubric.usce.unknown.rule")]
    [InlineData("$.rubric.usce.unknown.text")]
    [InlineData("$.interviews.matched")]
    [InlineData("$.id")]
    [InlineData("$.version")]
    [InlineData("$.effective")]
    public void What_every_pack_states_is_required(string path) => LoadCheck.Finds(path, "is required", PackDocument.Rules().Drop(path));

    [Theory]
    [InlineData("$.effective", "\"2026-02-30\"", "is not a date of the calendar")]
    [InlineData("$.effective", "\"23.11.2026\"", "is not a date of the calendar")]
    [InlineData("$.effective", "20261123", "a date such as 2026-03-20 is expected")]
    [InlineData("$.version", "1.0", "a text is expected")]
    public void The_stamp_is_checked(string path, string json, string says) => LoadCheck.FindsAt(path, says, json);

    [Theory]
    [InlineData("$.colour")]
    [InlineData("$.rubric.step1.longestOrdinaryGapMonth")]
    [InlineData("$.interviews.matched.clause")]
    [InlineData("$.programs.labels[0].prescence")]
    [InlineData("$.reading.step2Ck.passing[1].until")]
    public void A_name_that_is_not_known_is_a_problem_and_not_ignored(string path) =>
        LoadCheck.FindsAt(path, "is not known here; known are ", "1");

    [Theory]
    [InlineData("$.clauses.clauses[1].id", "\"I.1\"", "numbers two clauses", "$.clauses.clauses[1].id")]
    [InlineData("$.clauses.parts[1].id", "\"I\"", "names two parts", "$.clauses.parts[1].id")]
    public void Clauses_and_parts_are_numbered_once(string path, string json, string says, string where) => Assert.Contains(
        PackDocument.Problems(PackDocument.Rules("clauses").Set(path, JsonNode.Parse(json))), p => p.Where == where && p.Message == says);

    [Fact]
    public void A_clause_stands_in_a_part_that_exists()
    {
        var document = PackDocument.Rules("clauses");
        document.At("$.clauses.clauses").AsArray().Add(new JsonObject { ["id"] = "X.1", ["text"] = "A clause of no part." });

        Assert.Equal("stands in a part that does not exist", Assert.Single(PackDocument.Problems(document).AsEnumerable()).Message);
    }

    [Fact]
    public void All_that_is_wrong_is_reported_at_once_from_top_to_bottom() => Assert.Equal(
        ["$.effective", "$.reading.step2Ck.passing[1].score", "$.rubric.step2Ck.scores", "$.interviews.matched.clauses[0]", "$.timeBudget",
            "$.programs.exclusion.rule"],
        PackDocument.Problems(PackDocument.Rules()
            .Set("$.programs.exclusion.rule", "two words")
            .Set("$.timeBudget.admin", 9)
            .Set("$.interviews.matched.clauses[0]", "M99.1")
            .Set("$.rubric.step2Ck.scores[1].atLeast", 226)
            .Set("$.reading.step2Ck.passing[1].score", 301)
            .Set("$.effective", "soon")).Select(p => p.Where));

    [Fact]
    public void A_long_value_is_shortened_in_the_problem() => Assert.Equal(
        new string('x', 80) + "… (500 characters)",
        Assert.Single(PackDocument.Problems(PackDocument.Rules().Set("$.effective", new string('x', 500))).AsEnumerable()).Value);
}
