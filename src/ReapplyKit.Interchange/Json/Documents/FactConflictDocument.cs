namespace ReapplyKit.Interchange;

/// <summary>Two sources that say different things.</summary>
internal sealed record FactConflictDocument(
    string Fact,
    string? Factor,
    string First,
    SourceDocument FirstSource,
    string Second,
    SourceDocument SecondSource);
