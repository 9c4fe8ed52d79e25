namespace ReapplyKit;

/// <summary>The days on which test centres sit: Monday to Friday.</summary>
internal static class Workdays
{
    /// <summary>The day itself where it is a working day, else the Monday after it.</summary>
    public static LocalDate OnOrAfter(LocalDate day) => day.DayOfWeek switch
    {
        IsoDayOfWeek.Saturday => day.PlusDays(2),
        IsoDayOfWeek.Sunday => day.PlusDays(1),
        _ => day,
    };

    /// <summary>The day itself where it is a working day, else the Friday before it.</summary>
    public static LocalDate OnOrBefore(LocalDate day) => day.DayOfWeek switch
    {
        IsoDayOfWeek.Saturday => day.PlusDays(-1),
        IsoDayOfWeek.Sunday => day.PlusDays(-2),
        _ => day,
    };

    /// <summary>
    /// The Monday after a day of the weekend; the Friday before it where a last day lies between the two. Where neither will do, the day stays.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <param name="first">The first day that will do.</param>
    /// <param name="lastDays">Last days, of which those before the day itself do not count.</param>
    public static LocalDate Near(LocalDate day, LocalDate first, params ReadOnlySpan<LocalDate> lastDays)
    {
        var (before, after) = (OnOrBefore(day), OnOrAfter(day));
        foreach (var last in lastDays)
        {
            if (day <= last && last < after)
                return before >= first ? before : day;
        }
        return after;
    }
}
