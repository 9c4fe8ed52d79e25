namespace ReapplyKit.Reports;

/// <summary>The rows of the picture: a heading for each workstream, below it its milestones by start.</summary>
internal static class GanttRows
{
    /// <summary>How a bar is told from the others.</summary>
    public const string Done = "done", Critical = "critical";

    public static double HeightOf(Schedule schedule) =>
        (Math.Max(schedule.Milestones.Select(m => m.Milestone.Workstream).Distinct().Count(), 1) * GanttLayout.HeadingHeight)
        + (schedule.Milestones.Count * GanttLayout.RowHeight);

    public static void Write(MarkupWriter page, Schedule schedule, Progress progress, GanttScale scale, double top)
    {
        var y = top;
        foreach (var group in schedule.Milestones.GroupBy(m => m.Milestone.Workstream).OrderBy(g => g.Min(m => m.Start)).ThenBy(g => g.Key))
        {
            Heading(page, ReportWords.Title(group.Key), y);
            y += GanttLayout.HeadingHeight;
            foreach (var dated in group.OrderBy(m => m.Start).ThenBy(m => m.Finish))
            {
                GanttRow.Write(page, dated, State(schedule, progress, dated), scale, y);
                y += GanttLayout.RowHeight;
            }
        }
        if (schedule.Milestones.IsEmpty)
            Heading(page, "No milestone is dated", y);
    }

    private static string State(Schedule schedule, Progress progress, ScheduledMilestone dated) =>
        progress.Of(dated.Milestone.Id)?.State == MilestoneState.Done ? Done : schedule.IsOnCriticalPath(dated) ? Critical : "";

    private static void Heading(MarkupWriter page, string text, double y) => page.Add(
        $"""<path class="grid" d="M{GanttLayout.Margin} {y + GanttLayout.HeadingHeight - 1}H{GanttLayout.ChartRight}"/><text class="stream" x="{GanttLayout.Margin}" y="{y + 19}">{text}</text>{"\n"}""");
}
