namespace ReapplyKit;

/// <summary>Advice on Step 3: what the strongest rule says, the value read, the rule, and all that speaks for sitting it.</summary>
/// <param name="Recommendation">What the strongest rule says.</param>
/// <param name="Value">The values read.</param>
/// <param name="Rule">The rule that decided.</param>
/// <param name="Reasons"> Every rule that speaks for sitting it, in the order weak score, years out, H-1B; empty where none does and once
/// it is passed.
/// </param>
public sealed record Step3Advice(Step3Recommendation Recommendation, string Value, RuleId Rule, ValueList<Step3Reason> Reasons);
