namespace ReapplyKit.Interchange;

/// <summary>The verdict on one component.</summary>
internal sealed record FindingDocument(
    string Component,
    string Tier,
    string Value,
    string Threshold,
    RuleDocument Rule,
    IEnumerable<string> Missing,
    IEnumerable<string> Notes);
