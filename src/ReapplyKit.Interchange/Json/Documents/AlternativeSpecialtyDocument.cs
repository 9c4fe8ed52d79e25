namespace ReapplyKit.Interchange;

/// <summary>A less competitive specialty.</summary>
internal sealed record AlternativeSpecialtyDocument(
    string Specialty,
    string? Note,
    RuleDocument Rule);
