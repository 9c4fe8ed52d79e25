namespace ReapplyKit.Interchange;

/// <summary>US clinical experience: rotations, or months where only those are known.</summary>
internal sealed record UsceHistoryDocument(
    IEnumerable<RotationDocument>? Rotations,
    decimal? Months);
