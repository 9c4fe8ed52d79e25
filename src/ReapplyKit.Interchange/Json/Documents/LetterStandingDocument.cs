namespace ReapplyKit.Interchange;

/// <summary>One letter as of a day.</summary>
internal sealed record LetterStandingDocument(
    LetterDocument Letter,
    QuantityDocument? Age,
    string Recency,
    bool? Counts,
    bool? FitsSpecialty);
