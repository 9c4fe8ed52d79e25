namespace ReapplyKit.Interchange;

/// <summary>Advice on Step 3.</summary>
internal sealed record Step3Document(
    string Recommendation,
    string Value,
    RuleDocument Rule,
    IEnumerable<CitedValueDocument> Reasons);
