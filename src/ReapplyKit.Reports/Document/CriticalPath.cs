namespace ReapplyKit.Reports;

/// <summary>Which milestones a picture marks as critical.</summary>
internal static class CriticalPath
{
    private const int MostSlackDays = 7;

    /// <summary>
    /// Whether a milestone is of the chain with the least slack, and has next to none. A day that the season sets, such as Match Day, has no
    /// slack either, and is of no chain.
    /// </summary>
    public static bool IsOnCriticalPath(this Schedule schedule, ScheduledMilestone dated) =>
        dated.SlackDays <= MostSlackDays && schedule.CriticalPath.Contains(dated.Milestone.Id);

    /// <summary>The milestones that a picture marks, by start.</summary>
    public static IEnumerable<ScheduledMilestone> Critical(this Schedule schedule) => schedule.Milestones.Where(schedule.IsOnCriticalPath);
}
