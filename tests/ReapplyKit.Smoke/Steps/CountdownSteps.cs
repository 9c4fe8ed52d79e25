using static ReapplyKit.Smoke.Sample;

namespace ReapplyKit.Smoke;

/// <summary>Schedules, conflicts, ways out, replanning, audit.</summary>
internal static class CountdownSteps
{
    private static readonly LocalDate Later = AsOf.PlusWeeks(8);

    public static IEnumerable<Step> All =>
    [
        Step.Of("schedule", () => Dated.Milestones),
        Step.Of("schedule by month", () => ScheduleText.ByMonth(Dated)),
        Step.Of("schedule by week", () => ScheduleText.ByWeek(Dated)),
        Step.Of("season", () => Dated.Season),
        Step.Of("workload", () => Dated.Workload(Pack.TimeBudget, weeklyHours: 30)),
        Step.Of("status", () => PlanStatus.Of(Dated, Done, Later)),
        Step.Of("replanned", () => Pack.Countdown.Replan(Dated, Done, Later).Match(
            object (remade) => PlanDifference.Between(Dated, remade), ScheduleText.Conflicts)),
        Step.Of("audit", () => Pack.Countdown.Assess(Dated, Done, Later)),
        Step.Of("conflicts", () => ScheduleText.Conflicts(Short)),
        Step.Of("ways out", () => Short.Conflicts.SelectMany(c => c.Relaxations).Distinct()
            .Select(way => Pack.Countdown.Schedule(Short, way).Match(ScheduleText.ByMonth, ScheduleText.Conflicts))),
    ];

    private static Progress Done => new()
    {
        Milestones = [MilestoneProgress.Done(Dated.Milestones[0].Milestone.Id, AsOf.PlusDays(3), AsOf.PlusDays(20))],
    };

    // Six weeks before submission nothing fits.
    private static ScheduleConflicts Short => Pack.Countdown.Schedule(
        Pack.Seasons.For(2028), Pack.Seasons.For(2028).SubmissionDay.PlusWeeks(-6), Decided).AsT1;
}
