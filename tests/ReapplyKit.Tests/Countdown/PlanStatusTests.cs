namespace ReapplyKit.Tests;

/// <summary>The chain of four milestones: a on October 2–4, b on 9–10, c from November 2, d on 2026-09-02.</summary>
public sealed class PlanStatusTests
{
    private static readonly Schedule Plan = SmallCountdown.Chain.Schedule(
        RulePack.Default.Seasons.For(2027), Iso.Day("2025-10-02"), YearDecisions.Undecided);

    [Theory]
    [InlineData("2025-10-02", "", "a", "b c d")]
    [InlineData("2025-10-03", "", "a b", "c d")]
    [InlineData("2025-10-04", "", "a b", "c d")]
    [InlineData("2025-10-05", "a", "b", "c d")]
    [InlineData("2025-10-26", "a b", "", "c d")]
    [InlineData("2025-10-27", "a b", "c", "d")]
    public void Each_milestone_is_overdue_this_week_or_next(string asOf, string overdue, string thisWeek, string next)
    {
        var status = PlanStatus.Of(Plan, Progress.None, Iso.Day(asOf));

        Assert.Equal((overdue, thisWeek, next), (Ids(status.Overdue), Ids(status.ThisWeek), Ids(status.Next)));
    }

    [Fact]
    public void What_is_done_or_skipped_is_nowhere_and_what_runs_is_running()
    {
        var status = PlanStatus.Of(Plan, new Progress
        {
            Milestones =
            [
                MilestoneProgress.Done(MilestoneId.Parse("a"), Iso.Day("2025-10-02"), Iso.Day("2025-10-03")),
                MilestoneProgress.Running(MilestoneId.Parse("b"), Iso.Day("2025-10-09")),
                MilestoneProgress.Skipped(MilestoneId.Parse("c"), "not needed"),
            ],
        }, Iso.Day("2025-10-10"));

        Assert.Equal(("", "b", "", "d"), (Ids(status.Overdue), Ids(status.Running), Ids(status.ThisWeek), Ids(status.Next)));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void A_target_is_reached_from_its_lower_end_and_unknown_where_nobody_measured(int? amount, bool? isReached)
    {
        var target = new MilestoneTarget("usce", "USCE arranged", 2, 3, "months", ClauseId.Parse("M9.2"));

        Assert.Equal(isReached, new TargetStatus(target, Iso.Day("2026-01-01"), amount).IsReached);
    }

    private static string Ids(ValueList<ScheduledMilestone> milestones) => string.Join(' ', milestones.Select(m => m.Milestone.Id));
}
