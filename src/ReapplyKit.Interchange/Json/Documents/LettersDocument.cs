namespace ReapplyKit.Interchange;

/// <summary>The letters as of a day.</summary>
internal sealed record LettersDocument(
    LocalDate AsOf,
    QuantityDocument? Recent,
    QuantityDocument? DirectCare,
    QuantityDocument? StrongUs,
    int? Surplus,
    IEnumerable<CheckDocument> Checks,
    IEnumerable<LetterStandingDocument> Letters);
