namespace World.Tests;

/// <summary>
/// The days of a season by the rules that every published calendar keeps: the first Wednesday of September, the fourth, and the third
/// Friday of March.
/// </summary>
internal static class Calendar
{
    public static LocalDate ErasOpens(int season) => Nth(season - 1, 6, IsoDayOfWeek.Wednesday, 1);

    public static LocalDate Submission(int season) => Nth(season - 1, 9, IsoDayOfWeek.Wednesday, 1);

    public static LocalDate Review(int season) => Nth(season - 1, 9, IsoDayOfWeek.Wednesday, 4);

    public static LocalDate MatchDay(int season) => Nth(season, 3, IsoDayOfWeek.Friday, 3);

    public static LocalDate MatchWeek(int season) => MatchDay(season).PlusDays(-4);

    /// <summary>The season whose review lies ahead.</summary>
    public static int Ahead(LocalDate day) => day < Review(day.Year + 1) ? day.Year + 1 : day.Year + 2;

    /// <summary>The season between its review and its Match Day; null where none runs.</summary>
    public static int? Running(LocalDate day) =>
        Enumerable.Range(day.Year, 2).Where(s => Review(s) <= day && day <= MatchDay(s)).Select(s => (int?)s).FirstOrDefault();

    /// <summary>The last season that is over on a day.</summary>
    public static int LastOver(LocalDate day) => MatchDay(day.Year) < day ? day.Year : day.Year - 1;

    private static LocalDate Nth(int year, int month, IsoDayOfWeek weekday, int nth) =>
        new LocalDate(year, month, 1).PlusDays(-1).Next(weekday).PlusWeeks(nth - 1);
}
