namespace ReapplyKit.Reports;

/// <summary>The seasons that a plan has days of.</summary>
internal static class PlanSchedules
{
    /// <summary>The schedule of the running season, where the applicant is in one and another is planned for, then that of the season planned for.</summary>
    public static IEnumerable<Schedule> Schedules(this ReapplicationPlan plan) =>
        plan.Running?.Schedule is { } running && running.Season.Year != plan.Season.Year ? [running, plan.Schedule] : [plan.Schedule];
}
