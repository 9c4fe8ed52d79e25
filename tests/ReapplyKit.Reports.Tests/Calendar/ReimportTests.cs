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

        var moved = remade.Schedule.Milestones
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
        Assert.Equal("9809000", old.Raw("SEQUENCE"));
        Assert.Equal("9893000", now.Raw("SEQUENCE"));
        Assert.Equal("20261109T000000Z", old.Raw("DTSTAMP"));
        Assert.Equal("20261109T000000Z", old.Raw("LAST-MODIFIED"));
        Assert.Equal("20270201T000000Z", now.Raw("DTSTAMP"));
    }

    [Fact]
    public void What_is_done_early_or_has_left_the_plan_is_called_off_and_nothing_else()
    {
        var before = FictionalPlans.Whole;
        var ahead = before.Schedule.Milestones.Where(m => m.Start > Later && m.Milestone.Importance == Importance.Essential).ToList();
        var done = ahead.First(m => m.Milestone.Id.ToString() == "letters.ask").Milestone.Id;
        var after = ReapplyPlanner.Plan(
            FictionalPlans.Rules,
            before.Case with { PlanSoFar = before.Schedule, Progress = Progress.None.With(MilestoneProgress.Done(done, Later.PlusDays(-1))) },
            Later).AsT0;

        var (old, now) = (Calendars.Essentials(before), Calendars.Essentials(after));
        var planned = after.Schedule.Milestones.Where(m => m.Finish >= Later).Select(m => m.Milestone.Id.ToString()).ToHashSet();
        Assert.Equal("CANCELLED", now.Event(done.ToString()).Raw("STATUS"));
        Assert.Equal(old.Event(done.ToString()).Uid, now.Event(done.ToString()).Uid);
        Assert.StartsWith("Done: ", now.Event(done.ToString()).Text("SUMMARY"), StringComparison.Ordinal);
        Assert.Empty(now.Event(done.ToString()).Components);
        Assert.All(
            now.Events.Where(e => e.Raw("STATUS") == "CANCELLED"),
            e => Assert.DoesNotContain(after.Schedule.Milestones, m => m.Milestone.Id.ToString() == e.Id && m.Finish >= Later));
        Assert.All(ahead, m => Assert.Equal(
            planned.Contains(m.Milestone.Id.ToString()) && m.Milestone.Id != done ? "CONFIRMED" : "CANCELLED", now.Event(m.Milestone.Id.ToString()).Raw("STATUS")));
    }

    [Fact]
    public void Two_applicants_of_one_office_share_no_event_and_each_keeps_its_own()
    {
        string[] Of(string? reference) => [.. Calendars.Of(Referenced(reference)).Events.Select(e => e.Uid)];

        Assert.Empty(Of("A-17").Intersect(Of("A-18")));
        Assert.Equal(Of("A-17"), Of(" a-17 "));
        Assert.Empty(Of("A-17").Intersect(Of(null)));
        Assert.DoesNotContain(Of("Jane Doe"), uid => uid.Contains("Doe", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Without_a_reference_what_never_changes_of_the_file_tells_two_applicants_apart()
    {
        var one = Referenced(null);
        var other = one with { Case = one.Case with { Profile = one.Case.Profile with { Graduation = PartialDate.In(1999) } } };

        Assert.Empty(Calendars.Of(one).Events.Select(e => e.Uid).Intersect(Calendars.Of(other).Events.Select(e => e.Uid)));
    }

    [Fact]
    public void Whoever_writes_the_calendar_may_say_whose_it_is()
    {
        var options = new CalendarOptions { Reference = "client 4" };

        Assert.Equal(
            Calendars.Of(Referenced("A-17"), options).Events.Select(e => e.Uid), Calendars.Of(Referenced("A-18"), options).Events.Select(e => e.Uid));
        Assert.Equal("Plan for the 2028 Match: client 4", Calendars.Of(Referenced("A-17"), options).Text("NAME"));
    }

    [Fact]
    public void A_plan_made_again_on_the_same_day_replaces_the_first()
    {
        var plan = FictionalPlans.Whole;
        var first = PlanCalendar.Write(plan, FictionalPlans.Rules);
        var again = PlanCalendar.RevisionAfter(first, plan.AsOf);
        var second = PlanCalendar.Write(plan, FictionalPlans.Rules, new CalendarOptions { Revision = again });

        Assert.Equal(1, again);
        Assert.Equal("9809001", IcsReader.Read(second).Event("season_MatchDay").Raw("SEQUENCE"));
        Assert.Equal(2, PlanCalendar.RevisionAfter(second, plan.AsOf));
        Assert.Equal(0, PlanCalendar.RevisionAfter(second, plan.AsOf.PlusDays(1)));
        Assert.Equal(0, PlanCalendar.RevisionAfter("no calendar"u8, plan.AsOf));
    }

    [Theory]
    [MemberData(nameof(FictionalPlans.Names), MemberType = typeof(FictionalPlans))]
    public void The_essentials_are_few_and_still_ahead(string name)
    {
        var plan = FictionalPlans.Named(name);
        var (few, all) = (Calendars.Essentials(plan).Events.ToList(), Calendars.Of(plan).Events.Select(e => e.Uid).ToHashSet());

        Assert.InRange(few.Count, 1, 33);
        Assert.All(few, e => Assert.Contains(e.Uid, all));
        Assert.Contains(few, e => e.Id == "season_RankListDeadline");
        Assert.All(few, e => Assert.True(e.Raw("DTEND") is null || e.Day("DTEND") > plan.AsOf, e.Uid));
    }

    private static ReapplicationPlan Referenced(string? reference) => FictionalPlans.Whole with
    {
        Case = FictionalPlans.Whole.Case with { Profile = FictionalPlans.Whole.Case.Profile with { Reference = reference } },
    };

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
        Schedule = FictionalPlans.Rules.Countdown.Replan(plan.Schedule, Progress.None, Later, YearDecisions.Undecided),
    };
}
