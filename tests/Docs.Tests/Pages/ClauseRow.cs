namespace Docs.Tests;

/// <summary>One clause and everything that carries it out.</summary>
internal sealed record ClauseRow(
    Clause Clause,
    IReadOnlyList<string> Rules,
    IReadOnlyList<string> Functions,
    IReadOnlyList<string> Milestones,
    IReadOnlyList<string> Guidance)
{
    public bool IsCarriedOut => Rules.Count + Functions.Count + Milestones.Count > 0;
}
