namespace ReapplyKit.Interchange;

/// <summary>A tie to a program.</summary>
internal sealed record ConnectionDocument(
    string Program,
    string Kind);
