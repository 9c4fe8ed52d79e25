namespace ReapplyKit.Interchange;

/// <summary>A milestone that waits for a decision.</summary>
internal sealed record HeldDocument(
    string Id,
    string Title,
    IEnumerable<string> WaitsFor);
