namespace ReapplyKit.Interchange;

/// <summary>A red flag that a file states.</summary>
internal sealed record RedFlagDocument(
    string Kind,
    string? Note);
