namespace ReapplyKit.Interchange;

/// <summary>A rule and what it states, so that a document explains itself.</summary>
internal sealed record RuleDocument(
    string Id,
    string Text,
    IEnumerable<string> Clauses,
    string? Interpretation);
