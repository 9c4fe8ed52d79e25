using FsCheck.Fluent;

namespace ReapplyKit.Tests;

/// <summary>The scheduler against a plain computation of the same dates.</summary>
public class ScheduleOracleLaws
{
    [Law]
    public void A_plan_is_whole_exactly_where_no_deadline_is_missed(CountdownTemplate countdown, ScheduleRequest request) =>
        Assert.Equal(
            request.AsOf < request.Season.SubmissionDay && !Dated(countdown, request).Missed.Any(),
            countdown.For(request).Whole() is not null);

    [Law]
    public void Every_date_and_every_slack_is_the_plain_one(CountdownTemplate countdown, ScheduleRequest request)
    {
        if (countdown.For(request).Whole() is not { } plan)
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
        if (countdown.For(request).Whole() is not { } plan)
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
        if (countdown.For(request).Short() is not { } conflicts)
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
        if (countdown.For(request).Short() is not { } conflicts)
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

    [Law]
    public void What_is_left_of_a_short_plan_has_the_plain_dates_without_what_waits(CountdownTemplate countdown, ScheduleRequest request)
    {
        var plan = countdown.For(request);
        // In the last days work is done on one day, whatever it takes; no plain date is known for that.
        if (plan.Whole() is not null || plan.Milestones.Any(m => m.SlackDays < 0 || m.Finish != m.Start.PlusDays(m.Milestone.MinDays - 1)))
            return;
        var waits = new Progress
        {
            Milestones = plan.NotThisSeason.Select(m => MilestoneProgress.Skipped(m.Milestone.Id, "waits")).ToValueList(),
        };
        Assert.Contains((bool[])[false, true], isStretched => Agree(
            plan, new BruteForceSchedule(countdown, request.Season, request.AsOf, request.Decisions, progress: waits, isStretched: isStretched)));
    }

    private static bool Agree(Schedule plan, BruteForceSchedule plain) =>
        !plain.Missed.Any()
        && plain.Dated.Select(m => m.Id).ToHashSet().SetEquals(plan.Milestones.Select(m => m.Milestone.Id))
        && plan.Milestones.All(m => m.Milestone.Id is var id
            && (plain.EarliestStart(id), plain.Start(id), plain.Finish(id), plain.LatestStart(id), plain.FreeSlackDays(id))
                == (m.EarliestStart, m.Start, m.Finish, m.LatestStart, m.FreeSlackDays));

    [Law]
    public void What_waits_is_accounted_for_and_takes_along_what_needs_it(CountdownTemplate countdown, ScheduleRequest request)
    {
        var plan = countdown.For(request);
        var waits = plan.NotThisSeason.Select(m => m.Milestone.Id).ToHashSet();
        Assert.Equal(
            countdown.Milestones.Select(m => m.Id).ToHashSet(),
            plan.Milestones.Select(m => m.Milestone.Id).Concat(plan.Held.Select(h => h.Milestone.Id))
                .Concat(plan.Dropped.Select(m => m.Id)).Concat(waits).ToHashSet());
        Assert.DoesNotContain(plan.Milestones, m => m.Milestone.Needs.Any(waits.Contains));
        Assert.Equal(plan.Depth > PlanDepth.Pressed && request.AsOf < request.Season.SubmissionDay, !plan.Conflicts.IsEmpty && plan.Depth != PlanDepth.Late);
        Assert.All(plan.NotThisSeason, m => Assert.True(m.AvailableDays >= 0 && m.ComesNext >= plan.AsOf, $"{m}"));
        Assert.All(plan.NotThisSeason.Where(m => m.Reason == PostponedReason.TooLittleTime),
            m => Assert.True(m.NeededDays > m.AvailableDays, $"{m.Milestone.Id} has the days it needs"));
    }

    [Fact]
    public void The_laws_see_whole_plans_as_often_as_short_ones()
    {
        var countdowns = MilestoneGraphArbitrary.Countdowns().Generator.Sample(300);
        var requests = ScheduleRequestArbitrary.ScheduleRequests().Generator.Sample(300);
        Assert.InRange(countdowns.Zip(requests, (c, r) => c.For(r)).Count(plan => plan.Whole() is not null), 75, 225);
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
