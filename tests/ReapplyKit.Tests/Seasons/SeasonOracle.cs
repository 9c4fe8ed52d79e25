namespace ReapplyKit.Tests;

/// <summary>The rules by which season dates fall, computed a second time with nothing but the base library's days.</summary>
internal static class SeasonOracle
{
    public static DateOnly DateOf(SeasonEvent what, int matchYear) => what switch
    {
        SeasonEvent.ErasOpens => Nth(1, DayOfWeek.Wednesday, matchYear - 1, 6),
        SeasonEvent.SubmissionOpens => Nth(1, DayOfWeek.Wednesday, matchYear - 1, 9),
        SeasonEvent.NrmpRegistrationOpens => OnWeekdayAfter(new DateOnly(matchYear - 1, 9, 15)),
        SeasonEvent.ReviewOpens => Nth(4, DayOfWeek.Wednesday, matchYear - 1, 9),
        SeasonEvent.NrmpStandardRegistrationCloses => OnWeekdayBefore(new DateOnly(matchYear, 1, 31)),
        SeasonEvent.RankingOpens => OnWeekdayAfter(new DateOnly(matchYear, 2, 1)),
        SeasonEvent.RankListDeadline => MatchDay(matchYear).AddDays(-4).AddDays(-12),
        SeasonEvent.MatchWeekBegins => MatchDay(matchYear).AddDays(-4),
        SeasonEvent.SoapEnds => MatchDay(matchYear).AddDays(-1),
        SeasonEvent.MatchDay => MatchDay(matchYear),
        SeasonEvent.ErasCloses => new DateOnly(matchYear, 5, 31),
        _ => throw new ArgumentOutOfRangeException(nameof(what)),
    };

    private static DateOnly MatchDay(int year) => Nth(3, DayOfWeek.Friday, year, 3);

    private static DateOnly Nth(int nth, DayOfWeek weekday, int year, int month) =>
        Enumerable.Range(1, 28).Select(day => new DateOnly(year, month, day)).Where(date => date.DayOfWeek == weekday).ElementAt(nth - 1);

    private static DateOnly OnWeekdayAfter(DateOnly date) => IsWeekend(date) ? OnWeekdayAfter(date.AddDays(1)) : date;

    private static DateOnly OnWeekdayBefore(DateOnly date) => IsWeekend(date) ? OnWeekdayBefore(date.AddDays(-1)) : date;

    private static bool IsWeekend(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
