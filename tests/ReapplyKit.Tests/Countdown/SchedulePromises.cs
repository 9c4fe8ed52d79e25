namespace ReapplyKit.Tests;

/// <summary>
/// What every schedule promises, checked milestone by milestone against its template; nothing of the scheduler's own arithmetic is used.
/// </summary>
internal static class SchedulePromises
{
    private static readonly CountdownTemplate Template = RulePack.Default.Countdown;

    public static void Keeps(Schedule schedule)
    {
        var dated = schedule.Milestones.ToDictionary(m => m.Milestone.Id);
        foreach (var milestone in schedule.Milestones)
        {
            StartsInTime(milestone, schedule);
            if (milestone.Milestone.From.Event is null)
                FinishesInTime(milestone, schedule);
            foreach (var before in milestone.Milestone.After)
            {
                if (dated.TryGetValue(before.Milestone, out var first))
                    Holds(milestone.Start > (before.FromStart ? first.Start.PlusDays(-1) : first.Finish).PlusDays(before.LagDays)
                        || (IsHurried(schedule) && milestone.Start >= first.Start), milestone,
                        $"starts before {first.Milestone.Id} is done and {before.LagDays} days have passed");
            }
        }
        EveryMilestoneIsAccountedFor(schedule);
        OnlyOpenDecisionsHold(schedule);
        Assert.True(schedule.Milestones.Zip(schedule.Milestones.Skip(1))
            .All(pair => pair.First.Start <= pair.Second.Start), "not by start");
    }

    private static void StartsInTime(ScheduledMilestone milestone, Schedule schedule)
    {
        Holds(milestone.Start >= schedule.AsOf, milestone, "starts before the day the plan is made");
        Holds(IsHurried(schedule) || milestone.Finish == milestone.Start.PlusDays(milestone.Milestone.MinDays - 1), milestone,
            "does not keep its duration");
        Holds(milestone.Start <= milestone.LatestStart || IsHurried(schedule), milestone, "starts after its latest start");
        Holds(IsHurried(schedule) || milestone.LatestFinish == milestone.LatestStart.PlusDays(milestone.Milestone.MinDays - 1), milestone,
            "has a latest finish that does not keep its duration");
        if (milestone.Milestone.NotBefore is { Event: { } what } opening)
            Holds(milestone.Start >= schedule.Season[what].Date.PlusDays(opening.Days), milestone, $"starts before {opening}");
    }

    // In the last days before programs review, what cannot be left out is done on one day.
    private static bool IsHurried(Schedule schedule) =>
        schedule.Depth == PlanDepth.Late && Period.DaysBetween(schedule.AsOf, schedule.Season.ReviewDay) < 12;

    private static void FinishesInTime(ScheduledMilestone milestone, Schedule schedule)
    {
        var season = schedule.Season;
        var isShort = schedule.Depth > PlanDepth.Pressed;
        var (closing, ranking) = (season.ReviewDay.PlusDays(-1), season[SeasonEvent.RankingOpens].Date.PlusDays(-1));
        var (from, to) = (milestone.Milestone.From, milestone.Milestone.To);
        var (first, last) = (from.Month, to.Month, to.IsDay) switch
        {
            ( >= 2, >= 2, _) or (1, 1, true) when isShort => (to.IsDay ? season.SubmissionDay : LocalDate.MinIsoValue, closing),
            (1, 1, false) when isShort => (season.SubmissionDay, ranking),
            (0, 0, _) when isShort => (season.ReviewDay, ranking),
            ( >= 2, >= 2, _) => (LocalDate.MinIsoValue, season.SubmissionDay.PlusDays(-1)),
            (1, 1, true) => (season.SubmissionDay, season.SubmissionDay.PlusDays(to.Number - 1)),
            (1, 1, false) => (season.SubmissionDay, season.SubmissionDay.PlusMonths(1).PlusDays(-1)),
            (0, 0, _) => (season.ReviewDay, season.ReviewDay.PlusDays(27)),
            _ => throw new InvalidOperationException($"{milestone.Milestone.Id} runs from {from} to {to}; no deadline is known for that."),
        };
        Holds(milestone.Start >= first, milestone, $"starts before {first}");
        Holds(milestone.Finish <= last && milestone.LatestFinish <= last, milestone, $"may finish after {last}");
    }

    private static void EveryMilestoneIsAccountedFor(Schedule schedule) => Assert.Equal(
        Template.Milestones.Select(m => m.Id.ToString()).Order(StringComparer.Ordinal),
        schedule.Milestones.Select(m => m.Milestone.Id).Concat(schedule.Held.Select(h => h.Milestone.Id))
            .Concat(schedule.Dropped.Select(m => m.Id)).Concat(schedule.NotThisSeason.Select(m => m.Milestone.Id))
            .Select(id => id.ToString()).Order(StringComparer.Ordinal));

    private static void OnlyOpenDecisionsHold(Schedule schedule)
    {
        foreach (var held in schedule.Held)
        {
            Assert.Null(held.Milestone.When!.Holds(schedule.Decisions));
            Assert.NotEmpty(held.WaitsFor);
            Assert.All(held.WaitsFor, gate => Assert.False(schedule.Decisions.IsDecided(gate)));
        }
        foreach (var dropped in schedule.Dropped)
            Assert.True(dropped.When?.Holds(schedule.Decisions) == false
                || (dropped.Decides is { } gate && schedule.Decisions.IsDecided(gate)), $"{dropped.Id} is dropped without a decision");
    }

    private static void Holds(bool promise, ScheduledMilestone milestone, string fault)
    {
        if (!promise)
            Assert.Fail($"{milestone.Milestone.Id} ({milestone.Start} to {milestone.Finish}) {fault}.");
    }
}
