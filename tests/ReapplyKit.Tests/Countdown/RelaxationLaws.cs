namespace ReapplyKit.Tests;

/// <summary>Ways out, taken one at a time in countdowns of any shape.</summary>
public class RelaxationLaws
{
    [Law]
    public void Ways_out_stand_in_the_order_to_try_them(CountdownTemplate countdown, ScheduleRequest request)
    {
        foreach (var conflict in WaysOut.Conflicts(countdown, request))
        {
            var ways = conflict.WaysOut.Select(w => w.Relaxation.Kind).ToList();
            Assert.Equal(ways.Distinct().Order(), ways);
            Assert.All(conflict.WaysOut, w => Assert.Equal((true, w.GainDays == conflict.MissingDays), (w.GainDays > 0, w.Suffices)));
        }
    }

    [Law]
    public void A_way_out_makes_nothing_later_than_it_was(CountdownTemplate countdown, ScheduleRequest request)
    {
        foreach (var way in WaysOut.Of(countdown, request).Where(w => w.Kind != RelaxationKind.TakeNextSeason && !Adds(countdown, w)))
        {
            var (before, after) = (WaysOut.Dated(countdown, request), WaysOut.Dated(countdown, request.Taking(way)));
            Assert.All(after.Dated, m => Assert.InRange(Missing(after, m.Id), 0, Missing(before, m.Id)));
        }
    }

    [Law]
    public void Step_3_once_moved_is_in_no_plan(CountdownTemplate countdown, ScheduleRequest request)
    {
        foreach (var way in WaysOut.Of(countdown, request, RelaxationKind.MoveStep3))
        {
            Assert.Empty(WaysOut.Of(countdown, request.Taking(way), RelaxationKind.MoveStep3));
            if (countdown.For(request.Taking(way)).Whole() is { } plan)
                Assert.DoesNotContain(plan.Milestones, m => m.Milestone.When?.Step3 == true);
        }
    }

    // Without Step 3 a plan may hold what a plan with it does not.
    private static bool Adds(CountdownTemplate countdown, Relaxation way) =>
        way.Kind == RelaxationKind.MoveStep3 && countdown.Milestones.Any(m => m.When?.Step3 == false);

    private static int Missing(BruteForceSchedule plain, MilestoneId id) =>
        Math.Max(0, Period.DaysBetween(plain.Deadline(id), plain.EarliestFinish(id)));
}
