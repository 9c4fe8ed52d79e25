namespace ReapplyKit.Tests;

public class PlanStatusLaws
{
    [Law]
    public void Every_milestone_is_behind_one_door(
        CountdownTemplate countdown, ScheduleRequest request, ValueList<Happening> happenings, short daysLater)
    {
        if (Standing(countdown, request, happenings, daysLater) is not var (plan, progress, status))
            return;
        foreach (var dated in plan.Milestones)
        {
            bool[] doors =
            [
                progress.Of(dated.Milestone.Id)?.State is MilestoneState.Done or MilestoneState.Skipped,
                status.Running.Contains(dated),
                status.Overdue.Contains(dated) && !status.Running.Contains(dated),
                status.ThisWeek.Contains(dated),
                status.Next.Contains(dated),
            ];
            Assert.True(doors.Count(d => d) == 1, $"{dated.Milestone.Id}: {string.Join(' ', doors)}");
        }
    }

    [Law]
    public void Each_list_holds_what_its_name_says(
        CountdownTemplate countdown, ScheduleRequest request, ValueList<Happening> happenings, short daysLater)
    {
        if (Standing(countdown, request, happenings, daysLater) is not var (_, progress, status))
            return;
        Assert.All(status.Running, m => Assert.Equal(MilestoneState.Running, progress.Of(m.Milestone.Id)?.State));
        Assert.All(status.Overdue, m => Assert.True(m.Finish < status.AsOf));
        Assert.All(status.Overdue, m => Assert.True(progress.Of(m.Milestone.Id)?.State is null or MilestoneState.Running));
        Assert.All(status.ThisWeek, m => Assert.True(m.Start <= status.AsOf.PlusDays(6) && m.Finish >= status.AsOf));
        Assert.All(status.Next, m => Assert.True(m.Start >= status.AsOf.PlusDays(7)));
        Assert.Equal(status.Overdue.Select(m => m.Finish).Order(), status.Overdue.Select(m => m.Finish));
        foreach (var list in new[] { status.Running, status.ThisWeek, status.Next })
            Assert.Equal(list.Select(m => m.Start).Order(), list.Select(m => m.Start));
    }

    [Law]
    public void As_days_pass_and_nothing_happens_more_is_overdue_and_less_is_to_come(
        CountdownTemplate countdown, ScheduleRequest request, ValueList<Happening> happenings, short daysLater, byte more)
    {
        if (Standing(countdown, request, happenings, daysLater) is not var (plan, progress, sooner))
            return;
        var later = PlanStatus.Of(plan, progress, sooner.AsOf.PlusDays(more));
        Assert.Equal(sooner.Running, later.Running);
        Assert.Empty(sooner.Overdue.Except(later.Overdue));
        Assert.Empty(later.Next.Except(sooner.Next));
        Assert.Empty(later.ThisWeek.Except(sooner.ThisWeek.Concat(sooner.Next)));
    }

    [Law]
    public void Every_target_is_there_with_its_due_day_and_nothing_is_reached_unmeasured(
        CountdownTemplate countdown, ScheduleRequest request, ValueList<Happening> happenings, short daysLater, byte amount)
    {
        if (Standing(countdown, request, happenings, daysLater) is not var (plan, progress, status))
            return;
        var targets = plan.Milestones.SelectMany(m => m.Milestone.Targets.Select(t => (Target: t, Due: m.Finish))).ToList();
        Assert.Equal(targets, status.Targets.Select(t => (t.Target, t.Due)));
        Assert.All(status.Targets, t => Assert.Null(t.IsReached));

        var measured = progress with { Measured = targets.Select(t => new MeasuredAmount(t.Target.Id, amount)).ToValueList() };
        Assert.All(PlanStatus.Of(plan, measured, status.AsOf).Targets, t => Assert.Equal(amount >= t.Target.AtLeast, t.IsReached));
    }

    private static (Schedule, Progress, PlanStatus)? Standing(
        CountdownTemplate countdown, ScheduleRequest request, ValueList<Happening> happenings, short daysLater)
    {
        if (countdown.For(request).Whole() is not { } plan)
            return null;
        var asOf = plan.AsOf.PlusDays(daysLater % 500);
        var progress = Happening.Of(happenings, plan, asOf);
        return (plan, progress, PlanStatus.Of(plan, progress, asOf));
    }
}
