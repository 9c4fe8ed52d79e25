namespace ReapplyKit.Interchange;

/// <summary>What an outside adviser said.</summary>
internal sealed record OpinionDocument(
    string Adviser,
    string? Specialty,
    LocalDate? Held,
    int? Minutes,
    bool? WouldInterview,
    string? ClearYes,
    bool? WouldSwitch);
