namespace ReapplyKit.Interchange;

/// <summary>One thing held against one rule.</summary>
internal sealed record CheckDocument(
    string Subject,
    string State,
    string Value,
    string Asked,
    RuleDocument Rule);
