namespace ReapplyKit.Reports;

/// <summary>One milestone: its title, its slack in words, its bar, and a thin line to its latest finish.</summary>
internal static class GanttRow
{
    private const string CriticalSign = "◆ ";
    private const double BoldWidens = 1.08;
    private const int MostCharacters = 300;

    public static Markup Of(ScheduledMilestone dated, bool isCritical, GanttScale scale, double y)
    {
        var (from, to, middle) = (scale.At(dated.Start), scale.After(dated.Finish), y + (GanttLayout.RowHeight / 2));
        var width = Math.Max(to - from, GanttLayout.ShortestBar);
        return Markup.Of($"""
            <g><title>{Told(dated, isCritical)}</title>
            <text class="{(isCritical ? "label key" : "label")}" x="{GanttLayout.Margin}" y="{y + GanttLayout.Baseline}" clip-path="url(#gantt-labels)">{Label(dated, isCritical)}</text>
            <text class="slack" x="{GanttLayout.SlackRight}" y="{y + GanttLayout.Baseline}" text-anchor="end">{Slack(dated)}</text>
            {Leeway(dated, scale, from + width, middle)}<rect class="{(isCritical ? "bar critical" : "bar")}" x="{from}" y="{middle - (GanttLayout.BarHeight / 2)}" width="{width}" height="{GanttLayout.BarHeight}" rx="2"/></g>

            """);
    }

    private static Markup Leeway(ScheduledMilestone dated, GanttScale scale, double from, double middle)
    {
        var to = scale.After(dated.LatestFinish);
        return Markup.When(to > from, $"""<path class="leeway" d="M{from} {middle}H{to}M{to} {middle - 3}v6"/>{"\n"}""");
    }

    private static string Label(ScheduledMilestone dated, bool isCritical)
    {
        var title = (isCritical ? CriticalSign : "") + SafeText.Line(dated.Milestone.Title).Trim();
        return TextWidth.Fit(title, GanttLayout.FontSize * (isCritical ? BoldWidens : 1), GanttLayout.LabelWidth);
    }

    private static string Slack(ScheduledMilestone dated) => dated.SlackDays <= 0 ? "no slack" : $"{ReportWords.Number(dated.SlackDays)} d";

    private static string Told(ScheduledMilestone dated, bool isCritical) =>
        $"{SafeText.Line(dated.Milestone.Title, MostCharacters)}: {ReportWords.Days(new DateInterval(dated.Start, dated.Finish))}, "
        + $"slack {ReportWords.Count(Math.Max(dated.SlackDays, 0), "day")}{(isCritical ? ", critical" : "")}";
}
