namespace ReapplyKit;

/// <summary>The days on which US test centres sit: Monday to Friday, but for the holidays on which they close.</summary>
internal static class Workdays
{
    /// <summary>The day itself where it is a working day, else the next one after it.</summary>
    public static LocalDate OnOrAfter(LocalDate day)
    {
        while (!IsOpen(day))
            day = day.PlusDays(1);
        return day;
    }

    /// <summary>The day itself where it is a working day, else the last one before it.</summary>
    public static LocalDate OnOrBefore(LocalDate day)
    {
        while (!IsOpen(day))
            day = day.PlusDays(-1);
        return day;
    }

    /// <summary>
    /// The next working day after one that is none; the last one before it where a last day lies between the two. Where neither will do, the
    /// day stays.
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

    private static bool IsOpen(LocalDate day) => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !IsHoliday(day);

    // One that falls on a weekend is kept on the Friday before it or the Monday after it. Some centres sit then: a plan does not count on it.
    private static bool IsHoliday(LocalDate day) => (day.Month, day.Day, day.DayOfWeek) switch
    {
        (1, 1, _) or (1, 2, IsoDayOfWeek.Monday) or (12, 31, IsoDayOfWeek.Friday) => true,
        (1, >= 15 and <= 21, IsoDayOfWeek.Monday) => true, // Martin Luther King Jr. Day
        (5, >= 25, IsoDayOfWeek.Monday) => true, // Memorial Day
        (7, 4, _) or (7, 3, IsoDayOfWeek.Friday) or (7, 5, IsoDayOfWeek.Monday) => true,
        (9, <= 7, IsoDayOfWeek.Monday) => true, // Labor Day
        (11, >= 22 and <= 28, IsoDayOfWeek.Thursday) => true, // Thanksgiving
        (12, 25, _) or (12, 24, IsoDayOfWeek.Friday) or (12, 26, IsoDayOfWeek.Monday) => true,
        _ => false,
    };
}
