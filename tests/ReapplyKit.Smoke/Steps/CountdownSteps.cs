using static ReapplyKit.Smoke.Sample;

namespace ReapplyKit.Smoke;

/// <summary>Schedules, conflicts, ways out, replanning, audit.</summary>
internal static class CountdownSteps
{
    private static readonly LocalDate Later = AsOf.PlusWeeks(8);

    public static IEnumerable<Step> All =>
    [
        Step.Of("schedule", () => Dated.Milestones),
        Step.Of("schedule by month", () => Dated.ToText()),
        Step.Of("schedule by week", () => Dated.ToText(byWeek: true)),
        Step.Of("season", () => Dated.Season),
        Step.Of("workload", () => Dated.Workload(Pack.TimeBudget, weeklyHours: 30)),
        Step.Of("status", () => PlanStatus.Of(Dated, Done, Later)),
        Step.Of("replanned", () => PlanDifference.Between(Dated, Pack.Countdown.Replan(Dated, Done, Later))),
        Step.Of("audit", () => Pack.Countdown.Assess(Dated, Done, Later)),
        Step.Of("not this season", () => Short.ToText()),
        Step.Of("ways out", () => Short.Conflicts.SelectMany(c => c.WaysOut).Select(way => way.Relaxation).Distinct()
            .Select(way => Pack.Countdown.Schedule(Short, way).ToText())),
    ];

    private static Progress Done => new()
    {
        Milestones = [MilestoneProgress.Done(Dated.Milestones[0].Milestone.Id, AsOf.PlusDays(3), AsOf.PlusDays(20))],
    };

    // Six weeks before submission only the core fits.
    private static Schedule Short => Pack.Countdown.Schedule(
        Pack.Seasons.For(2028), Pack.Seasons.For(2028).SubmissionDay.PlusWeeks(-6), Decided);
}
