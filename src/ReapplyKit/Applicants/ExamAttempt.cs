using Ardalis.GuardClauses;

namespace ReapplyKit;

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
