namespace ReapplyKit;

/// <summary>Why a document is not a rule pack: all problems at once.</summary>
public sealed record RulePackProblems
{
    internal RulePackProblems(ValueList<Problem> problems) => Problems = problems;

    /// <summary>The problems, as found from top to bottom; at least one.</summary>
    public ValueList<Problem> Problems { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Problems.Count} problems: {Problems}");
}
