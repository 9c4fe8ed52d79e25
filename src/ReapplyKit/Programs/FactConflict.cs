using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>Two sources that disagree on one fact of a program: it stays unknown until somebody asks the program.</summary>
/// <param name="Fact">Which fact.</param>
/// <param name="Factor">The factor of an assessment that it touches; null where it touches none.</param>
/// <param name="First">What the first source says.</param>
/// <param name="FirstSource">The first source.</param>
/// <param name="Second">What the second source says.</param>
/// <param name="SecondSource">The second source.</param>
public sealed record FactConflict(
    string Fact, ProgramFactor? Factor, string First, ProgramSource FirstSource, string Second, ProgramSource SecondSource)
{
    /// <summary>Which fact.</summary>
    public string Fact { get; init => field = Guard.Against.Null(value, nameof(Fact)); } = Guard.Against.Null(Fact, nameof(Fact));

    /// <summary>The factor of an assessment that it touches; null where it touches none.</summary>
    public ProgramFactor? Factor { get; init; } = Factor;

    /// <summary>What the first source says.</summary>
    public string First { get; init => field = Guard.Against.Null(value, nameof(First)); } = Guard.Against.Null(First, nameof(First));

    /// <summary>The first source.</summary>
    public ProgramSource FirstSource { get; init => field = Guard.Against.Null(value, nameof(FirstSource)); } = Guard.Against.Null(FirstSource, nameof(FirstSource));

    /// <summary>What the second source says.</summary>
    public string Second { get; init => field = Guard.Against.Null(value, nameof(Second)); } = Guard.Against.Null(Second, nameof(Second));

    /// <summary>The second source.</summary>
    public ProgramSource SecondSource { get; init => field = Guard.Against.Null(value, nameof(SecondSource)); } = Guard.Against.Null(SecondSource, nameof(SecondSource));

    /// <summary>The conflict for people.</summary>
    /// <returns>A text such as <c>sources disagree: 220 strict (website) against 225 strict (forum)</c>.</returns>
    public override string ToString() => $"sources disagree: {First} ({FirstSource}) against {Second} ({SecondSource})";
}
