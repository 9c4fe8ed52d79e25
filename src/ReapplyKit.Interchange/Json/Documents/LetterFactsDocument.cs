namespace ReapplyKit.Interchange;

/// <summary>Letters, counted.</summary>
internal sealed record LetterFactsDocument(
    int Total,
    int StrongUs,
    int Weak,
    int Undetermined,
    int PossiblyWeak);
