namespace ReapplyKit.Interchange;

/// <summary>A row of a file that was not used, kept whole with the reason, so that somebody can correct it.</summary>
/// <param name="Line">The line it begins on; in a workbook, its row.</param>
/// <param name="Text">The row as it stands in the file, without its line end, shortened if long.</param>
/// <param name="Problems">What is wrong with it, with line and column; at least one.</param>
public sealed record SetAsideRow(int Line, string Text, ValueList<Problem> Problems)
{
    // Who the row is on, for the sheets this library writes.
    internal string? Reference { get; init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"Line {Line}: {Problems}");
}
