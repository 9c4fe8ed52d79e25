using Ardalis.GuardClauses;
using static System.FormattableString;

namespace ReapplyKit.Rules;

/// <summary>
/// The season calendars: dates as published, with source, and beyond them projections by the rule of earlier years, always marked as such.
/// </summary>
public sealed record SeasonCalendar
{
    /// <summary>The first Match year the calendar answers for.</summary>
    public const int FirstYear = KnownYears.First + 1;

    /// <summary>The last Match year the calendar answers for.</summary>
    public const int LastYear = KnownYears.Last;

    /// <summary>The year in which the first season opened.</summary>
    internal const int OpeningYear = KnownYears.First;

    internal SeasonCalendar(
        string zone, ValueList<EventRule> rules, ValueList<SeasonDate> published, ValueList<int> publishedYears, int daysToResult, int daysAwaited) =>
        (Zone, Rules, Published, PublishedYears, DaysToResult, DaysAwaited) =
            (zone, rules, published, publishedYears, daysToResult, daysAwaited);

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

    /// <summary>The season of a Match year that may be unknown or outside the calendar's years; null where it is.</summary>
    internal Season? Find(int? year) => year is { } known and >= FirstYear and <= LastYear ? For(known) : null;

    /// <summary>The days from today until the result of an exam not yet prepared for can be there: study, then the result.</summary>
    internal int DaysToResult { get; }

    /// <summary>The days after an exam within which its result is there.</summary>
    internal int DaysAwaited { get; }

    /// <summary>
    /// The season to plan for: the first before whose review day an application can still be sent, and by which the Step 1 and Step 2 CK
    /// results that are missing can arrive.
    /// </summary>
    /// <param name="asOf">The day.</param>
    /// <param name="facts">The file's facts as of that day.</param>
    /// <returns>The season.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the calendar's years.</exception>
    public Season ToPlanFor(LocalDate asOf, ApplicantFacts facts) =>
        Known(YearReviewing(ResultsBy(Guard.Against.DayOutOfRange(asOf), facts)), asOf);

    /// <summary>The same where it is known exactly by when the missing results are there.</summary>
    internal Season ReachedBy(LocalDate results) => Reviewing(results);

    /// <summary>
    /// An earlier season that could be entered with results still missing: they come after programs begin to review, and by the rank
    /// deadline. Null where there is none; to take it is a choice, never the default.
    /// </summary>
    /// <param name="asOf">The day.</param>
    /// <param name="facts">The file's facts as of that day.</param>
    /// <returns>The season, or null.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the calendar's years.</exception>
    public Season? SecondChoice(LocalDate asOf, ApplicantFacts facts)
    {
        Known(YearReviewing(Guard.Against.DayOutOfRange(asOf)), asOf);
        return SecondReachedBy(ResultsBy(asOf, facts), asOf);
    }

    /// <summary>The same where it is known exactly by when the missing results are there.</summary>
    internal Season? SecondReachedBy(LocalDate results, LocalDate asOf)
    {
        var earliest = Reviewing(asOf);
        return earliest.ReviewDay <= results && results <= earliest[SeasonEvent.RankListDeadline].Date ? earliest : null;
    }

    /// <summary>The season whose applications are with programs on a day: from the review day to Match Day; null where there is none.</summary>
    /// <param name="asOf">The day.</param>
    /// <returns>The season, or null.</returns>
    public Season? Running(LocalDate asOf) => From(SeasonEvent.ReviewOpens, asOf);

    /// <summary>The season that applications have been taken for on a day, and whose Match is still to come; null where there is none.</summary>
    internal Season? Entered(LocalDate asOf) => From(SeasonEvent.SubmissionOpens, asOf);

    private Season? From(SeasonEvent first, LocalDate asOf)
    {
        foreach (var year in (ReadOnlySpan<int>)[asOf.Year, asOf.Year + 1])
        {
            if (year is >= FirstYear and <= LastYear && DateOf(year, first).Date <= asOf && asOf <= DateOf(year, SeasonEvent.MatchDay).Date)
                return For(year);
        }
        return null;
    }

    private Season Reviewing(LocalDate after) => For(YearReviewing(after));

    private int YearReviewing(LocalDate after) =>
        after < DateOf(after.Year + 1, SeasonEvent.ReviewOpens).Date ? after.Year + 1 : after.Year + 2;

    private Season Known(int year, LocalDate asOf) => year <= LastYear ? For(year) : throw new ArgumentOutOfRangeException(
        nameof(asOf), DayText.Of(asOf), Invariant($"asOf must be a day before the last season that the calendar knows, that of the {LastYear} Match: the next is that of {year}."));

    // Who passed COMLEX Levels 1 and 2-CE misses nothing.
    private LocalDate ResultsBy(LocalDate asOf, ApplicantFacts facts)
    {
        return LocalDate.Max(ResultBy(facts.Step1, facts.ComlexLevel1), ResultBy(facts.Step2Ck, facts.ComlexLevel2Ce));

        LocalDate ResultBy(in ExamFacts step, ExamOutcome comlex) =>
            facts.SitsComlex(step) && comlex == ExamOutcome.Failed ? asOf.PlusDays(DaysToResult)
            : facts.SitsComlex(step) && comlex == ExamOutcome.NotTaken ? asOf.PlusDays(DaysAwaited)
            : !step.IsMissing || comlex == ExamOutcome.Passed ? asOf
            : asOf.PlusDays(step.State == ExamState.Pending ? DaysAwaited : DaysToResult);
    }

    /// <summary>The first season whose submission day is on a day or after it.</summary>
    /// <param name="asOf">The day.</param>
    /// <returns>The season.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the calendar's years.</exception>
    public Season Next(LocalDate asOf)
    {
        var sameYear = Known(Guard.Against.DayOutOfRange(asOf).Year + 1, asOf);
        return sameYear.SubmissionDay >= asOf ? sameYear : Known(asOf.Year + 2, asOf);
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

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"Seasons {FirstYear} to {LastYear}, {Zone}");
}
