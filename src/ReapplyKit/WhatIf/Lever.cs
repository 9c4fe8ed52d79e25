using Ardalis.GuardClauses;
using static System.FormattableString;

namespace ReapplyKit;

/// <summary>One thing an applicant can change, and how much of it.</summary>
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
        Kind = Guard.Against.Undefined(kind);
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

/// <summary>What an applicant can still change before the season.</summary>
public enum LeverKind
{
    /// <summary>Step 3 passed, with the result out (clauses M10.2 to M10.4).</summary>
    Step3Pass,

    /// <summary>One more US clinical rotation (clause M9.2).</summary>
    Rotation,

    /// <summary>One more strong US letter (clauses M9.7 and M11.7).</summary>
    StrongLetter,

    /// <summary>A list built to the upper end of the range (clauses M4.11 and M11.8).</summary>
    MorePrograms,

    /// <summary>Another, less competitive specialty besides those wanted (clauses M10.9 and M10.11).</summary>
    AnotherSpecialty,

    /// <summary>Another state besides those wanted (clauses M11.9 and M4.13).</summary>
    OtherStates,

    /// <summary>One research project, brought to its end (clause M8.2).</summary>
    Research,
}

/// <summary>Levers pulled together, and the days they need side by side.</summary>
public sealed record LeverSet
{
    internal LeverSet(ValueList<Lever> levers, int daysNeeded, bool fits) =>
        (Levers, DaysNeeded, Fits) = (levers, daysNeeded, fits);

    /// <summary>The levers, in the order of <see cref="LeverKind"/>.</summary>
    public ValueList<Lever> Levers { get; internal init; }

    /// <summary>The days of the kind that takes longest, since kinds run side by side.</summary>
    public int DaysNeeded { get; internal init; }

    /// <summary>Whether they are over by the first submission day.</summary>
    public bool Fits { get; internal init; }

    /// <summary>All units together.</summary>
    public int Units => Levers.Sum(l => l.Amount);

    /// <summary>Whether another set holds every lever of this one, in the same amount or a larger one.</summary>
    /// <param name="other">The other set.</param>
    /// <exception cref="ArgumentException">There is no other set.</exception>
    public bool IsPartOf(LeverSet other)
    {
        Guard.Against.Null(other);
        return Levers.All(own => other.Levers.Any(l => l.Kind == own.Kind && l.What == own.What && l.Amount >= own.Amount));
    }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Levers}: {DaysNeeded} days");
}
