using Ardalis.GuardClauses;
using static System.FormattableString;

namespace ReapplyKit;

/// <summary>One thing an applicant can change, and how much of it.</summary>
/// <remarks>Sets list them by <see cref="LeverKind"/>.</remarks>
public sealed record Lever
{
    /// <summary>The most units of one lever.</summary>
    public const int MostUnits = 100;

    /// <summary>A lever.</summary>
    /// <param name="kind">What is changed.</param>
    /// <param name="amount">How many units: rotations, letters, projects; 1 to 100.</param>
    /// <param name="what">The specialty or the state; null for every other kind.</param>
    /// <exception cref="ArgumentException"> There is no such kind, the amount is outside its range, or the name is missing where one is
    /// needed or stated where none is.
    /// </exception>
    public Lever(LeverKind kind, int amount = 1, string? what = null)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        Amount = Guard.Against.OutOfRange(amount, nameof(amount), 1, MostUnits);
        What = kind is LeverKind.AnotherSpecialty or LeverKind.OtherStates
            ? Guard.Against.NullOrWhiteSpace(what)
            : Guard.Against.InvalidInput(what, nameof(what), w => w is null, "Only a specialty or a state is named.");
    }

    /// <summary>What is changed.</summary>
    public LeverKind Kind { get; }

    /// <summary>How many units.</summary>
    public int Amount { get; }

    /// <summary>The specialty or the state; null for every other kind.</summary>
    public string? What { get; }

    /// <summary>The lever for people.</summary>
    /// <returns>A text such as <c>2 × rotation</c>, <c>Step 3 pass</c> or <c>other states: NJ</c>.</returns>
    public override string ToString() =>
        (Amount == 1 ? "" : Invariant($"{Amount} × ")) + Words.Sentence(Kind) + (What is null ? "" : $": {What}");
}
