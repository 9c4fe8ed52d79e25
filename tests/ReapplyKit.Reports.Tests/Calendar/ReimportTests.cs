namespace ReapplyKit.Reports.Tests;

/// <summary>A calendar imported again brings the first one up to date.</summary>
public sealed class ReimportTests
{
    private static readonly LocalDate Later = new(2027, 2, 1);

    [Fact]
    public void A_plan_remade_keeps_the_names_of_its_events_and_moves_them()
    {
        var before = FictionalPlans.Whole;
        var remade = Remade(before);
        var (old, now) = (Calendars.Of(before), Calendars.Of(remade));

        var moved = remade.Schedule.AsT0.Milestones
            .Where(m => old.Events.Any(e => e.Id == m.Milestone.Id.ToString()))
            .Where(m => now.Event(m.Milestone.Id.ToString()).Raw("DTSTART") != old.Event(m.Milestone.Id.ToString()).Raw("DTSTART"))
            .ToArray();

        Assert.NotEmpty(moved);
        Assert.All(moved, m => Assert.Equal(old.Event(m.Milestone.Id.ToString()).Uid, now.Event(m.Milestone.Id.ToString()).Uid));
        Assert.Equal(Season(old), Season(now));
    }

    [Fact]
    public void A_later_plan_has_a_higher_revision_and_the_stamp_of_its_day()
    {
        var old = Calendars.Of(FictionalPlans.Whole).Event("season_MatchDay");
        var now = Calendars.Of(Remade(FictionalPlans.Whole)).Event("season_MatchDay");

        // From 1 January 2000 to 9 November 2026: 26 years with 7 leap days, and 312 days.
        Assert.Equal("9809", old.Raw("SEQUENCE"));
        Assert.Equal("9893", now.Raw("SEQUENCE"));
        Assert.Equal("20261109T000000Z", old.Raw("DTSTAMP"));
        Assert.Equal("20261109T000000Z", old.Raw("LAST-MODIFIED"));
        Assert.Equal("20270201T000000Z", now.Raw("DTSTAMP"));
    }

    [Theory]
    [MemberData(nameof(FictionalPlans.Names), MemberType = typeof(FictionalPlans))]
    public void No_two_events_have_one_name(string plan)
    {
        var uids = Calendars.Of(FictionalPlans.Named(plan)).Events.Select(e => e.Uid).ToArray();

        Assert.NotEmpty(uids);
        Assert.Distinct(uids);
    }

    [Theory]
    [MemberData(nameof(FictionalPlans.Names), MemberType = typeof(FictionalPlans))]
    public void The_same_plan_gives_the_same_bytes(string plan) => Assert.Equal(
        PlanCalendar.Write(FictionalPlans.Named(plan), FictionalPlans.Rules), PlanCalendar.Write(FictionalPlans.Named(plan), FictionalPlans.Rules));

    private static IEnumerable<string> Season(IcsComponent calendar) =>
        calendar.Events.Select(e => e.Uid).Where(uid => uid.StartsWith("season_", StringComparison.Ordinal));

    private static ReapplicationPlan Remade(ReapplicationPlan plan) => plan with
    {
        AsOf = Later,
        Schedule = FictionalPlans.Rules.Countdown.Replan(plan.Schedule.AsT0, Progress.None, Later, YearDecisions.Undecided).AsT0,
    };
}
