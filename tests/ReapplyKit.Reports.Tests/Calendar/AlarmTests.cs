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
        var schedule = FictionalPlans.Whole.Schedule.AsT0;
        var optional = schedule.Milestones.First(m => m.Milestone.Importance == Importance.Optional);
        var critical = optional with { LatestStart = optional.Start, LatestFinish = optional.Finish };
        var milestones = schedule.Milestones.Select(m => m == optional ? critical : m).ToValueList();
        var calm = Calendars.Of(FictionalPlans.Whole);
        var pressed = Calendars.Of(FictionalPlans.Whole with { Schedule = schedule with { Milestones = milestones } })
            .Event(optional.Milestone.Id.ToString());

        Assert.All(schedule.Milestones, m => Assert.Equal(
            m.Milestone.Importance == Importance.Essential, calm.Event(m.Milestone.Id.ToString()).Components.Count == 1));
        Assert.Single(pressed.Components);
        Assert.Equal("Exam prep,Critical", pressed.Raw("CATEGORIES"));
    }

    [Fact]
    public void A_deadline_with_an_hour_rings_days_before_that_hour()
    {
        var alarm = Assert.Single(Calendars.Of(FictionalPlans.Whole, new CalendarOptions { NoticeDays = 3 }).Event("season_RankListDeadline").Components);

        var trigger = alarm.Properties.Single(p => p.Name == "TRIGGER");
        Assert.Equal("-P3D", trigger.Value);
        Assert.Empty(trigger.Parameters);
    }

    [Fact]
    public void Without_notice_there_is_no_alarm() =>
        Assert.All(Calendars.Of(FictionalPlans.Whole, new CalendarOptions { NoticeDays = null }).Events, e => Assert.Empty(e.Components));

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
