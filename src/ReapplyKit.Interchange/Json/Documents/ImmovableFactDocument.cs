namespace ReapplyKit.Interchange;

/// <summary>A fact that no lever changes.</summary>
internal sealed record ImmovableFactDocument(
    string Kind,
    string Component,
    string Value,
    string Tier,
    string AtSubmission,
    RuleDocument Rule);
