namespace ReapplyKit;

/// <summary>Which rule pack a result was judged by, so that a kept result stays readable after the rules change.</summary>
/// <param name="Id">The pack's name.</param>
/// <param name="Version">The pack's version, such as <c>1.0.0</c>.</param>
/// <param name="Effective">The day from which the pack holds.</param>
/// <param name="ContentHash">The first 12 hexadecimal digits of the SHA-256 of the pack's content, such as <c>3f0c91ab22d7</c>: packs of
/// the same content have the same, however they are written. Null in files kept by version 0.1, which wrote none.</param>
public sealed record RulePackStamp(string Id, string Version, LocalDate Effective, string? ContentHash = null)
{
    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Id} {Version} of {Effective}");
}
