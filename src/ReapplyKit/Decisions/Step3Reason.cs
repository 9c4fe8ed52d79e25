namespace ReapplyKit;

/// <summary>One reason for sitting Step 3: the rule that speaks for it, and the value read.</summary>
/// <remarks>Advice lists reasons in the order weak score, years out, H-1B.</remarks>
/// <param name="Rule">The rule.</param>
/// <param name="Value">The value read.</param>
public sealed record Step3Reason(RuleId Rule, string Value);
