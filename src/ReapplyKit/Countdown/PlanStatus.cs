using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>Where a plan stands on a day: what runs, what is overdue, what falls into this week, what comes next.</summary>
public sealed record PlanStatus
{
    internal PlanStatus(
        LocalDate asOf, ValueList<ScheduledMilestone> overdue, ValueList<ScheduledMilestone> running,
        ValueList<ScheduledMilestone> thisWeek, ValueList<ScheduledMilestone> next, ValueList<TargetStatus> targets) =>
        (AsOf, Overdue, Running, ThisWeek, Next, Targets) = (asOf, overdue, running, thisWeek, next, targets);

    /// <summary>The day.</summary>
    public LocalDate AsOf { get; internal init; }

    /// <summary>Not finished although planned to be, by planned finish.</summary>
    public ValueList<ScheduledMilestone> Overdue { get; internal init; }

    /// <summary>Begun and not finished.</summary>
    public ValueList<ScheduledMilestone> Running { get; internal init; }

    /// <summary>Not begun, and planned to start within the seven days from the day on, or planned to be under way by now.</summary>
    public ValueList<ScheduledMilestone> ThisWeek { get; internal init; }

    /// <summary>Not begun, and planned to start after these seven days.</summary>
    public ValueList<ScheduledMilestone> Next { get; internal init; }

    /// <summary>Every target of the plan with what has been reached.</summary>
    public ValueList<TargetStatus> Targets { get; internal init; }

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
        Guard.Against.DayOutOfRange(asOf);
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

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of(
        $"As of {AsOf}: {Overdue.Count} overdue, {Running.Count} running, {ThisWeek.Count} this week");
}

/// <summary>How far a target has come.</summary>
public sealed record TargetStatus
{
    internal TargetStatus(MilestoneTarget target, LocalDate due, int? amount) =>
        (Target, Due, Amount) = (target, due, amount);

    /// <summary>The target.</summary>
    public MilestoneTarget Target { get; internal init; }

    /// <summary>The day by which the plan has it.</summary>
    public LocalDate Due { get; internal init; }

    /// <summary>What has been reached; null where it was not measured.</summary>
    public int? Amount { get; internal init; }

    /// <summary>Whether it is reached; null where it was not measured.</summary>
    public bool? IsReached => Amount >= Target.AtLeast ? true : Amount is null ? null : false;

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Target.Text}: {Amount} of {Target.Amount}, due {Due}");
}
