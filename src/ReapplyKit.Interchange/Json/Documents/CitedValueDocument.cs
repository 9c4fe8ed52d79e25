namespace ReapplyKit.Interchange;

/// <summary>A value read, and the rule that speaks of it.</summary>
internal sealed record CitedValueDocument(
    string Value,
    RuleDocument Rule);
