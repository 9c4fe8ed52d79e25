using FsCheck.Fluent;

namespace ReapplyKit.Tests;

/// <summary>The scheduler against a plain computation of the same dates.</summary>
public class ScheduleOracleLaws
{
    [Law]
    public void A_plan_is_made_exactly_where_no_deadline_is_missed(CountdownTemplate countdown, ScheduleRequest request) =>
        Assert.Equal(!Dated(countdown, request).Missed.Any(), countdown.For(request).IsT0);

    [Law]
    public void Every_date_and_every_slack_is_the_plain_one(CountdownTemplate countdown, ScheduleRequest request)
    {
        if (!countdown.For(request).TryPickT0(out var plan, out _))
            return;
        var plain = Dated(countdown, request);
        Assert.Equal(plain.Dated.Select(m => m.Id).ToHashSet(), plan.Milestones.Select(m => m.Milestone.Id).ToHashSet());
        foreach (var dated in plan.Milestones)
        {
            var id = dated.Milestone.Id;
            Assert.Equal(
                (id, plain.Window(id), plain.EarliestStart(id), plain.Start(id), plain.Finish(id), plain.LatestStart(id)),
                (id, dated.Window, dated.EarliestStart, dated.Start, dated.Finish, dated.LatestStart));
            Assert.Equal((id, plain.SlackDays(id), plain.FreeSlackDays(id)), (id, dated.SlackDays, dated.FreeSlackDays));
        }
    }

    [Law]
    public void The_critical_path_is_a_pushing_chain_with_the_least_room(CountdownTemplate countdown, ScheduleRequest request)
    {
        if (!countdown.For(request).TryPickT0(out var plan, out _))
            return;
        var plain = Dated(countdown, request);
        var beforeSubmission = plain.Dated.Where(m => plain.Deadline(m.Id) < request.Season.SubmissionDay).ToList();
        if (beforeSubmission.Count == 0)
        {
            Assert.Empty(plan.CriticalPath);
            return;
        }
        IsAPushingChain(plan.CriticalPath, plain);
        Assert.Contains(plan.CriticalPath[^1], beforeSubmission.Select(m => m.Id));
        Assert.Equal(beforeSubmission.Min(m => plain.Room(m.Id)), plain.Room(plan.CriticalPath[^1]));
    }

    [Law]
    public void A_missed_deadline_is_named_once_at_the_end_of_its_chain(CountdownTemplate countdown, ScheduleRequest request)
    {
        if (!countdown.For(request).TryPickT1(out var conflicts, out _))
            return;
        var plain = Dated(countdown, request);
        var missed = plain.Missed.Select(m => m.Id).ToList();
        Assert.Equal(
            missed.Where(id => !missed.Any(after => plain.Follows(after, id))).ToHashSet(),
            conflicts.Conflicts.Select(c => c.Milestone).ToHashSet());
    }

    [Law]
    public void A_conflicts_chain_accounts_for_every_day_that_is_needed(CountdownTemplate countdown, ScheduleRequest request)
    {
        if (!countdown.For(request).TryPickT1(out var conflicts, out _))
            return;
        var plain = Dated(countdown, request);
        foreach (var conflict in conflicts.Conflicts)
        {
            IsAPushingChain(conflict.Chain, plain);
            Assert.Equal(conflict.Milestone, conflict.Chain[^1]);
            Assert.Equal(plain.Deadline(conflict.Milestone), conflict.Deadline);
            Assert.Equal(plain.EarliestFinish(conflict.Milestone), conflict.EarliestFinish);
            var lags = conflict.Chain.Zip(conflict.Chain.Skip(1)).Sum(link => plain.WaitsFor(link.Second)[link.First]);
            Assert.Equal(conflict.Chain.Sum(plain.Days) + lags, conflict.NeededDays);
            Assert.Equal(Period.DaysBetween(plain.EarliestStart(conflict.Chain[0]), conflict.Deadline) + 1, conflict.AvailableDays);
        }
    }

    [Fact]
    public void The_laws_see_plans_as_often_as_conflicts()
    {
        var countdowns = MilestoneGraphArbitrary.Countdowns().Generator.Sample(300);
        var requests = ScheduleRequestArbitrary.ScheduleRequests().Generator.Sample(300);
        Assert.InRange(countdowns.Zip(requests, (c, r) => c.For(r)).Count(answer => answer.IsT0), 75, 225);
    }

    private static BruteForceSchedule Dated(CountdownTemplate countdown, ScheduleRequest request) =>
        new(countdown, request.Season, request.AsOf, request.Decisions);

    private static void IsAPushingChain(ValueList<MilestoneId> chain, BruteForceSchedule plain)
    {
        foreach (var (before, after) in chain.Zip(chain.Skip(1)))
            Assert.Equal(plain.EarliestStart(after), plain.EarliestFinish(before).PlusDays(1 + plain.WaitsFor(after)[before]));
        var start = plain.EarliestStart(chain[0]);
        Assert.DoesNotContain(plain.WaitsFor(chain[0]), before => plain.EarliestFinish(before.Key).PlusDays(1 + before.Value) == start);
    }
}
