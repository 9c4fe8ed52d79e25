using System.Text;
using System.Text.Json.Nodes;
using static ReapplyKit.Tests.ExamCase;

namespace ReapplyKit.Tests;

/// <summary>The <c>exams</c> section of a pack: what it must hold, and that its figures carry into the plan.</summary>
public sealed class ExamSectionTests
{
    [Fact]
    public void Every_rule_of_the_section_is_in_the_book_with_clauses_that_exist()
    {
        var book = RulePack.Default.Book;
        var rules = book.Rules.Where(r => r.Id.ToString().StartsWith("exams.", StringComparison.Ordinal)).ToArray();

        Assert.Equal(17, rules.Length);
        Assert.All(rules, rule => Assert.All(rule.Clauses.AsEnumerable(), clause => Assert.NotEmpty(book[clause].Text)));
    }

    [Fact]
    public void A_pack_that_extends_none_states_it() =>
        Assert.Contains(new Problem("$.exams", null, "is required"), Problems(rules => rules.Remove("exams")));

    [Theory]
    [InlineData("registration", "days", "85", "registration ends before the shortest study does")]
    [InlineData("registration", "days", "0", "must be a whole number from 1 to 366")]
    [InlineData("studyWeeks", "atMost", "11", "must be a whole number from 12 to 52")]
    [InlineData("studyHours", "hours", "0", "must be a whole number from 1 to 10000")]
    [InlineData("studyHours", "hours", "1601", "the longest study has no room for so many hours")] // 16 weeks of 100
    [InlineData("questionBank", "atMost", "84", "the question bank is finished after the shortest study begins")]
    [InlineData("questionBank", "atMost", "20", "must be a whole number from 21 to 366")]
    [InlineData("practiceDays", "daysBefore", "[14]", "two practice days or more are listed, the earliest first")]
    [InlineData("practiceDays", "daysBefore", "[7, 7]", "two practice days or more are listed, the earliest first")]
    [InlineData("practiceDays", "daysBefore", "[43, 7]", "practice days fall within the days stated and within the shortest study")]
    [InlineData("window", "fromMonth", "4", "must be a whole number from 5 to 12")]
    [InlineData("result", "allow", "27", "must be a whole number from 28 to 366")]
    [InlineData("attempts", "most", "1", "must be a whole number from 2 to 20")]
    public void A_figure_that_does_not_fit_is_the_one_problem(string rule, string figure, string json, string says)
    {
        var problem = Assert.Single(Problems(rules => rules["exams"]![rule]![figure] = JsonNode.Parse(json)));

        Assert.Equal(($"$.exams.{rule}.{figure}", says), (problem.Where, problem.Message));
    }

    [Theory]
    [InlineData("registration", "days", "84")]
    [InlineData("studyHours", "hours", "1600")]
    [InlineData("questionBank", "atMost", "83")]
    [InlineData("practiceDays", "daysBefore", "[42, 7]")]
    public void A_figure_that_just_fits_is_none(string rule, string figure, string json) =>
        Assert.True(Load(rules => rules["exams"]![rule]![figure] = JsonNode.Parse(json)).IsT0);

    [Fact]
    public void A_pack_with_other_figures_plans_by_them()
    {
        var own = Load(rules =>
        {
            rules["exams"]!["window"]!["fromMonth"] = 8;
            rules["exams"]!["practiceDays"]!["daysBefore"] = new JsonArray(21, 10, 3);
            rules["exams"]!["result"]!["days"] = 21;
        }).AsT0;
        var plan = own.Exams.Plan(Exam.Step3, ReadyForStep3, Match2028, Day("2026-06-01"), Study()).AsT0;

        Assert.Equal((Day("2027-02-01"), Day("2027-02-22")), (plan.ExamDay, plan.ResultExpected));
        Assert.Equal([Day("2027-01-11"), Day("2027-01-22"), Day("2027-01-29")], plan.PracticeDays.AsEnumerable());
    }

    private static IEnumerable<Problem> Problems(Action<JsonObject> spoil) => Load(spoil).AsT1.Problems;

    private static OneOf.OneOf<RulePack, RulePackProblems> Load(Action<JsonObject> change)
    {
        var rules = JsonNode.Parse(Repository.Read("seeds", "rules.json"))!.AsObject();
        rules["id"] = "own";
        change(rules);
        return RulePack.Parse(Encoding.UTF8.GetBytes(rules.ToJsonString()));
    }
}
