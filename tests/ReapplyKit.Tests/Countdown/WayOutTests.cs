namespace ReapplyKit.Tests;

/// <summary>Which ways out are offered for 10 and 8 days in a row that do not fit, and which are not offered again.</summary>
public sealed class WayOutTests
{
    private static readonly Season Season = RulePack.Default.Seasons.For(2027);
    private static readonly ValueList<MilestoneId> Both = [MilestoneId.Parse("a"), MilestoneId.Parse("b")];

    [Fact]
    public void One_long_milestone_overlaps_with_nothing() => Assert.Equal(
        [RelaxationKind.WeekendHours, RelaxationKind.TakeNextSeason],
        Offered(SmallCountdown.Template(SmallCountdown.Milestone("a", "M3W1", "M3W2", 10))));

    [Theory]
    [InlineData(Importance.Optional, PlanDepth.Full, true)]
    [InlineData(Importance.Optional, PlanDepth.Pressed, true)]
    [InlineData(Importance.Optional, PlanDepth.Core, false)]
    [InlineData(Importance.Optional, PlanDepth.Late, false)]
    [InlineData(Importance.Important, PlanDepth.Full, false)]
    [InlineData(Importance.Essential, PlanDepth.Pressed, false)]
    public void Optional_work_may_be_dropped_where_an_application_can_go_without(Importance importance, PlanDepth depth, bool mayDrop) =>
        Assert.Equal(mayDrop, Ways(Work with { Importance = importance, Depth = depth }).Contains(RelaxationKind.DropOptional));

    [Theory]
    [InlineData(6, Workstream.Research, false)]
    [InlineData(7, Workstream.Research, true)]
    [InlineData(7, Workstream.Clinical, false)]
    public void Weekends_shorten_a_week_of_work_and_more_but_no_rotation(int days, Workstream workstream, bool gains) =>
        Assert.Equal(gains, Ways(Work with { MinDays = days, Workstream = workstream }).Contains(RelaxationKind.WeekendHours));

    [Fact]
    public void Long_work_after_short_work_overlaps_with_nothing()
    {
        var shorter = Work with { Id = MilestoneId.Parse("a"), MinDays = 6, After = [] };
        var longer = Work with { Id = MilestoneId.Parse("b"), MinDays = 10, After = [new Prerequisite(shorter.Id, 0)] };

        Assert.DoesNotContain(RelaxationSearch.For([shorter, longer], []), w => w.Kind == RelaxationKind.Overlap);
        Assert.Contains(RelaxationSearch.For([shorter with { MinDays = 7 }, longer], []), w => w.Kind == RelaxationKind.Overlap);
    }

    [Fact]
    public void Two_long_milestones_in_a_row_may_overlap() => Assert.Equal(
        [RelaxationKind.Overlap, RelaxationKind.WeekendHours, RelaxationKind.TakeNextSeason], Offered(Pair()));

    [Fact]
    public void A_way_out_taken_for_all_of_the_work_is_not_offered_again() => Assert.Equal(
        [RelaxationKind.WeekendHours, RelaxationKind.TakeNextSeason], Offered(Pair(), new Relaxation(RelaxationKind.Overlap, Both)));

    [Fact]
    public void A_way_out_taken_for_part_of_the_work_is_offered_for_all_of_it() => Assert.Equal(
        [RelaxationKind.Overlap, RelaxationKind.WeekendHours, RelaxationKind.TakeNextSeason],
        Offered(Pair(), new Relaxation(RelaxationKind.WeekendHours, [MilestoneId.Parse("a")])));

    [Fact]
    public void Work_that_waited_for_dropped_work_overlaps_with_what_that_waited_for()
    {
        var dropped = SmallCountdown.Milestone("o", "M3W2", "M3W3", 10, ("a", 0));
        dropped["importance"] = "optional";
        var countdown = SmallCountdown.Template(
            SmallCountdown.Milestone("a", "M3W1", "M3W2", 10), dropped, SmallCountdown.Milestone("b", "M3W3", "M3W4", 8, ("o", 0)));
        var plan = countdown.Schedule(Season, Iso.Day("2025-10-02"), YearDecisions.Undecided,
            [new Relaxation(RelaxationKind.DropOptional, [MilestoneId.Parse("o")]), new Relaxation(RelaxationKind.Overlap, Both)]);

        // Half of a's 10 days.
        Assert.Equal([new Prerequisite(Both[0], -5)], plan.Milestones.Single(m => m.Milestone.Id == Both[1]).Milestone.After);
    }

    [Fact]
    public void Dropping_the_late_work_itself_gains_all_the_days_it_misses()
    {
        var work = SmallCountdown.Milestone("a", "M3W1", "M3W2", 10);
        work["importance"] = "optional";
        var conflict = Assert.Single(SmallCountdown.Template(work).Schedule(Season, Iso.Day("2026-08-31"), YearDecisions.Undecided)
            .Conflicts.AsEnumerable());

        Assert.Equal(
            [(8, true)],
            conflict.WaysOut.Where(w => w.Relaxation.Kind == RelaxationKind.DropOptional).Select(w => (w.GainDays, w.Suffices)));
    }

    private static CountdownTemplate Pair() => SmallCountdown.Template(
        SmallCountdown.Milestone("a", "M3W1", "M3W2", 10), SmallCountdown.Milestone("b", "M3W3", "M3W4", 8, ("a", 0)));

    // Two days before the submission day nothing of it fits, whatever is taken.
    private static IEnumerable<RelaxationKind> Offered(CountdownTemplate countdown, params ReadOnlySpan<Relaxation> taken) =>
        Assert.Single(countdown.Schedule(Season, Iso.Day("2026-08-31"), YearDecisions.Undecided, ValueList.Create(taken)).Conflicts
            .AsEnumerable()).WaysOut.Select(w => w.Relaxation.Kind).ToArray();

    private static Milestone Work => RulePack.Default.Countdown.Milestones[0];

    private static IEnumerable<RelaxationKind> Ways(Milestone work) => RelaxationSearch.For([work], []).Select(w => w.Kind);
}
