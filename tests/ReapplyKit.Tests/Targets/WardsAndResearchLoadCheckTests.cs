using static ReapplyKit.Tests.RebuildCase;

namespace ReapplyKit.Tests;

/// <summary>The sections <c>usce</c>, <c>letters</c> and <c>research</c>: what they must hold, and that their figures carry.</summary>
public sealed class WardsAndResearchLoadCheckTests
{
    [Theory]
    [InlineData("$.usce.arranged.atLeast", "0", "must be a whole number from 1 to 12")]
    [InlineData("$.usce.arranged.atMost", "1", "must be a whole number from 2 to 12")]
    [InlineData("$.usce.arranged.guidance[0]", "\"M9.99\"", "cites a clause that does not exist")]
    [InlineData("$.usce.additional.months", "2", "is not known here")]
    [InlineData("$.letters.recent.atMost", "2", "must be a whole number from 3 to 100")]
    [InlineData("$.letters.recent.oldestMonths", "11", "must be a whole number from 12 to 120")]
    [InlineData("$.letters.ask.toWeek", "2", "must be a whole number from 3 to 52")]
    [InlineData("$.letters.askLate.weeks", "-1", "must be a whole number from 0 to 52")]
    [InlineData("$.letters.remind.month", "1", "must be a whole number from 2 to 12")]
    [InlineData("$.letters.remind.requestForms", "\"C.99\"", "cites a clause that does not exist")]
    [InlineData("$.letters.harvest.fromMonth", "3", "must be a whole number from 4 to 12")]
    [InlineData("$.letters.specialty.reason", "null", "an interpretation has a reason")]
    [InlineData("$.letters.strong", "{}", "is not known here")]
    [InlineData("$.research.months.atMost", "5", "must be a whole number from 6 to 120")]
    [InlineData("$.research.designs[1].kind", "\"chartReview\"", "a design stands once")]
    [InlineData("$.research.designs[1].kind", "\"unknown\"", "a design that is not stated is judged by none")]
    [InlineData("$.research.designs[1].kind", "\"survey\"", "is not one of")]
    [InlineData("$.research.designs[1].portable", "\"yes\"", "true or false is expected")]
    [InlineData("$.research.inProcess.atLeast", "0", "must be a whole number from 1 to 100")]
    public void What_does_not_fit_is_the_one_problem(string path, string json, string says) => LoadCheck.FindsAt(path, says, json);

    [Theory]
    [InlineData("usce")]
    [InlineData("letters")]
    [InlineData("research")]
    public void A_pack_that_extends_none_states_the_section(string section) => Assert.Contains(
        new Problem($"$.{section}", null, "is required"), PackDocument.Problems(PackDocument.Rules().Drop($"$.{section}")));

    [Fact]
    public void A_pack_with_other_figures_judges_by_them()
    {
        var own = PackDocument.Load(PackDocument.Rules()
            .Set("$.usce.arranged.atLeast", 1)
            .Set("$.letters.recent.oldestMonths", 24)
            .Set("$.letters.ask.fromWeek", 2)
            .Set("$.letters.remind.month", 6)
            .Set("$.rubric.letters.strongUsLetters", 2)
            .Set("$.outreach.letters.mostPerProgram", 1)
            .Set("$.research.months.atMost", 10)
            .Set("$.research.designs[4].portable", true));
        var asOf = Iso.Day("2027-02-01");
        var rotation = With(Rotation("2027-02-01", "2027-02-28"));
        Letter old = new() { Origin = LetterOrigin.Us, Strength = LetterStrength.Strong, Date = Iso.On("2025-02-01") };
        var portfolio = own.Letters.Assess([old, old with { Date = Iso.On("2025-02-02") }], asOf);
        var plan = own.Letters.Plan(rotation, Match2028, asOf);
        var checks = own.Research.Assess(new() { Months = 10, Kind = ProjectKind.MultiYearTrial }, Match2028, asOf).Checks;

        Assert.Equal(CheckState.Met, StateOf(own.Usce.Assess(rotation, Match2028, asOf).Checks, "usce.arranged"));
        Assert.Equal((2, 1), (portfolio.Recent, portfolio.Surplus));
        Assert.Equal(CheckState.Met, StateOf(portfolio.Checks, "rubric.letters.competitive"));
        Assert.Equal((Iso.Day("2027-02-08"), Iso.Day("2027-04-30")), (plan.Requests!.Value[0].Ask!.Start, plan.RemindBy));
        Assert.Equal(
            (CheckState.Met, CheckState.Met), (StateOf(checks, "research.months"), StateOf(checks, "research.multi-year-trial")));
    }

    [Theory]
    [InlineData("usce.", 2)]
    [InlineData("letters.", 8)]
    [InlineData("research.", 16)]
    public void Every_rule_is_in_the_book(string section, int rules) =>
        Assert.Equal(rules, RulePack.Default.Book.Rules.Count(r => r.Id.ToString().StartsWith(section, StringComparison.Ordinal)));
}
