using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>Where a plan stands on a day: what runs, what is overdue, what falls into this week, what comes next.</summary>
/// <param name="AsOf">The day.</param>
/// <param name="Overdue">Not finished although planned to be, by planned finish.</param>
/// <param name="Running">Begun and not finished.</param>
/// <param name="ThisWeek">Not begun, and planned to start within the seven days from the day on, or planned to be under way by now.</param>
/// <param name="Next">Not begun, and planned to start after these seven days.</param>
/// <param name="Targets">Every target of the plan with what has been reached.</param>
public sealed record PlanStatus(
    LocalDate AsOf,
    ValueList<ScheduledMilestone> Overdue,
    ValueList<ScheduledMilestone> Running,
    ValueList<ScheduledMilestone> ThisWeek,
    ValueList<ScheduledMilestone> Next,
    ValueList<TargetStatus> Targets)
{
    private const int DaysPerWeek = 7;

    /// <summary>Where a plan stands.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="progress">What has happened.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>The status.</returns>
    public static PlanStatus Of(Schedule plan, Progress progress, LocalDate asOf)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(progress);
        var open = plan.Milestones.Where(m => progress.Of(m.Milestone.Id)?.State is null or MilestoneState.Running).ToList();
        var waiting = open.Where(m => progress.Of(m.Milestone.Id) is null).ToList();
        var nextWeek = asOf.PlusDays(DaysPerWeek);
        return new PlanStatus(
            asOf,
            open.Where(m => m.Finish < asOf).OrderBy(m => m.Finish).ToValueList(),
            open.Where(m => progress.Of(m.Milestone.Id) is not null).ToValueList(),
            waiting.Where(m => m.Finish >= asOf && m.Start < nextWeek).ToValueList(),
            waiting.Where(m => m.Start >= nextWeek).ToValueList(),
            plan.Milestones.SelectMany(m => m.Milestone.Targets.Select(t => new TargetStatus(t, m.Finish, progress.AmountOf(t.Id))))
                .ToValueList());
    }
}

/// <summary>How far a target has come.</summary>
/// <param name="Target">The target.</param>
/// <param name="Due">The day by which the plan has it.</param>
/// <param name="Amount">What has been reached; null where it was not measured.</param>
public sealed record TargetStatus(MilestoneTarget Target, LocalDate Due, int? Amount)
{
    /// <summary>Whether it is reached; null where it was not measured.</summary>
    public bool? IsReached => Amount >= Target.AtLeast ? true : Amount is null ? null : false;
}
