namespace ReapplyKit.Interchange;

/// <summary>How ready the application is, as a whole and part by part.</summary>
internal sealed record ApplicationDocument(
    bool? IsReadyToSubmit,
    IEnumerable<ReadinessPartDocument> Parts,
    IEnumerable<ReadinessCheckDocument> Checks,
    IEnumerable<StatementMeasureDocument> Statements);
