namespace ReapplyKit.Interchange;

/// <summary>A mock interview.</summary>
internal sealed record MockDocument(
    string With,
    LocalDate? Held);
