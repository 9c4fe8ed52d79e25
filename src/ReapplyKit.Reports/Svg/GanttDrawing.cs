namespace ReapplyKit.Reports;

/// <summary>The picture from top to bottom: title, legend, marked days, months with the phases of the season, rows, and what lies beyond.</summary>
internal static class GanttDrawing
{
    public static void Write(MarkupWriter page, Schedule schedule, LocalDate? today, Progress progress)
    {
        var scale = GanttScale.Of(schedule);
        var marks = GanttMark.Of(schedule, scale, today);
        var axis = GanttLayout.LanesTop + (GanttLayout.LaneHeight * (marks.Select(m => m.Lane + 1).DefaultIfEmpty(1).Max()));
        var rows = axis + GanttLayout.AxisHeight + GanttLayout.PhaseHeight;
        var bottom = rows + GanttRows.HeightOf(schedule);
        var beyond = schedule.Season.Dates.Where(d => !scale.Holds(d.Date)).ToList();
        var height = bottom + (beyond.Count * GanttLayout.NoteHeight) + GanttLayout.Margin;
        var title = $"Plan for the {ReportWords.Number(schedule.Season.Year)} Match, made as of {ReportWords.ShortDay(schedule.AsOf)}";
        page.Add($"""
            <svg xmlns="http://www.w3.org/2000/svg" class="gantt" role="img" aria-labelledby="gantt-title gantt-description" viewBox="0 0 {GanttLayout.Width} {height}" width="{GanttLayout.Width}" height="{height}">
            <title id="gantt-title">{title}</title>
            <desc id="gantt-description">{Description(schedule)}</desc>
            <style>{GanttStyle.Sheet}</style>
            <defs><pattern id="gantt-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="ground" width="5" height="5"/><rect class="stripe" width="2.5" height="5"/></pattern></defs>
            <rect class="ground" width="{GanttLayout.Width}" height="{height}"/>
            <text class="heading" x="{GanttLayout.Margin}" y="{GanttLayout.TitleLine}">{title}</text>

            """);
        GanttLegend.Write(page, schedule, progress);
        GanttPhases.Write(page, schedule.Season, scale, axis + GanttLayout.AxisHeight, bottom);
        Months(page, scale, axis, bottom);
        Lines(page, marks, bottom);
        GanttRows.Write(page, schedule, progress, scale, rows);
        Words(page, marks);
        Beyond(page, beyond, scale, bottom);
        page.AddMarkup("</svg>\n");
    }

    private static string Description(Schedule schedule)
    {
        var ends = schedule.Milestones.IsEmpty
            ? ""
            : $" from {ReportWords.ShortDay(schedule.Milestones.Min(m => m.Start))} to {ReportWords.ShortDay(schedule.Milestones.Max(m => m.Finish))}";
        var critical = schedule.Critical().Count() is > 0 and var count ? $", {ReportWords.Number(count)} of them critical" : "";
        return $"{ReportWords.Count(schedule.Milestones.Count, "milestone")}{ends}{critical}. {GanttMark.Named(schedule.Season[SeasonEvent.SubmissionOpens])}.";
    }

    private static void Months(MarkupWriter page, GanttScale scale, double axis, double bottom)
    {
        foreach (var month in scale.Months())
            page.Add($"""<path class="grid" d="M{scale.At(month)} {axis}V{bottom}"/><text class="month" x="{scale.At(month) + 4}" y="{axis + GanttLayout.Baseline}">{MonthName(scale, month)}</text>{"\n"}""");
    }

    private static string MonthName(GanttScale scale, LocalDate month) =>
        DayText.ShortMonth(month.Month) + (month.Month == 1 || month == scale.First ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $" ’{month.Year % 100:00}") : "");

    private static void Lines(MarkupWriter page, ValueList<GanttMark> marks, double bottom)
    {
        foreach (var mark in marks.AsEnumerable())
            page.Add($"""<path class="{mark.Kind}" d="M{mark.X} {LaneTop(mark)}V{bottom}"/>{"\n"}""");
    }

    private static void Words(MarkupWriter page, ValueList<GanttMark> marks)
    {
        foreach (var mark in marks.AsEnumerable())
            page.Add($"""<text class="{mark.Kind}-word" x="{mark.TextAt}" y="{LaneTop(mark) + GanttLayout.FontSize}" text-anchor="{mark.Anchor}">{mark.Text}</text>{"\n"}""");
    }

    private static double LaneTop(GanttMark mark) => GanttLayout.LanesTop + (mark.Lane * GanttLayout.LaneHeight);

    private static void Beyond(MarkupWriter page, List<SeasonDate> dates, GanttScale scale, double bottom)
    {
        foreach (var (place, date) in dates.Index())
            page.Add($"""<text class="note" x="{GanttLayout.Margin}" y="{bottom + ((place + 1) * GanttLayout.NoteHeight)}">{(date.Date < scale.First ? "Earlier" : "Later")}: {GanttMark.Named(date)}</text>{"\n"}""");
    }
}
