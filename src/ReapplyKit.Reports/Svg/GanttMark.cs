namespace ReapplyKit.Reports;

/// <summary>A day marked across the picture, with its words in a lane above the months so that no two lie upon each other.</summary>
internal sealed record GanttMark(double X, string Text, string Kind, int Lane, bool IsLeftOfLine)
{
    private const double Gap = 5;

    public double TextAt => IsLeftOfLine ? X - Gap : X + Gap;

    public string Anchor => IsLeftOfLine ? "end" : "start";

    public static ValueList<GanttMark> Of(Schedule schedule, GanttScale scale, LocalDate? today)
    {
        var marks = schedule.Season.Dates.Where(d => scale.Holds(d.Date))
            .Select(d => (Day: d.Date, Text: Named(d), Kind: d.Event == SeasonEvent.SubmissionOpens ? "submission" : "season"));
        if (today is { } day && scale.Holds(day))
            marks = marks.Append((day, $"Today, {ReportWords.ShortDay(day)}", "today"));
        var placed = new List<GanttMark>();
        foreach (var (at, text, kind) in marks.OrderBy(m => m.Day))
            placed.Add(Placed(scale.At(at), text, kind, placed));
        return placed.ToValueList();
    }

    /// <summary>A date of the season with its name.</summary>
    public static string Named(SeasonDate date) =>
        $"{ReportWords.Title(date.Event)}, {ReportWords.ShortDay(date.Date)}{(date.Status == DateStatus.Projected ? " (projected)" : "")}";

    private static GanttMark Placed(double x, string text, string kind, List<GanttMark> others)
    {
        var isLeft = x + Gap + TextWidth.Of(text, GanttLayout.FontSize) > GanttLayout.ChartRight;
        var mark = new GanttMark(x, text, kind, 0, isLeft);
        while (others.Any(o => o.Lane == mark.Lane && o.Overlaps(mark)))
            mark = mark with { Lane = mark.Lane + 1 };
        return mark;
    }

    private bool Overlaps(GanttMark other) => From < other.To + Gap && other.From < To + Gap;

    private double From => IsLeftOfLine ? X - Gap - TextWidth.Of(Text, GanttLayout.FontSize) : X;

    private double To => IsLeftOfLine ? X : X + Gap + TextWidth.Of(Text, GanttLayout.FontSize);
}
