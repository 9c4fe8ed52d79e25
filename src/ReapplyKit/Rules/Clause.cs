namespace ReapplyKit;

/// <summary>
/// One numbered clause of the countdown text: an instruction, figure or rule, in our own words; or a fact that is not in the text, with its
/// source.
/// </summary>
/// <param name="Id">The clause's number.</param>
/// <param name="Part">The title of the part it stands in.</param>
/// <param name="Text">What the clause says.</param>
/// <param name="Source">Who says so, and how sure it is; null where the text does.</param>
public sealed record Clause(ClauseId Id, string Part, string Text, string? Source = null)
{
    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Id}: {Text}");
}
