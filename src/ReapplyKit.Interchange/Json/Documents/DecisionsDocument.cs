namespace ReapplyKit.Interchange;

/// <summary>What is decided of the year.</summary>
internal sealed record DecisionsDocument(
    string? Specialty,
    string? MainActivity,
    bool? Step3);
