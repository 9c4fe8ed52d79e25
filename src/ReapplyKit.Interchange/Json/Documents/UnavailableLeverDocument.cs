namespace ReapplyKit.Interchange;

/// <summary>A lever that cannot be pulled, and why.</summary>
internal sealed record UnavailableLeverDocument(
    string Kind,
    string Reason,
    RuleDocument Rule);
