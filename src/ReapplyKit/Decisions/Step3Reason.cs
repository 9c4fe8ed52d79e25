namespace ReapplyKit;

/// <summary>One reason for sitting Step 3: the rule that speaks for it, and the value read.</summary>
/// <remarks>
/// Equality: by content. Order: none; advice lists reasons in the order weak score, years out, H-1B. Default: impossible (a class).
/// </remarks>
/// <param name="Rule">The rule.</param>
/// <param name="Value">The value read.</param>
public sealed record Step3Reason(RuleId Rule, string Value);
