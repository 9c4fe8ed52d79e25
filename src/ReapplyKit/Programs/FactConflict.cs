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
    /// <summary>The conflict for people.</summary>
    /// <returns>A text such as <c>sources disagree: 220 strict (website) against 225 strict (forum)</c>.</returns>
    public override string ToString() => $"sources disagree: {First} ({FirstSource}) against {Second} ({SecondSource})";
}
