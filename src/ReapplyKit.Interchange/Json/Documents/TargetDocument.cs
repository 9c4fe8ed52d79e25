namespace ReapplyKit.Interchange;

/// <summary>One target: how much of what, by when.</summary>
internal sealed record TargetDocument(
    string Kind,
    QuantityDocument? Amount,
    LocalDate? From,
    LocalDate? By,
    string? Focus);
