namespace ReapplyKit.Reports;

/// <summary>What the signs of the picture mean.</summary>
internal static class GanttLegend
{
    private const double Sign = 26;
    private const double Gap = 22;

    public static Markup Of()
    {
        ValueList<(string Class, string Text)> entries =
        [
            ("bar", "planned"), ("bar critical", "◆ critical path: least slack before submission"), ("leeway", "slack to the latest finish"),
            ("submission", "submission day"), ("season", "season date"),
        ];
        var (drawn, x) = (new List<Markup>(), GanttLayout.Margin);
        foreach (var (kind, text) in entries)
        {
            drawn.Add(Markup.Of($"""{Drawn(kind, x)}<text class="legend" x="{x + Sign + 6}" y="{GanttLayout.LegendLine}">{text}</text>{"\n"}"""));
            x += Sign + 6 + TextWidth.Of(text, GanttLayout.FontSize) + Gap;
        }
        return Markup.Joined(drawn);
    }

    private static Markup Drawn(string kind, double x) => kind switch
    {
        "leeway" => Markup.Of($"""<path class="leeway" d="M{x} {GanttLayout.LegendLine - 4}h{Sign}m0 -3v6"/>"""),
        "submission" or "season" => Markup.Of($"""<path class="{kind}" d="M{x + (Sign / 2)} {GanttLayout.LegendLine - 11}v14"/>"""),
        _ => Markup.Of($"""<rect class="{kind}" x="{x}" y="{GanttLayout.LegendLine - 10}" width="{Sign}" height="{GanttLayout.BarHeight}" rx="2"/>"""),
    };
}
