namespace ReapplyKit.Reports;

/// <summary>What the signs of the picture mean; only those that it holds.</summary>
internal static class GanttLegend
{
    private const double Sign = 26;
    private const double Gap = 22;

    public static void Write(MarkupWriter page, Schedule schedule, Progress progress)
    {
        (string Class, string Text, bool IsUsed)[] entries =
        [
            ("bar", "planned", true),
            ("bar done", "done", progress.Milestones.Any(m => m.State == MilestoneState.Done)),
            ("bar critical", "◆ critical path", schedule.Critical().Any()),
            ("leeway", "slack to the latest finish", true),
            ("due", "due", schedule.Milestones.Any(m => m.Due is not null)),
            ("season", "date of the season", true),
        ];
        var x = GanttLayout.Margin;
        foreach (var (kind, text, _) in entries.Where(e => e.IsUsed))
        {
            Drawn(page, kind, x);
            page.Add($"""<text class="legend" x="{x + Sign + 6}" y="{GanttLayout.LegendLine}">{text}</text>{"\n"}""");
            x += Sign + 6 + TextWidth.Of(text, GanttLayout.FontSize) + Gap;
        }
    }

    private static void Drawn(MarkupWriter page, string kind, double x)
    {
        switch (kind)
        {
            case "leeway":
                page.Add($"""<path class="leeway" d="M{x} {GanttLayout.LegendLine - 4}h{Sign}m0 -3v6"/>""");
                break;
            case "due":
                GanttRow.Due(page, x + (Sign / 2), GanttLayout.LegendLine - 4);
                break;
            case "season":
                page.Add($"""<path class="season" d="M{x + (Sign / 2)} {GanttLayout.LegendLine - 11}v14"/>""");
                break;
            default:
                page.Add($"""<rect class="{kind}" x="{x}" y="{GanttLayout.LegendLine - 10}" width="{Sign}" height="{GanttLayout.BarHeight}"/>""");
                break;
        }
    }
}
