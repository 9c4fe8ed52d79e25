namespace ReapplyKit.Reports;

/// <summary>The picture from top to bottom: title, legend, marked days, months, rows, and what lies beyond.</summary>
internal static class GanttDrawing
{
    public static Markup Of(Schedule schedule, LocalDate? today)
    {
        var scale = GanttScale.Of(schedule);
        var marks = GanttMark.Of(schedule, scale, today);
        var axis = GanttLayout.LanesTop + (GanttLayout.LaneHeight * (marks.Select(m => m.Lane + 1).DefaultIfEmpty(1).Max()));
        var top = axis + GanttLayout.AxisHeight;
        var rows = GanttRows.Of(schedule, scale, top);
        var beyond = schedule.Season.Dates.Where(d => !scale.Holds(d.Date)).ToList();
        var height = rows.Bottom + (beyond.Count * GanttLayout.NoteHeight) + GanttLayout.Margin;
        var title = $"Plan for the {ReportWords.Number(schedule.Season.Year)} Match, made as of {ReportWords.ShortDay(schedule.AsOf)}";
        return Markup.Of($"""
            <svg xmlns="http://www.w3.org/2000/svg" class="gantt" role="img" aria-labelledby="gantt-title gantt-description"
             viewBox="0 0 {GanttLayout.Width} {height}" width="{GanttLayout.Width}" height="{height}">
            <title id="gantt-title">{title}</title>
            <desc id="gantt-description">{Description(schedule)}</desc>
            <style>{GanttStyle.Sheet}</style>
            <defs>
            <pattern id="gantt-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="ground" width="5" height="5"/><rect class="stripe" width="2.5" height="5"/></pattern>
            <clipPath id="gantt-labels"><rect x="{GanttLayout.Margin}" y="0" width="{GanttLayout.LabelWidth}" height="{height}"/></clipPath>
            </defs>
            <rect class="ground" width="{GanttLayout.Width}" height="{height}"/>
            <text class="heading" x="{GanttLayout.Margin}" y="{GanttLayout.TitleLine}">{title}</text>
            {GanttLegend.Of()}{rows.Bands}{Months(scale, axis, rows.Bottom)}{Lines(marks, rows.Bottom)}{rows.Drawn}{Words(marks)}{Beyond(beyond, scale, rows.Bottom)}</svg>

            """);
    }

    private static string Description(Schedule schedule)
    {
        var ends = schedule.Milestones.IsEmpty
            ? ""
            : $" from {ReportWords.ShortDay(schedule.Milestones.Min(m => m.Start))} to {ReportWords.ShortDay(schedule.Milestones.Max(m => m.Finish))}";
        var critical = ReportWords.Number(schedule.Milestones.Count(schedule.IsOnCriticalPath));
        return $"{ReportWords.Count(schedule.Milestones.Count, "milestone")}{ends}, {critical} of them critical. {GanttMark.Named(schedule.Season[SeasonEvent.SubmissionOpens])}.";
    }

    private static Markup Months(GanttScale scale, double axis, double bottom) => Markup.Joined(scale.Months().Select(month => Markup.Of(
        $"""
        <path class="grid" d="M{scale.At(month)} {axis}V{bottom}"/>
        <text class="month" x="{scale.At(month) + 4}" y="{axis + GanttLayout.Baseline}">{MonthName(scale, month)}</text>

        """)));

    private static string MonthName(GanttScale scale, LocalDate month) =>
        month.ToString(month.Month == 1 || month == scale.First ? "MMM '’'yy" : "MMM", System.Globalization.CultureInfo.InvariantCulture);

    private static Markup Lines(ValueList<GanttMark> marks, double bottom) => Markup.Joined(marks.Select(m => Markup.Of(
        $"""<path class="{m.Kind}" d="M{m.X} {LaneTop(m)}V{bottom}"/>{"\n"}""")));

    private static Markup Words(ValueList<GanttMark> marks) => Markup.Joined(marks.Select(m => Markup.Of(
        $"""<text class="{m.Kind}-word" x="{m.TextAt}" y="{LaneTop(m) + GanttLayout.FontSize}" text-anchor="{m.Anchor}">{m.Text}</text>{"\n"}""")));

    private static double LaneTop(GanttMark mark) => GanttLayout.LanesTop + (mark.Lane * GanttLayout.LaneHeight);

    private static Markup Beyond(List<SeasonDate> dates, GanttScale scale, double bottom) => Markup.Joined(dates.Select((d, place) => Markup.Of(
        $"""<text class="note" x="{GanttLayout.Margin}" y="{bottom + ((place + 1) * GanttLayout.NoteHeight)}">{(d.Date < scale.First ? "Earlier" : "Later")}: {GanttMark.Named(d)}</text>{"\n"}""")));
}
