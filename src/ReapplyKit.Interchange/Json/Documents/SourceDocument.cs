namespace ReapplyKit.Interchange;

/// <summary>Where facts were read, and when.</summary>
internal sealed record SourceDocument(
    string Name,
    LocalDate? Seen);
