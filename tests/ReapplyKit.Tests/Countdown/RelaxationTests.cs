namespace ReapplyKit.Tests;

/// <summary>The chain of four milestones with a day too few, and each way out taken; dates by hand.</summary>
public sealed class RelaxationTests
{
    private static readonly Season Season = RulePack.Default.Seasons.For(2027);

    [Fact]
    public void Weekend_hours_gain_two_days_in_seven()
    {
        // c takes 8 days instead of 10, so the chain of 19 days takes 17.
        var relaxed = Take(SmallCountdown.Chain, "2026-08-15", RelaxationKind.WeekendHours);

        Assert.Equal(8, relaxed.Milestones.Single(m => m.Milestone.Id.ToString() == "c").Milestone.MinDays);
        Assert.Equal("2026-09-01", $"{relaxed.Milestones.Single(m => m.Milestone.Id.ToString() == "c").LatestFinish:uuuu-MM-dd}");
    }

    [Fact]
    public void Overlap_lets_long_work_start_when_half_of_the_long_work_before_it_is_done()
    {
        // 10 and 8 days in a row need 18; overlapping by half of the first they need 13.
        var countdown = SmallCountdown.Template(
            SmallCountdown.Milestone("a", "M3W1", "M3W2", 10),
            SmallCountdown.Milestone("b", "M3W3", "M3W4", 8, ("a", 0)));

        Assert.Empty(Take(countdown, "2026-08-20", RelaxationKind.Overlap).Conflicts);
        Assert.Equal(1, Take(countdown, "2026-08-21", RelaxationKind.Overlap).Conflicts[0].MissingDays);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Overlap_is_counted_from_the_text_s_own_waiting_however_often_it_is_taken(int times)
    {
        var countdown = SmallCountdown.Template(
            SmallCountdown.Milestone("a", "M3W1", "M3W2", 10),
            SmallCountdown.Milestone("b", "M3W1", "M3W2", 8),
            SmallCountdown.Milestone("c", "M3W3", "M3W4", 8, ("a", 4), ("b", 0)));
        var overlap = new Relaxation(RelaxationKind.Overlap, countdown.Milestones.Select(m => m.Id).ToValueList());
        var plan = countdown.Schedule(Season, Iso.Day("2026-03-01"), YearDecisions.Undecided, Enumerable.Repeat(overlap, times).ToValueList());

        Assert.Equal(
            [("a", 4 - 5), ("b", 0 - 4)],
            plan.Milestones.Single(m => m.Milestone.Id.ToString() == "c").Milestone.After.Select(p => (p.Milestone.ToString(), p.LagDays)));
    }

    [Fact]
    public void The_next_season_has_room_for_everything()
    {
        var relaxed = Take(SmallCountdown.Chain, "2026-08-15", RelaxationKind.TakeNextSeason);

        Assert.Equal(2028, relaxed.Season.Year);
        Assert.Equal([new Relaxation(RelaxationKind.TakeNextSeason, [])], relaxed.Request.Relaxations);
    }

    [Fact]
    public void Without_Step_3_in_the_season_nothing_of_it_is_dated()
    {
        var decided = new YearDecisions { Specialty = SpecialtyChoice.Same, MainActivity = MainActivity.ResearchFellow, Step3 = true };
        var conflicts = RulePack.Default.Countdown.Schedule(Season, Iso.Day("2026-06-01"), decided);
        var relaxed = RulePack.Default.Countdown.Schedule(conflicts, WayOut(conflicts, RelaxationKind.MoveStep3));

        Assert.DoesNotContain(relaxed.Milestones, m => m.Milestone.When?.Step3 == true);
        Assert.False(relaxed.Decisions.Step3);
        Assert.True(relaxed.Request.Decisions.Step3);
    }

    private static Schedule Take(CountdownTemplate countdown, string asOf, RelaxationKind kind)
    {
        var conflicts = countdown.Schedule(Season, Iso.Day(asOf), YearDecisions.Undecided);
        return countdown.Schedule(conflicts, WayOut(conflicts, kind));
    }

    private static Relaxation WayOut(Schedule conflicts, RelaxationKind kind) =>
        conflicts.Conflicts.SelectMany(c => c.WaysOut.Select(w => w.Relaxation)).First(r => r.Kind == kind);
}
