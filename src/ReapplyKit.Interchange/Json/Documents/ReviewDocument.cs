namespace ReapplyKit.Interchange;

/// <summary>What an outside reader found.</summary>
internal sealed record ReviewDocument(
    string Reviewer,
    string? Worry,
    string? Generic,
    bool? Mended);
