namespace ReapplyKit.Interchange;

/// <summary>Why a file cannot be read: all problems at once, each with its line or JSON path.</summary>
/// <param name="Problems">The problems, as found from top to bottom; at least one.</param>
public sealed record InputProblems(ValueList<Problem> Problems)
{
    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Problems.Count} problems: {Problems}");
}
