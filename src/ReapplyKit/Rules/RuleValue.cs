namespace ReapplyKit.Rules;

/// <summary>A value that a rule states, such as the lowest competitive score.</summary>
/// <param name="Name">Its name in the pack, such as <c>atLeast</c>.</param>
/// <param name="Value">The value as a sentence says it, such as <c>245</c>.</param>
/// <param name="Article">What the library's own pack says instead, such as <c>240</c>; null where it says the same or has no such
/// value.</param>
public sealed record RuleValue(string Name, string Value, string? Article = null)
{
    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Name}: {Value}");
}
