namespace ReapplyKit.Tests;

/// <summary>Decisions fall due on the last day of Month 12, the specialty is locked on the last day of Month 10; past that they are findings.</summary>
public sealed class OpenDecisionTests
{
    // Month 12 of the 2027 season runs from 2025-10-02 to 2025-11-01, Month 10 to 2026-01-01.
    private static readonly Season Season = RulePack.Default.Seasons.For(2027);

    [Theory]
    [InlineData("2025-10-02", "")]
    [InlineData("2025-11-01", "")]
    [InlineData("2025-11-02", "decide.specialty decide.main-activity decide.step3")]
    [InlineData("2026-01-01", "decide.specialty decide.main-activity decide.step3")]
    [InlineData("2026-01-02", "decide.specialty decide.main-activity decide.step3 specialty.lock")]
    public void An_open_decision_is_overdue_from_the_day_after_its_last(string asOf, string overdue)
    {
        var open = Plan(asOf, YearDecisions.Undecided).OpenDecisions;

        Assert.Equal(4, open.Count);
        Assert.Equal(overdue.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), open.Where(o => o.IsOverdue).Select(o => o.Milestone.ToString()).Order());
    }

    [Fact]
    public void A_decision_taken_is_open_no_more()
    {
        var open = Plan("2026-02-01", new YearDecisions { Specialty = SpecialtyChoice.Same, Step3 = false }).OpenDecisions;

        Assert.Equal(DecisionGate.MainActivity, Assert.Single(open.AsEnumerable()).Gate);
    }

    /// <summary>The Match of 2026 is on March 20: a plan made after it counts Month 12 from that day, one made before it from the text's October.</summary>
    [Theory]
    [InlineData("2025-03-31", "2025-04-30", "2026-01-01")] // more time than the text assumes: a month after the start
    [InlineData("2025-10-01", "2025-10-31", "2026-01-01")]
    [InlineData("2025-10-02", "2025-11-01", "2026-01-01")]
    [InlineData("2026-03-19", "2025-11-01", "2026-01-01")]
    [InlineData("2026-03-20", "2026-04-19", "2026-06-19")]
    [InlineData("2026-08-01", "2026-04-19", "2026-06-19")]
    public void A_decision_is_due_at_the_end_of_its_month(string asOf, string decision, string specialtyLock)
    {
        var due = Plan(asOf, YearDecisions.Undecided).OpenDecisions.ToDictionary(o => o.Milestone.ToString(), o => o.Due);

        Assert.Equal((Iso.Day(decision), Iso.Day(specialtyLock)), (due["decide.step3"], due["specialty.lock"]));
    }

    private static Schedule Plan(string asOf, YearDecisions decisions) => RulePack.Default.Countdown.Schedule(Season, Iso.Day(asOf), decisions);
}
