namespace ReapplyKit;

/// <summary>Advice on Step 3: what the text says, the value read, and the rule.</summary>
/// <remarks>Equality: by content. Order: none. Default: impossible (a class).</remarks>
/// <param name="Recommendation">What the text says.</param>
/// <param name="Value">The values read.</param>
/// <param name="Rule">The rule that decided.</param>
public sealed record Step3Advice(Step3Recommendation Recommendation, string Value, RuleId Rule);
