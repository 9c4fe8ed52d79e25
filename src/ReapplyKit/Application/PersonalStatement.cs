using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>One version of the personal statement.</summary>
public sealed record PersonalStatement
{
    /// <summary>The name by which it is assigned to programs.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public required string Name { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>Which version it is.</summary>
    public StatementVersion Version { get; init; }

    /// <summary>The specialty it is written for; null where not stated.</summary>
    public string? Specialty { get; init; }

    /// <summary>Its text; null where not written yet.</summary>
    public string? Text { get; init; }

    /// <summary>The passages on red flags; empty where there are none.</summary>
    public ValueList<RedFlagPassage> RedFlags { get; init; }
}
