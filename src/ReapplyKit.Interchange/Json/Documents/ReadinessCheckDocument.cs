namespace ReapplyKit.Interchange;

/// <summary>One check of the application, and its part.</summary>
internal sealed record ReadinessCheckDocument(
    string Part,
    CheckDocument Check);
