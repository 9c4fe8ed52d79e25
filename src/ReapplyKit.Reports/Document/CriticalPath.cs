namespace ReapplyKit.Reports;

/// <summary>Which milestones a picture marks as critical.</summary>
internal static class CriticalPath
{
    /// <summary>
    /// Whether a milestone is of the chain with the least slack. A day that the season sets, such as Match Day, has no slack either, and is
    /// of no chain.
    /// </summary>
    public static bool IsOnCriticalPath(this Schedule schedule, ScheduledMilestone dated) => schedule.CriticalPath.Contains(dated.Milestone.Id);
}
