namespace ReapplyKit.Interchange;

/// <summary>What a program asks of applicants.</summary>
internal sealed record RequirementsDocument(
    RequirementDocument? MinStep2Ck,
    RequirementDocument? MaxYearsSinceGraduation,
    RequirementDocument? MaxAttempts,
    RequirementDocument? MinUsceMonths,
    RequirementDocument? MinLetters,
    string? EcfmgCertificate);
