namespace ReapplyKit.Reports;

/// <summary>From days to places: whole months from the first thing shown to the last.</summary>
internal sealed record GanttScale(LocalDate First, LocalDate Last)
{
    private const double LabelledWidth = 46;

    private static readonly ValueList<int> MonthSteps = [1, 2, 3, 6, 12, 24, 60, 120];

    public static GanttScale Of(Schedule schedule)
    {
        var starts = schedule.Milestones.Select(m => m.Start).Append(schedule.AsOf).Append(schedule.Season.SubmissionDay);
        var ends = schedule.Milestones.Select(m => LocalDate.Max(m.Finish, m.LatestFinish)).Append(schedule.Season.SubmissionDay);
        return new GanttScale(starts.Min().With(DateAdjusters.StartOfMonth), ends.Max().With(DateAdjusters.EndOfMonth));
    }

    private int Days => Period.DaysBetween(First, Last) + 1;

    public bool Holds(LocalDate day) => First <= day && day <= Last;

    /// <summary>How much of the whole lies before a day, 0 to 1.</summary>
    public double Share(LocalDate day) => (double)Period.DaysBetween(First, day) / Days;

    /// <summary>Where a day begins.</summary>
    public double At(LocalDate day) => GanttLayout.ChartLeft + (Share(day) * (GanttLayout.ChartRight - GanttLayout.ChartLeft));

    /// <summary>Where a day ends.</summary>
    public double After(LocalDate day) => At(day.PlusDays(1));

    /// <summary>The first days of the months that have room for a name.</summary>
    public IEnumerable<LocalDate> Months()
    {
        var months = Period.Between(First, Last, PeriodUnits.Months).Months + 1;
        var step = MonthSteps.FirstOrDefault(s => (GanttLayout.ChartRight - GanttLayout.ChartLeft) * s / months >= LabelledWidth, MonthSteps[^1]);
        for (var month = 0; month < months; month += step)
            yield return First.PlusMonths(month);
    }
}
