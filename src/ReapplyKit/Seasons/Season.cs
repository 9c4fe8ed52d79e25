namespace ReapplyKit;

/// <summary>
/// One application season, named by its Match year: applications in September of the year before, Match Day in March, training from July.
/// </summary>
public sealed record Season
{
    internal Season(int year, ValueList<SeasonDate> dates) => (Year, Dates) = (year, dates);

    /// <summary>The Match year.</summary>
    public int Year { get; }

    /// <summary>One date for each <see cref="SeasonEvent"/>, in the enum's order.</summary>
    public ValueList<SeasonDate> Dates { get; }

    /// <summary>The date of an event.</summary>
    /// <param name="what">The event.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such event.</exception>
    public SeasonDate this[SeasonEvent what]
    {
        get
        {
            foreach (var date in Dates)
            {
                if (date.Event == what)
                    return date;
            }
            throw new ArgumentOutOfRangeException(nameof(what), what, $"what must be one of {string.Join(", ", Dates.Select(d => d.Event))}.");
        }
    }

    /// <summary>The first day applications may be submitted: Month 1 begins here.</summary>
    public LocalDate SubmissionDay => this[SeasonEvent.SubmissionOpens].Date;

    /// <summary>The first day programs may review applications: the final weeks begin here.</summary>
    public LocalDate ReviewDay => this[SeasonEvent.ReviewOpens].Date;

    /// <summary>The phase that a day lies in; whole days, each from its own event on.</summary>
    /// <param name="asOf">The day.</param>
    /// <returns>The phase.</returns>
    public SeasonPhase Phase(LocalDate asOf) =>
        asOf < this[SeasonEvent.ErasOpens].Date ? SeasonPhase.Rebuild
        : asOf < SubmissionDay ? SeasonPhase.Preparation
        : asOf < ReviewDay ? SeasonPhase.Submission
        : asOf < this[SeasonEvent.RankingOpens].Date ? SeasonPhase.Interviews
        : asOf <= this[SeasonEvent.RankListDeadline].Date ? SeasonPhase.Ranking
        : asOf < this[SeasonEvent.MatchWeekBegins].Date ? SeasonPhase.Waiting
        : asOf < this[SeasonEvent.MatchDay].Date ? SeasonPhase.MatchWeek
        : asOf == this[SeasonEvent.MatchDay].Date ? SeasonPhase.MatchDay
        : SeasonPhase.Over;

    /// <summary>The first day of a month of the countdown: Month 1 begins on the submission day, Month 12 eleven months before.</summary>
    internal LocalDate MonthStart(int month) => SubmissionDay.PlusMonths(1 - month);

    /// <summary>Confirmed where the submission and review days are both published; projected otherwise.</summary>
    public DateStatus Status =>
        this[SeasonEvent.SubmissionOpens].Status == DateStatus.Confirmed && this[SeasonEvent.ReviewOpens].Status == DateStatus.Confirmed
            ? DateStatus.Confirmed
            : DateStatus.Projected;

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Year} Match: submission {SubmissionDay}, review {ReviewDay} ({Status})");
}
