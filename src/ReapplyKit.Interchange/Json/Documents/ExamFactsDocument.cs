namespace ReapplyKit.Interchange;

/// <summary>What is known of one exam.</summary>
internal sealed record ExamFactsDocument(
    string Outcome,
    QuantityDocument? Attempts,
    QuantityDocument? Score);
