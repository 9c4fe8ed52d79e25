namespace ReapplyKit;

/// <summary>One dated event of a season: the day, the hour where there is one, and where the date comes from.</summary>
public sealed record SeasonDate
{
    internal SeasonDate()
    {
    }

    /// <summary>Which event.</summary>
    public SeasonEvent Event { get; internal init; }

    /// <summary>The day, in <see cref="Zone"/>.</summary>
    public LocalDate Date { get; internal init; }

    /// <summary>The hour of the day, in <see cref="Zone"/>; null where the event is a whole day.</summary>
    public LocalTime? Time { get; internal init; }

    /// <summary>The time zone's IANA name; ERAS and NRMP publish Eastern time.</summary>
    public string Zone { get; internal init; }

    /// <summary>Published or projected.</summary>
    public DateStatus Status { get; internal init; }

    /// <summary>Who published it, or the rule it is projected by.</summary>
    public string Source { get; internal init; }

    /// <summary>The instant of the event, where it has an hour.</summary>
    /// <returns>The instant, or null for a whole-day event.</returns>
    public Instant? ToInstant() => Time is { } time
        ? Date.At(time).InZoneLeniently(DateTimeZoneProviders.Tzdb[Zone]).ToInstant()
        : null;

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Event}: {Date} ({Status})");
}

/// <summary>How far a season date can be relied on.</summary>
public enum DateStatus
{
    /// <summary>Computed by the rule of earlier years; not published, or not seen.</summary>
    Projected,

    /// <summary>Published, with its source.</summary>
    Confirmed,
}

/// <summary>The dated events of an ERAS and NRMP season, in the order of the year.</summary>
public enum SeasonEvent
{
    /// <summary>ERAS opens for applicants, in June.</summary>
    ErasOpens,

    /// <summary>First day applications may be submitted, in September: the day <c>S</c> from which Month 1 is counted.</summary>
    SubmissionOpens,

    /// <summary>NRMP registration opens.</summary>
    NrmpRegistrationOpens,

    /// <summary>Programs may review applications: where the final weeks begin.</summary>
    ReviewOpens,

    /// <summary>Last day of NRMP registration without the late fee.</summary>
    NrmpStandardRegistrationCloses,

    /// <summary>Rank lists may be entered.</summary>
    RankingOpens,

    /// <summary>Rank lists must be certified.</summary>
    RankListDeadline,

    /// <summary>Monday of Match Week: matched or not, and SOAP begins.</summary>
    MatchWeekBegins,

    /// <summary>SOAP ends.</summary>
    SoapEnds,

    /// <summary>Match Day.</summary>
    MatchDay,

    /// <summary>The ERAS season closes.</summary>
    ErasCloses,
}
