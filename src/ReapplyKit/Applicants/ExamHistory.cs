using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>All that is known of one applicant's sittings of one USMLE exam.</summary>
/// <remarks>The order of attempts means nothing, their dates do. Start from <see cref="NotStated"/>.</remarks>
public sealed record ExamHistory
{
    private ExamHistory(ValueList<Attempt> attempts, bool isComplete) => (Attempts, IsComplete) = (attempts, isComplete);

    /// <summary>Nothing is known of this exam.</summary>
    public static ExamHistory NotStated { get; } = new([], isComplete: false);

    /// <summary>The exam has never been sat.</summary>
    public static ExamHistory NotTaken { get; } = new([], isComplete: true);

    /// <summary>The attempts that are known.</summary>
    public ValueList<Attempt> Attempts { get; }

    /// <summary>Whether these are all attempts ever made. Where not, the number of attempts stays unknown upwards.</summary>
    public bool IsComplete { get; }

    /// <summary>The last day on which an exam whose result is awaited was sat; null where nobody states one.</summary>
    internal LocalDate? AwaitedSince(LocalDate asOf) => AwaitedAsOf(asOf).Max(a => a.Date?.Latest);

    /// <summary>The sittings whose result is awaited on a day.</summary>
    internal IEnumerable<Attempt> AwaitedAsOf(LocalDate asOf) => Attempts.Where(a => a.Result == ExamResult.Pending && a.IsSatBy(asOf));

    /// <summary>The day that is booked: of an attempt without a result that is still ahead, also today; null where there is none.</summary>
    internal LocalDate? BookedAfter(LocalDate asOf) => BookedAsOf(asOf).Min(a => a.Date?.Earliest);

    /// <summary>The attempts without a result that are still ahead of a day.</summary>
    internal IEnumerable<Attempt> BookedAsOf(LocalDate asOf) => Attempts.Where(a => a.Result == ExamResult.Pending && !a.IsSatBy(asOf));

    /// <summary>This, with what is booked on another day.</summary>
    internal ExamHistory Moved(LocalDate asOf, LocalDate day) => new(
        [.. Attempts.Select(a => a.Result == ExamResult.Pending && !a.IsSatBy(asOf) ? a with { Date = PartialDate.On(day) } : a)], IsComplete);

    /// <summary>This, with what is booked for a day told as sat.</summary>
    internal ExamHistory SatOn(LocalDate day) => new([.. Attempts.Select(a => a.IsBookedFor(day) ? a with { IsToldSat = true } : a)], IsComplete);

    /// <summary>This and another attempt.</summary>
    internal ExamHistory With(Attempt attempt) => new([.. Attempts, attempt], IsComplete);

    /// <summary>All attempts ever made.</summary>
    /// <param name="attempts">The attempts, in any order.</param>
    /// <returns>The history.</returns>
    public static ExamHistory Of(params ReadOnlySpan<Attempt> attempts) => new(ValueList.Create(attempts), isComplete: true);

    /// <summary>Some attempts; there may be others nobody stated.</summary>
    /// <param name="attempts">The known attempts, in any order.</param>
    /// <returns>The history.</returns>
    public static ExamHistory AtLeast(params ReadOnlySpan<Attempt> attempts) => new(ValueList.Create(attempts), isComplete: false);

    /// <summary>One pass at the first attempt.</summary>
    /// <param name="score">The three-digit score, 1 to 300; null where there is none or none is stated.</param>
    /// <param name="date">When it was sat, as far as known.</param>
    /// <returns>The history.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The score is outside the scale.</exception>
    public static ExamHistory PassedAtFirst(int? score = null, PartialDate? date = null) => Of(Attempt.Passed(score, date));

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of(
        $"{(Attempts.IsEmpty ? IsComplete ? "not taken" : "not stated" : string.Join(", ", Attempts))}");
}

/// <summary>One sitting of a USMLE exam: <c>Attempt.Failed(205, "2023-04")</c>.</summary>
public sealed record Attempt
{
    /// <summary>The highest three-digit score of the USMLE scale, which begins at 1.</summary>
    public const int HighestScore = 300;

    /// <summary>How it ended; unknown unless stated.</summary>
    public ExamResult Result { get; init => field = Guard.Against.Undefined(value, nameof(Result)); }

    /// <summary>The three-digit score, 1 to 300; null where none was given or stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The score is outside the scale.</exception>
    public int? Score
    {
        get;
        init => field = value is null ? null : Guard.Against.OutOfRange(value.Value, nameof(Score), 1, HighestScore);
    }

    /// <summary>When it was sat, as far as known; null where not stated.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>A pass.</summary>
    /// <param name="score">The three-digit score, 1 to 300; null where there is none or none is stated.</param>
    /// <param name="date">When it was sat, as far as known.</param>
    /// <returns>The attempt.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The score is outside the scale.</exception>
    public static Attempt Passed(int? score = null, PartialDate? date = null) => Of(ExamResult.Passed, score, date);

    /// <summary>A failure.</summary>
    /// <param name="score">The three-digit score, 1 to 300; null where not stated.</param>
    /// <param name="date">When it was sat, as far as known.</param>
    /// <returns>The attempt.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The score is outside the scale.</exception>
    public static Attempt Failed(int? score = null, PartialDate? date = null) => Of(ExamResult.Failed, score, date);

    private static Attempt Of(ExamResult result, int? score, PartialDate? date)
    {
        if (score is { } known)
            Guard.Against.OutOfRange(known, nameof(score), 1, HighestScore);
        return new() { Result = result, Score = score, Date = date };
    }

    /// <summary>Whether somebody has said that it was sat: what is booked for a day is still ahead on the day itself.</summary>
    internal bool IsToldSat { get; init; }

    /// <summary>Whether it may have been sat by a day; one of unknown date was.</summary>
    internal bool IsSatBy(LocalDate day) => !(Date?.Earliest > day) && !(IsBookedFor(day) && !IsToldSat);

    /// <summary>Whether it has no result, and exactly this day.</summary>
    internal bool IsBookedFor(LocalDate day) => Result == ExamResult.Pending && Date is { IsExact: true, Latest: var on } && on == day;

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of(
        $"{Result}{(Score is { } score ? ShortText.Of($" {score}") : "")}{(Date is { } date ? $" on {date}" : "")}");
}

/// <summary>How one sitting of an exam ended.</summary>
public enum ExamResult
{
    /// <summary>Not stated; a score may still decide it by the passing standard of its day.</summary>
    Unknown,

    /// <summary>Passed.</summary>
    Passed,

    /// <summary>Failed.</summary>
    Failed,

    /// <summary>Begun and not finished; counts as an attempt.</summary>
    Incomplete,

    /// <summary>Sat, result not out yet; with a day still ahead or today, booked for that day.</summary>
    Pending,
}
