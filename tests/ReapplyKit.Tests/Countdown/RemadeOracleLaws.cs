namespace ReapplyKit.Tests;

/// <summary>Replanning against a plain computation of the same dates.</summary>
public class RemadeOracleLaws
{
    [Law]
    public void A_plan_is_remade_whole_with_the_plain_dates_exactly_where_no_deadline_is_missed(
        CountdownTemplate countdown, ScheduleRequest request, ValueList<Happening> happenings, byte daysLater)
    {
        if (Remake(countdown, request, happenings, daysLater) is not var (remade, conflicts, plain))
            return;
        Assert.Equal(plain.Missed.Any(), conflicts is not null);
        foreach (var dated in remade?.Milestones.Select(m => m) ?? [])
        {
            var id = dated.Milestone.Id;
            Assert.Equal(
                (id, plain.EarliestStart(id), plain.Start(id), plain.Finish(id), plain.LatestStart(id)),
                (id, dated.EarliestStart, dated.Start, dated.Finish, dated.LatestStart));
        }
    }

    [Law]
    public void What_is_not_begun_is_as_free_as_what_follows_lets_it_be(
        CountdownTemplate countdown, ScheduleRequest request, ValueList<Happening> happenings, byte daysLater)
    {
        if (Remake(countdown, request, happenings, daysLater) is not ({ } remade, _, var plain))
            return;
        foreach (var dated in remade.Milestones.Where(m => !plain.IsPinned(m.Milestone.Id)))
            Assert.Equal((dated.Milestone.Id, plain.FreeSlackDays(dated.Milestone.Id)), (dated.Milestone.Id, dated.FreeSlackDays));
    }

    [Law]
    public void A_missed_deadline_is_named_once_at_the_end_of_its_chain(
        CountdownTemplate countdown, ScheduleRequest request, ValueList<Happening> happenings, byte daysLater)
    {
        if (Remake(countdown, request, happenings, daysLater) is not (_, { } conflicts, var plain))
            return;
        var missed = plain.Missed.Select(m => m.Id).ToList();
        Assert.Equal(
            missed.Where(id => !missed.Any(after => plain.Follows(after, id))).ToHashSet(),
            conflicts.Conflicts.Select(c => c.Milestone).ToHashSet());
    }

    private static (Schedule?, Schedule?, BruteForceSchedule)? Remake(
        CountdownTemplate countdown, ScheduleRequest request, ValueList<Happening> happenings, byte daysLater)
    {
        if (countdown.For(request).Whole() is not { } plan)
            return null;
        var asOf = plan.AsOf.PlusDays(daysLater);
        var progress = Happening.Of(happenings, plan, asOf);
        var plain = new BruteForceSchedule(countdown, request.Season, asOf, request.Decisions, plan, progress);
        var remade = countdown.Replan(plan, progress, asOf);
        return asOf >= request.Season.SubmissionDay ? null
            : remade.Whole() is not null ? (remade, null, plain)
            : (null, remade, plain);
    }
}
