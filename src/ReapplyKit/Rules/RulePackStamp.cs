namespace ReapplyKit;

/// <summary>Which rule pack a result was judged by, so that a kept result stays readable after the rules change.</summary>
/// <param name="Id">The pack's name.</param>
/// <param name="Version">The pack's version, such as <c>1.0.0</c>.</param>
/// <param name="Effective">The day from which the pack holds.</param>
public sealed record RulePackStamp(string Id, string Version, LocalDate Effective);
