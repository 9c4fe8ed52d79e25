using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>An answer practised for an interview: its words, or its measured length, or both.</summary>
public sealed record PracticeAnswer
{
    private const int MostSeconds = 3600;

    /// <summary>The question it answers.</summary>
    public required PracticeQuestion Question { get; init; }

    /// <summary>What a red-flag answer explains, such as a gap, an exam or the years since graduation; null where not stated.</summary>
    public WeaknessKind? Explains { get; init; }

    /// <summary>The answer, word by word; null where not written down.</summary>
    public string? Text { get; init; }

    /// <summary>Its length as measured on the recording, in seconds, 1 to 3,600; null where not measured.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is outside the range.</exception>
    public int? Seconds
    {
        get;
        init => field = value is { } seconds ? Guard.Against.OutOfRange(seconds, nameof(Seconds), 1, MostSeconds) : null;
    }

    /// <summary>Whether it was recorded and watched; null where not stated.</summary>
    public bool? Recorded { get; init; }
}
