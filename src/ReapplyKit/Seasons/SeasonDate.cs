namespace ReapplyKit;

/// <summary>One dated event of a season: the day, the hour where there is one, and where the date comes from.</summary>
public sealed record SeasonDate
{
    /// <summary>Which event.</summary>
    public required SeasonEvent Event { get; init; }

    /// <summary>The day, in <see cref="Zone"/>.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The hour of the day, in <see cref="Zone"/>; null where the event is a whole day.</summary>
    public LocalTime? Time { get; init; }

    /// <summary>The time zone's IANA name; ERAS and NRMP publish Eastern time.</summary>
    public required string Zone { get; init; }

    /// <summary>Published or projected.</summary>
    public required DateStatus Status { get; init; }

    /// <summary>Who published it, or the rule it is projected by.</summary>
    public required string Source { get; init; }

    /// <summary>The instant of the event, where it has an hour.</summary>
    /// <returns>The instant, or null for a whole-day event.</returns>
    public Instant? ToInstant() => Time is { } time
        ? Date.At(time).InZoneLeniently(DateTimeZoneProviders.Tzdb[Zone]).ToInstant()
        : null;
}
