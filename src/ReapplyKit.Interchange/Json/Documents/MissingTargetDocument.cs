namespace ReapplyKit.Interchange;

/// <summary>A target that is wanted and not set.</summary>
internal sealed record MissingTargetDocument(
    IEnumerable<string> AnyOf,
    string Why,
    RuleDocument Rule);
