namespace ReapplyKit.Reports;

/// <summary>The weeks of a chart, each named by its Monday.</summary>
/// <param name="Mondays">The Mondays, in order.</param>
internal sealed record GanttWeeks(ValueList<LocalDate> Mondays)
{
    private const int DaysPerWeek = 7;

    // A sheet has 16,384 columns; ten years are more than anybody reads.
    private const int MostWeeks = 520;

    public static GanttWeeks Spanning(IReadOnlyCollection<LocalDate> days)
    {
        var first = MondayOf(days.Min());
        var weeks = Math.Min(Period.DaysBetween(first, MondayOf(days.Max())) / DaysPerWeek + 1, MostWeeks);
        return new GanttWeeks(Enumerable.Range(0, weeks).Select(week => first.PlusWeeks(week)).ToValueList());
    }

    /// <summary>Whether a week has a day of a range, both ends included.</summary>
    public static bool Meets(LocalDate monday, LocalDate start, LocalDate finish) => start < monday.PlusDays(DaysPerWeek) && finish >= monday;

    private static LocalDate MondayOf(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);
}
