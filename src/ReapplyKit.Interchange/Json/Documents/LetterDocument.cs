namespace ReapplyKit.Interchange;

/// <summary>One letter, as the case states it.</summary>
internal sealed record LetterDocument(
    string Origin,
    string Strength,
    string? Date,
    bool? DirectPatientCare,
    string? Specialty);
