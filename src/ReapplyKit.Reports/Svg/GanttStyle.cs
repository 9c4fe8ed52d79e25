namespace ReapplyKit.Reports;

/// <summary>The style of the picture, which holds inside a page and alone.</summary>
internal static class GanttStyle
{
    public static Markup Sheet { get; } = new($$"""

        {{Shapes}}
        {{Colors(PageColors.Light)}}
        @media screen and (prefers-color-scheme:dark){
        {{Colors(PageColors.Dark)}}}

        """);

    private const string Shapes = """
        .gantt text{font:12px system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;direction:ltr;unicode-bidi:isolate}
        .gantt .heading{font-size:16px;font-weight:600}
        .gantt .stream,.gantt .key,.gantt .submission-word,.gantt .today-word{font-weight:600}
        .gantt .stream{font-size:13px}
        .gantt .submission-word,.gantt .today-word,.gantt .season-word{paint-order:stroke;stroke-width:3px;stroke-linejoin:round}
        .gantt .critical{fill:url(#gantt-hatch);stroke-width:1.6}
        .gantt .bar{rx:2px}
        .gantt .done{fill-opacity:.4}
        .gantt path{fill:none}
        .gantt .leeway{stroke-width:1}
        .gantt .submission{stroke-width:2}
        .gantt .season{stroke-width:1;stroke-dasharray:3 3}
        .gantt .today{stroke-width:2;stroke-dasharray:8 3 2 3}
        """;

    private static string Colors(PageColors c) => $$"""
        .gantt text{fill:{{c.Text}}}
        .gantt .ground{fill:{{c.Ground}}}
        .gantt .phase{fill:{{c.Band}}}
        .gantt .month,.gantt .legend,.gantt .note{fill:{{c.Faint}}}
        .gantt .due{fill:{{c.Text}}}
        .gantt .submission-word,.gantt .today-word,.gantt .season-word{stroke:{{c.Ground}}}
        .gantt .season-word{fill:{{c.Faint}}}
        .gantt .today-word{fill:{{c.Today}}}
        .gantt .bar{fill:{{c.Bar}}}
        .gantt .critical{fill:url(#gantt-hatch);stroke:{{c.Critical}}}
        .gantt .stripe{fill:{{c.Critical}}}
        .gantt .grid{stroke:{{c.Line}}}
        .gantt .leeway{stroke:{{c.Slack}}}
        .gantt .submission{stroke:{{c.Text}}}
        .gantt .season{stroke:{{c.Faint}}}
        .gantt .today{stroke:{{c.Today}}}

        """;
}
