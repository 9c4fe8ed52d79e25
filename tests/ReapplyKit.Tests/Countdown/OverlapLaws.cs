namespace ReapplyKit.Tests;

public class OverlapLaws
{
    private const int MostTimes = 3;

    [Law]
    public void Half_of_a_milestone_is_done_before_the_next_begins_however_often_overlap_is_taken(
        CountdownTemplate countdown, ScheduleRequest request)
    {
        if (countdown.Milestones.Any(m => m.After.Any(before => before.FromStart)))
            return;
        var taken = request;
        for (var times = 0; times < MostTimes; times++)
        {
            if (WaysOut.Of(countdown, taken, RelaxationKind.Overlap).FirstOrDefault() is not { } way)
                return;
            taken = taken.Taking(way);
            var plain = WaysOut.Dated(countdown, taken);
            foreach (var after in plain.Dated)
                Assert.All(plain.WaitsFor(after.Id), before => Assert.InRange(before.Value, -plain.Days(before.Key) / 2, int.MaxValue));
        }
    }

    [Law]
    public void Overlap_touches_no_work_shorter_than_a_week(CountdownTemplate countdown, ScheduleRequest request)
    {
        foreach (var way in WaysOut.Of(countdown, request, RelaxationKind.Overlap))
        {
            Assert.All(way.Milestones, id => Assert.InRange(countdown.Milestones.Single(m => m.Id == id).MinDays, 7, int.MaxValue));
            var (before, after) = (WaysOut.Dated(countdown, request), WaysOut.Dated(countdown, request.Taking(way)));
            foreach (var dated in before.Dated)
            {
                foreach (var (first, lag) in before.WaitsFor(dated.Id).Where(b => before.Days(b.Key) < 7 || before.Days(dated.Id) < 7))
                    Assert.Equal(lag, after.WaitsFor(dated.Id)[first]);
            }
        }
    }
}
