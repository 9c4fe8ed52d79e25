using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>How two plans differ in dates: what was added, removed and moved.</summary>
public sealed record PlanDifference
{
    internal PlanDifference(
        ValueList<ScheduledMilestone> added, ValueList<ScheduledMilestone> removed, ValueList<MovedMilestone> moved) =>
        (Added, Removed, Moved) = (added, removed, moved);

    /// <summary>Milestones that only the new plan dates, by start.</summary>
    public ValueList<ScheduledMilestone> Added { get; internal init; }

    /// <summary>Milestones that only the plan before dated, by start.</summary>
    public ValueList<ScheduledMilestone> Removed { get; internal init; }

    /// <summary>Milestones dated differently, by new start.</summary>
    public ValueList<MovedMilestone> Moved { get; internal init; }

    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => Added.IsEmpty && Removed.IsEmpty && Moved.IsEmpty;

    /// <summary>Compares a plan with the one before.</summary>
    /// <param name="before">The plan before.</param>
    /// <param name="after">The new plan.</param>
    /// <returns>What differs.</returns>
    public static PlanDifference Between(Schedule before, Schedule after)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        var old = before.Milestones.ToDictionary(m => m.Milestone.Id);
        var kept = after.Milestones.Where(m => old.ContainsKey(m.Milestone.Id)).ToList();
        var keptIds = kept.Select(m => m.Milestone.Id).ToHashSet();
        return new PlanDifference(
            after.Milestones.Where(m => !keptIds.Contains(m.Milestone.Id)).ToValueList(),
            before.Milestones.Where(m => !keptIds.Contains(m.Milestone.Id)).ToValueList(),
            kept.Select(m => new MovedMilestone(old[m.Milestone.Id], m))
                .Where(m => m.StartMovedDays != 0 || m.FinishMovedDays != 0)
                .ToValueList());
    }

    /// <summary>What is done, new, moved and gone as plain text, one line each, in invariant culture with line feeds.</summary>
    /// <param name="progress">What has happened; what is done or skipped is told as such and not as moved or gone; null for nothing.</param>
    /// <param name="withIds">Whether to name the milestones' ids too.</param>
    /// <returns>The text; a single line where nothing differs.</returns>
    public string ToText(Progress? progress = null, bool withIds = false) => PlanDifferenceText.Of(this, progress ?? Progress.None, withIds);

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Added.Count} milestones added, {Moved.Count} moved, {Removed.Count} removed");
}

/// <summary>A milestone whose dates differ between two plans.</summary>
public sealed record MovedMilestone
{
    internal MovedMilestone(ScheduledMilestone before, ScheduledMilestone after) =>
        (Before, After) = (before, after);

    /// <summary>Its dates in the plan before.</summary>
    public ScheduledMilestone Before { get; internal init; }

    /// <summary>Its dates in the new plan.</summary>
    public ScheduledMilestone After { get; internal init; }

    /// <summary>By how many days its start moved; negative where it is now earlier.</summary>
    public int StartMovedDays => Period.DaysBetween(Before.Start, After.Start);

    /// <summary>By how many days its finish moved.</summary>
    public int FinishMovedDays => Period.DaysBetween(Before.Finish, After.Finish);

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{After.Milestone.Title}: {Before.Start} → {After.Start}");
}
