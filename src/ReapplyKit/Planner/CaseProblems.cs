namespace ReapplyKit;

/// <summary>Why a case cannot be planned: all problems at once.</summary>
public sealed record CaseProblems
{
    internal CaseProblems(ValueList<Problem> problems) => Problems = problems;

    /// <summary>The problems; at least one.</summary>
    public ValueList<Problem> Problems { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Problems.Count} problems: {Problems}");
}
