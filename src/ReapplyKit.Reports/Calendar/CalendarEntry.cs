namespace ReapplyKit.Reports;

/// <summary>One event of the calendar, before any format: whole days, or a moment.</summary>
/// <param name="Name">
/// Its stable name; with the Match year and the applicant it is the event's UID, so that a calendar imported again is brought up to date.
/// </param>
/// <param name="When">The days, both ends included, or the moment.</param>
/// <param name="Summary">What it is, in one line.</param>
/// <param name="Description">What there is to know, line by line.</param>
/// <param name="Categories">What it can be filtered by.</param>
internal sealed record CalendarEntry(
    string Name, OneOf<DateInterval, Instant> When, string Summary, ValueList<string> Description, ValueList<string> Categories)
{
    /// <summary>The Match that it is for.</summary>
    public int MatchYear { get; init; }

    /// <summary>Whether the date may still move.</summary>
    public bool IsTentative { get; init; }

    /// <summary>Whether it has left the plan: a calendar that holds it takes it out.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>Whether it must not be missed.</summary>
    public bool IsEssential { get; init; }

    /// <summary>How it is announced.</summary>
    public CalendarAlarm Alarm { get; init; }

    /// <summary>Its last day.</summary>
    public LocalDate LastDay => When.Match(days => days.End, moment => moment.InUtc().Date);
}
