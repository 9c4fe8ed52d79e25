namespace ReapplyKit.Interchange;

/// <summary>One program as its sources describe it.</summary>
internal sealed record ProgramDocument(
    string Name,
    string? Code,
    string? AcgmeId,
    string? Specialty,
    string Track,
    string? Setting,
    string? City,
    string? State,
    string? Region,
    int? Positions,
    ImgPresenceDocument? ImgPresence,
    VisaDocument? Visa,
    RequirementsDocument? Requirements,
    IEnumerable<SourceDocument>? Sources,
    IEnumerable<FactConflictDocument>? Conflicts);
