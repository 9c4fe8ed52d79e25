namespace ReapplyKit.Reports.Tests;

/// <summary>Alarms for what must not be missed.</summary>
public sealed class AlarmTests
{
    [Fact]
    public void A_week_before_its_last_day_at_nine_an_essential_milestone_rings()
    {
        var sit = Calendars.Of(FictionalPlans.Whole).Event("exam.step3.sit");

        var alarm = Assert.Single(sit.Components);
        var trigger = alarm.Properties.Single(p => p.Name == "TRIGGER");

        // Midnight after the last day, less 7 days and 15 hours: 9:00, seven days before the last day.
        Assert.Equal("-P7DT15H", trigger.Value);
        Assert.Equal("RELATED=END", Assert.Single(trigger.Parameters));
        Assert.Equal("DISPLAY", alarm.Raw("ACTION"));
        Assert.Equal(sit.Text("SUMMARY"), alarm.Text("DESCRIPTION"));
    }

    [Fact]
    public void Milestones_ring_where_they_are_essential_or_critical_and_nowhere_else()
    {
        var schedule = FictionalPlans.Whole.Schedule;
        var optional = schedule.Milestones.First(m => m.Milestone.Importance == Importance.Optional);
        var critical = optional with { LatestStart = optional.Start, LatestFinish = optional.Finish };
        var milestones = schedule.Milestones.Select(m => m == optional ? critical : m).ToValueList();
        var calm = Calendars.Of(FictionalPlans.Whole);
        var pressed = Calendars.Of(FictionalPlans.Whole with { Schedule = schedule with { Milestones = milestones } })
            .Event(optional.Milestone.Id.ToString());

        // What the first screen asks for rings too.
        Assert.All(schedule.Milestones, m => Assert.Equal(
            (m.IsCritical || m.Milestone.Importance == Importance.Essential || FictionalPlans.Whole.Brief.Tasks.Any(t => t.Milestone == m.Milestone.Id)) && m.Finish.PlusDays(-1) > schedule.AsOf, calm.Event(m.Milestone.Id.ToString()).Components.Count == 1));
        Assert.Single(pressed.Components);
        Assert.EndsWith(",Critical", pressed.Raw("CATEGORIES"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_deadline_rings_a_day_before()
    {
        var alarm = Assert.Single(Calendars.Of(FictionalPlans.Whole).Event("season_RankListDeadline").Components);

        Assert.Equal("-P1D", alarm.Properties.Single(p => p.Name == "TRIGGER").Value);
    }

    [Theory]
    [MemberData(nameof(FictionalPlans.Names), MemberType = typeof(FictionalPlans))]
    public void No_alarm_lies_in_the_past_on_the_day_of_the_plan(string name)
    {
        var plan = FictionalPlans.Named(name);
        foreach (var e in Calendars.Of(plan).Events.Where(e => e.Components.Count > 0))
        {
            var notice = int.Parse(
                e.Components[0].Raw("TRIGGER")!.Split('P', 'D')[1], System.Globalization.CultureInfo.InvariantCulture);
            var last = e.Raw("DTEND") is null ? e.Moment("DTSTART").InUtc().Date : e.Day("DTEND").PlusDays(-1);

            Assert.True(last.PlusDays(-notice) > plan.AsOf, e.Uid);
        }
    }

    [Fact]
    public void Where_there_is_no_week_left_a_day_will_do()
    {
        var plan = FictionalPlans.Of(FictionalPlans.Varenholm, new LocalDate(2027, 2, 10));
        var close = Calendars.Of(plan).Events.Where(e => e.Components.Count > 0 && e.Raw("DTEND") is not null
            && e.Day("DTEND").PlusDays(-1) is var last && last > plan.AsOf.PlusDays(1) && last <= plan.AsOf.PlusDays(7)).ToList();

        Assert.All(close, e => Assert.Equal("-P1DT15H", e.Components[0].Raw("TRIGGER")));
    }

    [Fact]
    public void A_deadline_with_an_hour_rings_days_before_that_hour()
    {
        var alarm = Assert.Single(Calendars.Of(FictionalPlans.Whole, new CalendarOptions { DeadlineNoticeDays = 3 }).Event("season_RankListDeadline").Components);

        var trigger = alarm.Properties.Single(p => p.Name == "TRIGGER");
        Assert.Equal("-P3D", trigger.Value);
        Assert.Empty(trigger.Parameters);
    }

    [Fact]
    public void Without_notice_there_is_no_alarm() =>
        Assert.All(Calendars.Of(FictionalPlans.Whole, new CalendarOptions { NoticeDays = null, DeadlineNoticeDays = null }).Events, e => Assert.Empty(e.Components));

    [Theory]
    [InlineData(0)]
    [InlineData(91)]
    public void Notice_is_given_one_to_ninety_days_ahead(int days) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarOptions { NoticeDays = days });

    [Theory]
    [InlineData(1)]
    [InlineData(90)]
    public void Notice_reaches_from_one_day_to_ninety(int days) => Assert.Equal(days, new CalendarOptions { NoticeDays = days }.NoticeDays);
}
