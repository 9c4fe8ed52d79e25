namespace ReapplyKit.Tests;

public class WorkloadLaws
{
    private const int MinutesPerHour = 60;

    private static readonly TimeBudget Budget = RulePack.Default.TimeBudget;

    [Law]
    public void The_weeks_hold_exactly_the_hours_of_the_plan(CountdownTemplate countdown, ScheduleRequest request, byte hours)
    {
        if (countdown.For(request).Whole() is not { } plan)
            return;
        var weeks = Weeks(plan, hours);
        foreach (var kind in Enum.GetValues<WorkKind>())
        {
            var hoursOfKind = plan.Milestones.Where(m => KindOf(m) == kind).Sum(m => m.Milestone.Hours);
            Assert.Equal(MinutesPerHour * hoursOfKind, weeks.Sum(w => w.Minutes[(int)kind]));
        }
        Assert.Equal(MinutesPerHour * plan.Milestones.Sum(m => m.Milestone.Hours), weeks.Sum(w => w.Minutes.Sum()));
        Assert.All(weeks.SelectMany(w => w.Minutes.AsEnumerable()), m => Assert.True(m >= 0));
    }

    [Law]
    public void Weeks_follow_each_other_from_the_first_day_to_the_last_work(
        CountdownTemplate countdown, ScheduleRequest request, byte hours)
    {
        if (countdown.For(request).Whole() is not { } plan || plan.Milestones.IsEmpty)
            return;
        var weeks = Weeks(plan, hours);
        Assert.Equal(plan.WindowsFrom, weeks[0].Week.Start);
        Assert.All(weeks, w => Assert.Equal(7, w.Week.Length));
        Assert.All(weeks.Zip(weeks.Skip(1)), pair => Assert.Equal(pair.First.Week.End.PlusDays(1), pair.Second.Week.Start));
        Assert.Contains(plan.Milestones.Max(m => m.Finish), weeks[^1].Week);
    }

    [Law]
    public void A_milestones_hours_fall_evenly_on_its_own_days(CountdownTemplate countdown, ScheduleRequest request, byte hours)
    {
        if (countdown.For(request).Whole() is not { } plan)
            return;
        foreach (var dated in plan.Milestones)
        {
            var work = new DateInterval(dated.Start, dated.Finish);
            foreach (var week in Weeks(plan with { Milestones = [dated] }, hours))
            {
                var days = week.Week.Intersection(work)?.Length ?? 0;
                var even = (decimal)dated.Milestone.Hours * MinutesPerHour * days / work.Length;
                Assert.InRange(week.Minutes.Sum(), days == 0 ? 0 : even - 1, days == 0 ? 0 : even + 1);
                Assert.Equal(week.TotalHours, week.HoursOf(KindOf(dated)));
            }
        }
    }

    [Law]
    public void A_plans_week_is_the_sum_of_its_milestones(CountdownTemplate countdown, ScheduleRequest request, byte hours)
    {
        if (countdown.For(request).Whole() is not { } plan)
            return;
        var parts = plan.Milestones.SelectMany(m => Weeks(plan with { Milestones = [m] }, hours)).ToLookup(w => w.Week.Start, w => w.Minutes.Sum());
        Assert.All(Weeks(plan, hours), w => Assert.Equal(parts[w.Week.Start].Sum(), w.Minutes.Sum()));
    }

    [Law]
    public void The_budget_is_all_the_hours_of_a_week_and_what_goes_beyond_it_is_named(
        CountdownTemplate countdown, ScheduleRequest request, byte hours)
    {
        if (countdown.For(request).Whole() is not { } plan)
            return;
        foreach (var week in Weeks(plan, hours))
        {
            Assert.Equal(Hours(hours), week.BudgetHours.Sum());
            Assert.Equal(week.Minutes.Sum() > Hours(hours) * MinutesPerHour, week.IsOverloaded);
            Assert.Equal(Enum.GetValues<WorkKind>().Where(k => week.Minutes[(int)k] > week.BudgetHours[(int)k] * MinutesPerHour), week.OverBudget);
            Assert.False(week.IsOverloaded && week.OverBudget.IsEmpty);
        }
    }

    [Fact]
    public void Work_that_just_fills_a_week_does_not_overload_it()
    {
        var week = new DateInterval(new LocalDate(2026, 1, 5), new LocalDate(2026, 1, 11));

        Assert.False(new WeekLoad(week, [40, 40, 40, 0], [1, 1, 0, 0]).IsOverloaded);
        Assert.True(new WeekLoad(week, [60, 60, 1, 0], [1, 1, 0, 0]).IsOverloaded);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(169)]
    public void A_week_has_1_to_168_hours(int hours) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NoWork.Workload(Budget, hours));

    [Theory]
    [InlineData(1)]
    [InlineData(168)]
    public void No_work_has_no_weeks(int hours) => Assert.Empty(NoWork.Workload(Budget, hours));

    private static Schedule NoWork
    {
        get
        {
            var season = RulePack.Default.Seasons.For(2027);
            return MilestoneGraphArbitrary.Of([]).Schedule(season, season.SubmissionDay, YearDecisions.Undecided);
        }
    }

    private static ValueList<WeekLoad> Weeks(Schedule plan, byte hours) => plan.Workload(Budget, Hours(hours));

    private static int Hours(byte any) => 1 + any % 168;

    private static WorkKind KindOf(ScheduledMilestone dated) => dated.Milestone.Workstream switch
    {
        Workstream.Research => WorkKind.Research,
        Workstream.Clinical => WorkKind.Clinical,
        Workstream.ExamPrep => WorkKind.ExamPrep,
        Workstream.Admin or Workstream.Communication or Workstream.Application => WorkKind.Admin,
        var other => throw new ArgumentOutOfRangeException(nameof(dated), other, "No such workstream."),
    };
}
