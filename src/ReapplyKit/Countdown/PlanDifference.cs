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
