using Ardalis.GuardClauses;

namespace ReapplyKit.Rules;

/// <summary>
/// The season calendars: dates as published, with source, and beyond them projections by the rule of earlier years, always marked as such.
/// </summary>
public sealed record SeasonCalendar
{
    /// <summary>The first Match year the calendar answers for.</summary>
    public const int FirstYear = 2010;

    /// <summary>The last Match year the calendar answers for.</summary>
    public const int LastYear = 2100;

    internal SeasonCalendar(string zone, ValueList<EventRule> rules, ValueList<SeasonDate> published, ValueList<int> publishedYears) =>
        (Zone, Rules, Published, PublishedYears) = (zone, rules, published, publishedYears);

    /// <summary>The time zone of all hours, by its IANA name.</summary>
    public string Zone { get; }

    internal ValueList<EventRule> Rules { get; }

    internal ValueList<SeasonDate> Published { get; }

    /// <summary>The Match year of each entry of <see cref="Published"/>.</summary>
    internal ValueList<int> PublishedYears { get; }

    /// <summary>The season of a Match year.</summary>
    /// <param name="year">The Match year, 2010 to 2100.</param>
    /// <returns>The season, each date confirmed or projected.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside the range.</exception>
    public Season For(int year)
    {
        Guard.Against.OutOfRange(year, nameof(year), FirstYear, LastYear);
        return new Season(year, Enum.GetValues<SeasonEvent>().Select(e => DateOf(year, e)).ToValueList());
    }

    /// <summary>The first season whose submission day is on a day or after it.</summary>
    /// <param name="asOf">The day.</param>
    /// <returns>The season.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the calendar's years.</exception>
    public Season Next(LocalDate asOf)
    {
        var sameYear = For(asOf.Year + 1);
        return sameYear.SubmissionDay >= asOf ? sameYear : For(asOf.Year + 2);
    }

    /// <summary>The last Match Day on a day or before it.</summary>
    internal LocalDate LastMatchDay(LocalDate day)
    {
        var sameYear = DateOf(day.Year, SeasonEvent.MatchDay).Date;
        return sameYear <= day ? sameYear : DateOf(day.Year - 1, SeasonEvent.MatchDay).Date;
    }

    private SeasonDate DateOf(int year, SeasonEvent what)
    {
        for (var i = 0; i < Published.Count; i++)
        {
            if (PublishedYears[i] == year && Published[i].Event == what)
                return Published[i];
        }
        var rule = Rules.First(r => r.Event == what);
        return new SeasonDate
        {
            Event = what,
            Date = rule.Rule.For(year, other => DateOf(year, other).Date),
            Time = rule.Time,
            Zone = Zone,
            Status = DateStatus.Projected,
            Source = rule.Rule.Text,
        };
    }
}
