namespace ReapplyKit.Reports;

/// <summary>Where everything stands, in pixels of the picture.</summary>
internal static class GanttLayout
{
    public const double Width = 1180;
    public const double Margin = 14;
    public const double LabelWidth = 402;
    public const double ChartLeft = 428;
    public const double ChartRight = Width - Margin;
    public const double FontSize = 12;
    public const double TitleLine = 24;
    public const double LegendLine = 48;
    public const double LanesTop = 62;
    public const double LaneHeight = 17;
    public const double AxisHeight = 22;
    public const double PhaseHeight = 20;
    public const double HeadingHeight = 27;
    public const double RowHeight = 20;
    public const double BarHeight = 11;
    public const double ShortestBar = 5;
    public const double NoteHeight = 18;
    public const double Baseline = 14;
}
