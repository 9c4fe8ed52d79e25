using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>What is assigned to one program in ERAS: a statement and letters (clauses M1.4 and M1.5).</summary>
public sealed record ProgramAssignment
{
    internal const int MostLetters = 100;

    /// <summary>The program's key.</summary>
    /// <exception cref="ArgumentException">The key is blank.</exception>
    public required string Program { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Program)); }

    /// <summary>The program's specialty; null where not stated.</summary>
    public string? Specialty { get; init; }

    /// <summary>The name of the statement; null where none is assigned yet.</summary>
    public string? Statement { get; init; }

    /// <summary>How many letters are assigned, 0 to 100; null where not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range.</exception>
    public int? Letters
    {
        get;
        init => field = value is { } letters ? Guard.Against.OutOfRange(letters, nameof(Letters), 0, MostLetters) : null;
    }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Program}: statement {Statement}, {Letters} letters");
}
