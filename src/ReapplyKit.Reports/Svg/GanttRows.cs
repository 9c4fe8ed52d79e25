namespace ReapplyKit.Reports;

/// <summary>The rows of the picture: a heading for each workstream, below it its milestones by start.</summary>
internal sealed record GanttRows(Markup Bands, Markup Drawn, double Bottom)
{
    public static GanttRows Of(Schedule schedule, GanttScale scale, double top)
    {
        var (bands, drawn, y) = (new List<Markup>(), new List<Markup>(), top);
        foreach (var group in schedule.Milestones.GroupBy(m => m.Milestone.Workstream).OrderBy(g => g.Min(m => m.Start)).ThenBy(g => g.Key))
        {
            drawn.Add(Heading(ReportWords.Title(group.Key), y));
            y += GanttLayout.HeadingHeight;
            foreach (var (place, dated) in group.OrderBy(m => m.Start).ThenBy(m => m.Finish).Index())
            {
                if (place % 2 == 0)
                    bands.Add(Markup.Of($"""<rect class="band" x="0" y="{y}" width="{GanttLayout.Width}" height="{GanttLayout.RowHeight}"/>{"\n"}"""));
                drawn.Add(GanttRow.Of(dated, schedule.IsOnCriticalPath(dated), scale, y));
                y += GanttLayout.RowHeight;
            }
        }
        if (schedule.Milestones.IsEmpty)
        {
            drawn.Add(Heading("No milestone is dated", y));
            y += GanttLayout.HeadingHeight;
        }
        return new GanttRows(Markup.Joined(bands), Markup.Joined(drawn), y);
    }

    private static Markup Heading(string text, double y) =>
        Markup.Of($"""<text class="stream" x="{GanttLayout.Margin}" y="{y + 19}">{text}</text>{"\n"}""");
}
