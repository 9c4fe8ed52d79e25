namespace ReapplyKit.Tests;

/// <summary>Dates reckoned by walking day after day over a paper calendar.</summary>
internal static class DayWalk
{
    /// <summary>How many monthly anniversaries of a day come up to and on another; a month too short has it on its last day.</summary>
    public static int MonthsCompleted(LocalDate from, LocalDate until) =>
        Iso.Days(from.PlusDays(1), until).Count(day => IsAnniversary(from, day));

    /// <summary>Whether a day is no later than the last of so many anniversaries.</summary>
    public static bool IsWithin(int months, LocalDate from, LocalDate day) =>
        MonthsCompleted(from, day) is var completed && (completed < months || (completed == months && IsAnniversary(from, day)));

    private static bool IsAnniversary(LocalDate from, LocalDate day) =>
        day.Day == Math.Min(from.Day, CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month));
}
