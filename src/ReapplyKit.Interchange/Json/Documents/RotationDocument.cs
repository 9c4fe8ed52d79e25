namespace ReapplyKit.Interchange;

/// <summary>One rotation, as the case states it.</summary>
internal sealed record RotationDocument(
    string Kind,
    LocalDate? Start,
    LocalDate? End,
    string? Specialty);
