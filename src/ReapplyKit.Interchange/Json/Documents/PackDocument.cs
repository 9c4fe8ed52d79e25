namespace ReapplyKit.Interchange;

/// <summary>The rule pack a document was judged by.</summary>
internal sealed record PackDocument(
    string Id,
    string Version,
    LocalDate Effective,
    string? ContentHash);
