namespace ReapplyKit.Interchange;

/// <summary>How one part of the application stands.</summary>
internal sealed record ReadinessPartDocument(
    string Part,
    string State);
