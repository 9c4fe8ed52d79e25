namespace ReapplyKit.Reports;

/// <summary>Which milestones a picture marks as critical.</summary>
internal static class CriticalPath
{
    /// <summary>Whether a milestone is of the chain with the least slack, or has none itself.</summary>
    public static bool IsOnCriticalPath(this Schedule schedule, ScheduledMilestone dated) =>
        dated.IsCritical || schedule.CriticalPath.Contains(dated.Milestone.Id);
}
