namespace ReapplyKit.Interchange;

/// <summary>One thing an applicant can change, and how much of it.</summary>
internal sealed record LeverDocument(
    string Kind,
    int Amount,
    string? What);
