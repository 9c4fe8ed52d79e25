namespace ReapplyKit.Interchange;

/// <summary>What the verdicts read.</summary>
internal sealed record FactsDocument(
    ExamFactsDocument Step1,
    QuantityDocument? Step1GapMonths,
    ExamFactsDocument Step2Ck,
    ExamFactsDocument Step3,
    QuantityDocument? YearsSinceGraduation,
    QuantityDocument? UsceRotations,
    LetterFactsDocument? Letters,
    bool? EcfmgCertified,
    string Visa,
    IEnumerable<ConnectionDocument> Connections);
