namespace ReapplyKit.Interchange;

/// <summary>An entry of the experiences section.</summary>
internal sealed record ExperienceDocument(
    string? Title,
    string? Description,
    string? MostMeaningful);
