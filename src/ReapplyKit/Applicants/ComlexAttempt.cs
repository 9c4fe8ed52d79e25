using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>
/// One sitting of a COMLEX-USA level. Kept in the file, as the autopsy of the last cycle asks (clause M12.3); never converted to a USMLE
/// score, because no concordance with Step 2 CK has been published.
/// </summary>
public sealed record ComlexAttempt
{
    /// <summary>The highest three-digit score accepted.</summary>
    public const int HighestScore = 999;

    /// <summary>Which level.</summary>
    public required ComlexLevel Level { get; init => field = Guard.Against.Undefined(value, nameof(Level)); }

    /// <summary>How it ended; unknown unless stated.</summary>
    public ExamResult Result { get; init => field = Guard.Against.Undefined(value, nameof(Result)); }

    /// <summary>The three-digit score, 1 to 999; null where not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The score is outside the scale.</exception>
    public int? Score
    {
        get;
        init => field = value is null ? null : Guard.Against.OutOfRange(value.Value, nameof(Score), 1, HighestScore);
    }

    /// <summary>When it was sat, as far as known.</summary>
    public PartialDate? Date { get; init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Level}: {Result}, score {Score}, on {Date}");
}

/// <summary>A level of the COMLEX-USA series.</summary>
public enum ComlexLevel
{
    /// <summary>Level 1.</summary>
    Level1,

    /// <summary>Level 2-CE.</summary>
    Level2Ce,

    /// <summary>Level 3.</summary>
    Level3,
}
