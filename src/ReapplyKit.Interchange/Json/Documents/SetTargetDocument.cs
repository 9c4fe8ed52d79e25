namespace ReapplyKit.Interchange;

/// <summary>A target that is set for the year: an amount, or its ends.</summary>
internal sealed record SetTargetDocument(
    string Kind,
    int? Amount,
    int? AtLeast,
    int? AtMost,
    LocalDate? From,
    LocalDate? By,
    string? Focus);
