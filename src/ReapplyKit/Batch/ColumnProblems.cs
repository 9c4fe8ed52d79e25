namespace ReapplyKit.Batch;

/// <summary>Why columns cannot be a cohort: values that mean nothing, with their rows.</summary>
/// <param name="Problems">The problems, column by column; at least one.</param>
public sealed record ColumnProblems(ValueList<Problem> Problems)
{
    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Problems.Count} problems: {Problems}");
}
