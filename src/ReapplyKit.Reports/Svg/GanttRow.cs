namespace ReapplyKit.Reports;

/// <summary>One milestone: its title, its bar, a thin line to its latest finish, and a mark on the day it is due.</summary>
internal static class GanttRow
{
    private const string CriticalSign = "◆ ";
    private const string DoneSign = "✓ ";
    private const double BoldWidens = 1.08;

    public static void Write(MarkupWriter page, ScheduledMilestone dated, string state, GanttScale scale, double y)
    {
        var (from, to, middle) = (scale.At(dated.Start), scale.After(dated.Finish), y + (GanttLayout.RowHeight / 2));
        var width = Math.Max(to - from, GanttLayout.ShortestBar);
        var isKey = dated.Milestone.Importance == Importance.Essential;
        page.AddMarkup("<g>");
        if (isKey)
            page.Add($"""<text class="key" x="{GanttLayout.Margin}" y="{y + GanttLayout.Baseline}">{Label(dated, state, BoldWidens)}</text>""");
        else
            page.Add($"""<text x="{GanttLayout.Margin}" y="{y + GanttLayout.Baseline}">{Label(dated, state, 1)}</text>""");
        var latest = scale.After(dated.LatestFinish);
        if (latest > from + width && state.Length == 0)
            page.Add($"""<path class="leeway" d="M{from + width} {middle}H{latest}m0 -3v6"/>""");
        page.Add($"""<rect class="{(state.Length == 0 ? "bar" : $"bar {state}")}" x="{from}" y="{middle - (GanttLayout.BarHeight / 2)}" width="{width}" height="{GanttLayout.BarHeight}"/>""");
        if (dated.Due is { } due && scale.Holds(due))
            Due(page, scale.After(due), middle);
        page.AddMarkup("</g>\n");
    }

    /// <summary>The mark of a day on which something is due.</summary>
    public static void Due(MarkupWriter page, double x, double middle) =>
        page.Add($"""<path class="due" d="M{x} {middle - 5}l5 5l-5 5l-5 -5z"/>""");

    private static string Label(ScheduledMilestone dated, string state, double widens)
    {
        var sign = state switch
        {
            GanttRows.Done => DoneSign,
            GanttRows.Critical => CriticalSign,
            _ => "",
        };
        return TextWidth.Fit(sign + SafeText.Line(dated.Milestone.Title).Trim(), GanttLayout.FontSize * widens, GanttLayout.LabelWidth);
    }
}
