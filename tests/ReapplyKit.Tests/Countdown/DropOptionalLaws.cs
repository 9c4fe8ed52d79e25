namespace ReapplyKit.Tests;

[Trait("Speed", "Slow")]
public class DropOptionalLaws
{
    [Law]
    public void Dropped_work_is_in_no_plan_and_is_not_essential(CountdownTemplate countdown, ScheduleRequest request)
    {
        foreach (var way in WaysOut.Of(countdown, request, RelaxationKind.DropOptional))
        {
            Assert.DoesNotContain(countdown.Milestones, m => way.Milestones.Contains(m.Id) && m.Importance == Importance.Essential);
            if (countdown.For(request.Taking(way)).Whole() is { } plan)
                Assert.Empty(plan.Milestones.Select(m => m.Milestone.Id).Intersect(way.Milestones));
        }
    }

    [Law]
    public void Whoever_waited_through_dropped_work_still_waits(CountdownTemplate countdown, ScheduleRequest request)
    {
        foreach (var way in WaysOut.Of(countdown, request, RelaxationKind.DropOptional))
        {
            var (before, after) = (WaysOut.Dated(countdown, request), WaysOut.Dated(countdown, request.Taking(way)));
            foreach (var kept in after.Dated)
            {
                foreach (var first in after.Dated.Where(m => before.Follows(kept.Id, m.Id)))
                    Assert.True(after.Follows(kept.Id, first.Id), $"{kept.Id} no longer waits for {first.Id}");
            }
        }
    }

    [Law(MaxTest = 300)]
    public void What_is_kept_keeps_the_days_between(CountdownTemplate countdown, ScheduleRequest request)
    {
        foreach (var way in WaysOut.Of(countdown, request, RelaxationKind.DropOptional))
        {
            var (before, after) = (WaysOut.Dated(countdown, request), WaysOut.Dated(countdown, request.Taking(way)));
            foreach (var kept in after.Dated)
            {
                foreach (var direct in before.WaitsFor(kept.Id).Where(b => after.Dated.Any(m => m.Id == b.Key)))
                    Assert.InRange(after.WaitsFor(kept.Id).GetValueOrDefault(direct.Key, -1), direct.Value, int.MaxValue);
            }
        }
    }
}
