using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>The words a personal statement gives to one major red flag (clause M5.10).</summary>
public sealed record RedFlagPassage
{
    /// <summary>What it explains.</summary>
    public required WeaknessKind Explains { get; init; }

    /// <summary>The passage, as it stands in the statement.</summary>
    /// <exception cref="ArgumentException">The passage is blank.</exception>
    public required string Text { get; init => field = Guard.Against.NullOrWhiteSpace(value); }
}
