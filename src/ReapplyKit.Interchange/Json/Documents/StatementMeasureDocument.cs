namespace ReapplyKit.Interchange;

/// <summary>The size of one statement.</summary>
internal sealed record StatementMeasureDocument(
    string Name,
    int Characters,
    int? RedFlagPercent);
