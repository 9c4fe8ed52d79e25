namespace ReapplyKit.Tests;

/// <summary>Weeks of ten hours from day 0, and where a milestone finds room among what they hold; days by hand.</summary>
public sealed class LevellingTests
{
    [Theory]
    [InlineData(10, 0, 7)] // just fits a week
    [InlineData(11, 0, 14)] // an hour too many: over two weeks
    [InlineData(20, 0, 14)]
    [InlineData(21, 0, 21)]
    public void Work_takes_as_many_weeks_as_its_hours_need(int hours, int start, int days) =>
        Assert.Equal((start, days), Weeks().Find(Work(hours), 7, first: 0, latest: 28));

    [Fact]
    public void A_hospital_s_rotation_takes_no_longer() =>
        Assert.Equal((0, 7), Weeks().Find(Work(11) with { Workstream = Workstream.Clinical }, 7, first: 0, latest: 28));

    [Theory]
    [InlineData(5, 7, 7)] // half a week's hours wait for a free week
    [InlineData(6, 0, 14)] // more takes longer at once: three hours a week beside the six
    public void Only_more_than_half_a_week_s_hours_take_longer(int hours, int start, int days) =>
        Assert.Equal((start, days), Weeks(6).Find(Work(hours), 7, first: 0, latest: 28));

    [Theory]
    [InlineData(6, 7)]
    [InlineData(7, 14)]
    public void It_ends_when_it_must(int latest, int days) =>
        Assert.Equal((0, days), Weeks(6).Find(Work(6), 7, first: 0, latest));

    [Fact]
    public void It_grows_by_no_more_than_twice_the_time_of_its_hours() =>
        Assert.Equal((0, 14), Weeks(9, 9, 9, 9, 9, 9, 9, 9).Find(Work(6), 7, first: 0, latest: 60));

    [Theory]
    [InlineData(4, 28)]
    [InlineData(5, 0)]
    public void It_waits_four_weeks_for_room_and_no_longer(int fullWeeks, int start) => Assert.Equal(
        (start, 7),
        Weeks([.. Enumerable.Repeat(10, fullWeeks)]).Find(Work(5), 7, first: 0, latest: 100));

    [Theory]
    [InlineData(6, 0)]
    [InlineData(7, 7)]
    public void It_waits_no_longer_than_its_latest_day(int latest, int start) =>
        Assert.Equal((start, 7), Weeks(10).Find(Work(5), 7, first: 0, latest));

    [Fact]
    public void Where_no_week_has_room_it_exceeds_the_hours_least_and_else_comes_first()
    {
        Assert.Equal((7, 7), Weeks(10, 8, 9).Find(Work(5), 7, first: 0, latest: 14));
        Assert.Equal((0, 7), Weeks(20, 10, 10).Find(Work(5), 7, first: 0, latest: 14));
    }

    [Fact]
    public void Room_in_one_week_does_not_pay_for_too_many_hours_in_another() =>
        Assert.Equal((7, 14), Weeks(10).Find(Work(10) with { Workstream = Workstream.Clinical }, 14, first: 0, latest: 14));

    [Fact]
    public void Weeks_are_counted_from_the_first_day()
    {
        var weeks = new Levelling(weeklyHours: 10, floor: 3);
        weeks.Take(3, 7, 10);

        Assert.Equal((10, 5), weeks.Find(Work(5), 5, first: 5, latest: 60));
    }

    [Theory]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void A_week_with_more_than_its_hours_is_overfull(int hours, bool isOverfull)
    {
        var weeks = new Levelling(weeklyHours: 10, floor: 3);
        weeks.Take(10, 7, hours);

        (int, int)[] overfull = isOverfull ? [(10, 660)] : [];
        Assert.Equal(overfull, weeks.Overfull());
    }

    [Theory]
    [InlineData(600, 0)]
    [InlineData(601, 1)]
    [InlineData(660, 1)]
    [InlineData(661, 2)]
    public void A_part_of_an_hour_that_is_missing_counts_as_one(int minutes, int missing) => Assert.Equal(
        missing, new OverfullWeek(new DateInterval(Iso.Day("2026-06-01"), Iso.Day("2026-06-07")), minutes, limit: 10).MissingHours);

    [Fact]
    public void What_was_done_before_the_first_day_takes_none_of_its_hours()
    {
        var weeks = new Levelling(weeklyHours: 5, floor: 0);
        weeks.Take(-3, 6, 12);

        Assert.Equal([(0, 360)], weeks.Overfull());
    }

    [Theory]
    [InlineData(79)]
    [InlineData(80)]
    [InlineData(81)]
    public void A_plan_may_have_any_number_of_weeks(int week)
    {
        var weeks = Weeks();
        weeks.Take(7 * week, 7, 11);

        Assert.Equal([(7 * week, 660)], weeks.Overfull());
    }

    [Fact]
    public void What_was_found_takes_its_hours()
    {
        var weeks = Weeks();

        Assert.Equal((0, 7), weeks.Find(Work(5), 7, first: 0, latest: 28));
        Assert.Equal((0, 7), weeks.Find(Work(5), 7, first: 0, latest: 28));
        Assert.Equal((7, 7), weeks.Find(Work(5), 7, first: 0, latest: 28));
    }

    [Theory]
    [InlineData(Importance.Essential, 5, false)]
    [InlineData(Importance.Important, 4, false)]
    [InlineData(Importance.Important, 5, true)]
    [InlineData(Importance.Optional, 5, true)]
    public void What_is_essential_or_short_keeps_its_days(Importance importance, int hours, bool mayMove) =>
        Assert.Equal(mayMove, Levelling.MayMove(Work(hours) with { Importance = importance }));

    private static Levelling Weeks(params int[] hours)
    {
        var weeks = new Levelling(weeklyHours: 10, floor: 0);
        foreach (var (week, taken) in hours.Index())
            weeks.Take(7 * week, 7, taken);
        return weeks;
    }

    private static Milestone Work(int hours) =>
        RulePack.Default.Countdown.Milestones[0] with
        {
            Workstream = Workstream.Research,
            Importance = Importance.Important,
            Hours = hours,
        };
}
