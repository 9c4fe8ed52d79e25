namespace ReapplyKit.Tests;

/// <summary>The chain of four milestones, made on 2025-10-02 and remade as the year goes; dates by hand.</summary>
public sealed class ReplanTests
{
    private static readonly Season Season = RulePack.Default.Seasons.For(2027);
    private static readonly Schedule Plan = SmallCountdown.Chain.Schedule(Season, Iso.Day("2025-10-02"), YearDecisions.Undecided);

    [Fact]
    public void Nothing_done_and_no_day_gone_changes_nothing() => Assert.True(PlanDifference.Between(Plan, Remade("2025-10-02")).IsEmpty);

    [Fact]
    public void What_is_done_late_moves_its_successors_by_as_much_as_they_must()
    {
        // a was to end on October 4 and ended on the 14th: b may start four days later, on the 19th; c still starts with its window.
        var remade = Remade("2025-10-15", MilestoneProgress.Done(Id("a"), Iso.Day("2025-10-05"), Iso.Day("2025-10-14")));

        Assert.Equal(
            ["a 2025-10-05 2025-10-14", "b 2025-10-19 2025-10-20", "c 2025-11-02 2025-11-11", "d 2026-09-02 2026-09-02"],
            Dated(remade));
        Assert.Equal(
            ["a 3 10", "b 10 10"],
            PlanDifference.Between(Plan, remade).Moved.Select(m => $"{m.After.Milestone.Id} {m.StartMovedDays} {m.FinishMovedDays}"));
    }

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(1, 0, true)]
    [InlineData(0, 1, true)]
    [InlineData(-1, -1, true)]
    public void A_milestone_has_moved_where_its_start_or_its_finish_has(int start, int finish, bool hasMoved)
    {
        var first = Plan.Milestones[0];
        var changed = first with { Start = first.Start.PlusDays(start), Finish = first.Finish.PlusDays(finish) };
        var after = Plan with { Milestones = [changed, .. Plan.Milestones.Skip(1)] };

        Assert.Equal(hasMoved, !PlanDifference.Between(Plan, after).Moved.IsEmpty);
    }

    [Fact]
    public void What_runs_over_its_time_lasts_to_today_and_pushes()
    {
        var remade = Remade("2025-10-10", MilestoneProgress.Running(Id("a"), Iso.Day("2025-10-02")));

        Assert.Equal(["a 2025-10-02 2025-10-10", "b 2025-10-15 2025-10-16"], Dated(remade).Take(2));
    }

    [Fact]
    public void What_has_not_begun_starts_today_at_the_earliest() =>
        Assert.Equal(["a 2025-10-20 2025-10-22", "b 2025-10-27 2025-10-28"], Dated(Remade("2025-10-20")).Take(2));

    [Fact]
    public void What_is_skipped_leaves_and_its_successor_keeps_its_date()
    {
        var remade = Remade("2025-10-02", MilestoneProgress.Skipped(Id("b"), "done last year"));
        var difference = PlanDifference.Between(Plan, remade);

        Assert.Equal(["a", "c", "d"], remade.Milestones.Select(m => m.Milestone.Id.ToString()));
        Assert.Equal("b", Assert.Single(difference.Removed.AsEnumerable()).Milestone.Id.ToString());
        Assert.Empty(difference.Moved);
    }

    [Fact]
    public void What_no_longer_fits_waits_for_the_next_season_and_says_by_how_many_days_it_is_short()
    {
        var remade = SmallCountdown.Chain.Replan(Plan, Progress.None, Iso.Day("2026-08-15"));

        Assert.Equal(1, Assert.Single(remade.Conflicts.AsEnumerable()).MissingDays);
        Assert.Equal("c", Assert.Single(remade.NotThisSeason.AsEnumerable()).Milestone.Id.ToString());
    }

    [Fact]
    public void A_plan_is_not_remade_for_a_day_before_its_own() => Assert.Throws<ArgumentException>(() =>
        SmallCountdown.Chain.Replan(Plan, Progress.None, Iso.Day("2025-10-01")));

    [Fact]
    public void Progress_that_lies_in_the_future_is_refused() => Assert.Throws<ArgumentException>(() =>
        Remade("2025-10-03", MilestoneProgress.Running(Id("a"), Iso.Day("2025-10-04"))));

    private static Schedule Remade(string asOf, params ReadOnlySpan<MilestoneProgress> moved) =>
        SmallCountdown.Chain.Replan(Plan, new Progress { Milestones = ValueList.Create(moved) }, Iso.Day(asOf));

    private static MilestoneId Id(string id) => MilestoneId.Parse(id);

    private static IEnumerable<string> Dated(Schedule schedule) =>
        schedule.Milestones.Select(m => $"{m.Milestone.Id} {m.Start:uuuu-MM-dd} {m.Finish:uuuu-MM-dd}");
}
