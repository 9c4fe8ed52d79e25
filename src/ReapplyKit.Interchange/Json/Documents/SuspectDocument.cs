namespace ReapplyKit.Interchange;

/// <summary>One suspect.</summary>
internal sealed record SuspectDocument(
    string Weakness,
    string Evidence,
    string Value,
    string? Threshold,
    RuleDocument Rule);
