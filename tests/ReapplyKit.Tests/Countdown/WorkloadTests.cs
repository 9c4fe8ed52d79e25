namespace ReapplyKit.Tests;

/// <summary>The chain of four milestones takes as many hours as days: 3, 2, 10 and 1.</summary>
public sealed class WorkloadTests
{
    private static readonly Schedule Plan = SmallCountdown.Chain.Schedule(
        RulePack.Default.Seasons.For(2027), Iso.Day("2025-10-02"), YearDecisions.Undecided);

    [Fact]
    public void Hours_fall_evenly_on_the_days_of_the_work()
    {
        // a: Oct 2–4 in week 1; b: Oct 9–10 in week 2; c: Nov 2–11, of which Nov 2–5 lie in week 5 and Nov 6–11 in week 6.
        var weeks = Plan.Workload(RulePack.Default.TimeBudget, weeklyHours: 10);

        Assert.Equal([3m, 2m, 0m, 0m, 4m, 6m], weeks.Take(6).Select(w => w.TotalHours));
        Assert.Equal(new DateInterval(Iso.Day("2025-10-02"), Iso.Day("2025-10-08")), weeks[0].Week);
        Assert.Equal(1m, weeks[^1].TotalHours);
    }

    [Fact]
    public void The_budget_splits_the_weeks_hours_by_the_text() =>
        Assert.Equal([4, 3, 2, 1], Plan.Workload(RulePack.Default.TimeBudget, weeklyHours: 10)[0].BudgetHours);

    [Theory]
    [InlineData(3, false)]
    [InlineData(2, true)]
    public void A_week_with_more_work_than_hours_is_overloaded(int weeklyHours, bool isOverloaded)
    {
        var week = Plan.Workload(RulePack.Default.TimeBudget, weeklyHours)[0];

        Assert.Equal(isOverloaded, week.IsOverloaded);
        Assert.Equal([WorkKind.Admin], week.OverBudget.AsEnumerable());
    }
}
