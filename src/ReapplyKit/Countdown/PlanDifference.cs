namespace ReapplyKit;

/// <summary>How two plans differ in dates: what came in, what went out, what moved.</summary>
/// <param name="Added">Milestones that only the new plan dates, by start.</param>
/// <param name="Removed">Milestones that only the plan before dated, by start.</param>
/// <param name="Moved">Milestones dated differently, by new start.</param>
public sealed record PlanDifference(ValueList<ScheduledMilestone> Added, ValueList<ScheduledMilestone> Removed,
    ValueList<MovedMilestone> Moved)
{
    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => Added.IsEmpty && Removed.IsEmpty && Moved.IsEmpty;

    internal static PlanDifference Between(Schedule before, Schedule after)
    {
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
}

/// <summary>A milestone whose dates differ between two plans.</summary>
/// <param name="Before">Its dates in the plan before.</param>
/// <param name="After">Its dates in the new plan.</param>
public sealed record MovedMilestone(ScheduledMilestone Before, ScheduledMilestone After)
{
    /// <summary>By how many days its start moved; negative where it is now earlier.</summary>
    public int StartMovedDays => Period.DaysBetween(Before.Start, After.Start);

    /// <summary>By how many days its finish moved.</summary>
    public int FinishMovedDays => Period.DaysBetween(Before.Finish, After.Finish);
}

/// <summary>A plan remade, and how it differs from the one before.</summary>
/// <param name="Schedule">The new plan.</param>
/// <param name="Difference">How it differs.</param>
public sealed record Replanned(Schedule Schedule, PlanDifference Difference);
