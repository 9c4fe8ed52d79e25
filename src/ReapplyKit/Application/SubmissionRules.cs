using static System.FormattableString;

namespace ReapplyKit;

/// <summary>When an application is best submitted (clauses M1.1, M1.2 and M1.6).</summary>
internal sealed record SubmissionRules
{
    internal SubmissionRules()
    {
    }

    /// <summary>The last day of the season, counted from 1, on which a submission is early, as the diagnosis states it.</summary>
    public required int LastEarlyDay { get; init; }

    /// <summary>The rule.</summary>
    public required RuleId Rule { get; init; }

    /// <summary>
    /// Tells whether the application went out in the first days (clauses M1.1, M1.2 and M1.6). Before they are over, an application not
    /// submitted is unknown and says what is due; one submitted before the season opens is missed, since that cannot be.
    /// </summary>
    /// <param name="submitted">The day of submission; null while it is not submitted. A day after <paramref name="asOf"/> is to
    /// come.</param>
    /// <param name="season">The season.</param>
    /// <param name="asOf">The day of the judgement.</param>
    /// <returns>The check.</returns>
    public Check Assess(LocalDate? submitted, Season season, LocalDate asOf)
    {
        var opening = season.SubmissionDay;
        var (isEarly, value) = submitted is { } day && day <= asOf
            ? (DayOf(day, opening) >= 1 && DayOf(day, opening) <= LastEarlyDay, Submitted(day, opening))
            : Due(DayOf(asOf, opening), opening);
        return Check.Of("submission", isEarly, value, Invariant($"day 1 to {LastEarlyDay}"), Rule);
    }

    private static string Submitted(LocalDate day, LocalDate opening) => day < opening
        ? $"submitted on {DayText.Said(day)}, before the opening on {DayText.Said(opening)}"
        : Invariant($"submitted on day {DayOf(day, opening)}");

    private (bool? IsEarly, string Value) Due(int today, LocalDate opening) =>
        today < 1 ? (null, $"opens {DayText.Said(opening)}")
        : today <= LastEarlyDay ? (null, Invariant($"due now, on day {today}"))
        : (false, Invariant($"not submitted on day {today}"));

    private static int DayOf(LocalDate day, LocalDate opening) => Period.DaysBetween(opening, day) + 1;
}
