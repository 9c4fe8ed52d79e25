namespace ReapplyKit;

/// <summary>A component's tier and the rule that gave it.</summary>
internal readonly record struct Verdict(Tier Tier, RuleId Rule);
