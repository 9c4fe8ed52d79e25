namespace ReapplyKit.Interchange;

/// <summary>A fact that differs between two files.</summary>
internal sealed record ChangeDocument(
    string Fact,
    string Subject,
    string Before,
    string After,
    string Direction,
    string? Component,
    string? TierBefore,
    string? TierAfter,
    RuleDocument Rule);
