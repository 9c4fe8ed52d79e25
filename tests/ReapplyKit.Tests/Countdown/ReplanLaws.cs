namespace ReapplyKit.Tests;

public class ReplanLaws
{
    private const int MostDaysLate = 30;

    [Law]
    public void Where_nothing_has_happened_nothing_differs(CountdownTemplate countdown, ScheduleRequest request)
    {
        if (countdown.For(request).Whole() is not { } plan)
            return;
        var remade = countdown.Replan(plan, Progress.None, plan.AsOf);
        Assert.True(PlanDifference.Between(plan, remade).IsEmpty);
        Assert.Equal(plan, remade);
    }

    [Law]
    public void Where_all_went_as_planned_nothing_differs(CountdownTemplate countdown, ScheduleRequest request, byte daysLater)
    {
        if (countdown.For(request).Whole() is not { } plan)
            return;
        var asOf = plan.AsOf.PlusDays(2 * daysLater);
        var remade = countdown.Replan(plan, AsPlanned(plan.Milestones, asOf), asOf);
        Assert.Equal(new PlanDifference([], [], []), PlanDifference.Between(plan, remade));
    }

    [Law]
    public void What_is_done_or_running_stays_and_nothing_else_starts_before_the_day(
        CountdownTemplate countdown, ScheduleRequest request, ValueList<Happening> happenings, byte daysLater)
    {
        if (Remade(countdown, request, happenings, daysLater) is not var (_, remade, progress))
            return;
        foreach (var dated in remade.Milestones)
        {
            var at = progress.Of(dated.Milestone.Id);
            Assert.NotEqual(MilestoneState.Skipped, at?.State);
            if (at is null)
                Assert.True(dated.Start >= remade.AsOf);
            else
                Assert.Equal(at.Started, dated.Start);
            if (at?.Finished is { } finished)
                Assert.Equal(finished, dated.Finish);
            if (at?.State == MilestoneState.Running)
                Assert.True(dated.Finish >= remade.AsOf);
        }
    }

    [Law]
    public void A_milestone_done_late_moves_only_what_waits_for_it(
        CountdownTemplate countdown, ScheduleRequest request, byte pick, byte days)
    {
        if (countdown.For(request).Whole() is not { } plan || plan.Milestones.IsEmpty)
            return;
        var late = plan.Milestones[pick % plan.Milestones.Count];
        var finished = late.Finish.PlusDays(days % MostDaysLate);
        var plain = new BruteForceSchedule(countdown, request.Season, request.AsOf, request.Decisions);
        var free = plan.Milestones.Where(m => m != late && !plain.Follows(m.Milestone.Id, late.Milestone.Id)).ToList();
        var asPlanned = AsPlanned(free, finished.PlusDays(1)).Milestones;
        var progress = new Progress { Milestones = [.. asPlanned, MilestoneProgress.Done(late.Milestone.Id, late.Start, finished)] };

        if (countdown.Replan(plan, progress, finished.PlusDays(1)).Whole() is not { } remade)
            return;
        var difference = PlanDifference.Between(plan, remade);
        Assert.Empty(difference.Added.Concat(difference.Removed));
        Assert.Empty(difference.Moved.Select(m => m.Before).Intersect(free));
    }

    [Law]
    public void What_moves_moves_no_further_than_it_must(
        CountdownTemplate countdown, ScheduleRequest request, ValueList<Happening> happenings, byte daysLater)
    {
        if (Remade(countdown, request, happenings, daysLater) is not var (plan, remade, progress))
            return;
        var plain = new BruteForceSchedule(countdown, request.Season, remade.AsOf, request.Decisions, plan, progress);
        var finish = remade.Milestones.ToDictionary(m => m.Milestone.Id, m => m.Finish);
        var moved = PlanDifference.Between(plan, remade).Moved.Where(m => progress.Of(m.After.Milestone.Id) is null);
        foreach (var (before, after) in moved.Select(m => (m.Before, m.After)))
        {
            var ready = plain.WaitsFor(after.Milestone.Id).Select(b => finish[b.Key].PlusDays(1 + b.Value));
            Assert.True(after.Start > before.Start);
            Assert.Equal(ready.Append(remade.AsOf).Max(), after.Start);
        }
    }

    [Law]
    public void Replanning_twice_is_replanning_once(
        CountdownTemplate countdown, ScheduleRequest request, ValueList<Happening> happenings, byte daysLater)
    {
        if (Remade(countdown, request, happenings, daysLater) is not var (_, remade, progress))
            return;
        var again = countdown.Replan(remade, progress, remade.AsOf);
        Assert.True(PlanDifference.Between(remade, again).IsEmpty);
        Assert.Equal(remade, again);
    }

    [Law]
    public void Skipping_a_milestone_delays_nothing(
        CountdownTemplate countdown, ScheduleRequest request, ValueList<Happening> happenings, byte daysLater, byte pick)
    {
        if (Remade(countdown, request, happenings, daysLater) is not var (plan, remade, progress))
            return;
        var open = remade.Milestones.Where(m => progress.Of(m.Milestone.Id) is null).ToList();
        if (open.Count == 0)
            return;
        var skipped = MilestoneProgress.Skipped(open[pick % open.Count].Milestone.Id, "not needed");
        var without = countdown.Replan(plan, progress with { Milestones = [.. progress.Milestones, skipped] }, remade.AsOf);

        var start = remade.Milestones.ToDictionary(m => m.Milestone.Id, m => m.Start);
        Assert.Equal(remade.Milestones.Count - 1, without.Milestones.Count);
        Assert.All(without.Milestones, m => Assert.True(m.Start <= start[m.Milestone.Id]));
    }

    private static (Schedule, Schedule, Progress)? Remade(
        CountdownTemplate countdown, ScheduleRequest request, ValueList<Happening> happenings, byte daysLater)
    {
        if (countdown.For(request).Whole() is not { } plan)
            return null;
        var asOf = plan.AsOf.PlusDays(daysLater % 120);
        var progress = Happening.Of(happenings, plan, asOf);
        return countdown.Replan(plan, progress, asOf).Whole() is { } remade ? (plan, remade, progress) : null;
    }

    private static Progress AsPlanned(IEnumerable<ScheduledMilestone> milestones, LocalDate day) => new()
    {
        Milestones = milestones.Where(m => m.Start < day).Select(m => m.Finish < day
            ? MilestoneProgress.Done(m.Milestone.Id, m.Start, m.Finish)
            : MilestoneProgress.Running(m.Milestone.Id, m.Start)).ToValueList(),
    };
}
