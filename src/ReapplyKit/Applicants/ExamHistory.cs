using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>All that is known of one applicant's sittings of one USMLE exam.</summary>
/// <remarks>The order of attempts means nothing, their dates do. Start from <see cref="NotStated"/>.</remarks>
public sealed record ExamHistory
{
    private ExamHistory(ValueList<ExamAttempt> attempts, bool isComplete) => (Attempts, IsComplete) = (attempts, isComplete);

    /// <summary>Nothing is known of this exam.</summary>
    public static ExamHistory NotStated { get; } = new([], isComplete: false);

    /// <summary>The exam has never been sat.</summary>
    public static ExamHistory NotTaken { get; } = new([], isComplete: true);

    /// <summary>The attempts that are known.</summary>
    public ValueList<ExamAttempt> Attempts { get; }

    /// <summary>Whether these are all attempts ever made. Where not, the number of attempts stays unknown upwards.</summary>
    public bool IsComplete { get; }

    /// <summary>All attempts ever made.</summary>
    /// <param name="attempts">The attempts, in any order.</param>
    /// <returns>The history.</returns>
    public static ExamHistory Of(params ReadOnlySpan<ExamAttempt> attempts) => new(ValueList.Create(attempts), isComplete: true);

    /// <summary>Some attempts; there may be others nobody stated.</summary>
    /// <param name="attempts">The known attempts, in any order.</param>
    /// <returns>The history.</returns>
    public static ExamHistory AtLeast(params ReadOnlySpan<ExamAttempt> attempts) => new(ValueList.Create(attempts), isComplete: false);

    /// <summary>One pass at the first attempt.</summary>
    /// <param name="on">When it was sat, as far as known.</param>
    /// <param name="score">The three-digit score, where there is one.</param>
    /// <returns>The history.</returns>
    public static ExamHistory PassedAtFirst(PartialDate? on = null, int? score = null) =>
        Of(new ExamAttempt { Result = ExamResult.Passed, Date = on, Score = score });
}

/// <summary>One sitting of a USMLE exam.</summary>
public sealed record ExamAttempt
{
    /// <summary>The highest three-digit score of the USMLE scale, which begins at 1.</summary>
    public const int HighestScore = 300;

    /// <summary>How it ended; unknown unless stated.</summary>
    public ExamResult Result { get; init; }

    /// <summary>The three-digit score, 1 to 300; null where none was given or stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The score is outside the scale.</exception>
    public int? Score
    {
        get;
        init => field = value is null ? null : Guard.Against.OutOfRange(value.Value, nameof(Score), 1, HighestScore);
    }

    /// <summary>When it was sat, as far as known; null where not stated.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Whether it may have been sat by a day; one of unknown date was.</summary>
    internal bool IsSatBy(LocalDate day) => !(Date?.Earliest > day);
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

    /// <summary>Sat, result not out yet.</summary>
    Pending,
}
