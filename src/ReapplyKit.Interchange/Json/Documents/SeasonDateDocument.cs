namespace ReapplyKit.Interchange;

/// <summary>One date of a season.</summary>
internal sealed record SeasonDateDocument(
    string Event,
    LocalDate Date,
    LocalTime? Time,
    string Zone,
    string Status,
    string Source);
