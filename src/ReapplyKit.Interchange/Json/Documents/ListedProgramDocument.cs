namespace ReapplyKit.Interchange;

/// <summary>A program with its label, on the list or left out.</summary>
internal sealed record ListedProgramDocument(
    string Key,
    string Name,
    string? Specialty,
    string Track,
    string Setting,
    string? City,
    string? State,
    string Label,
    RuleDocument Rule,
    string? LiftedBy,
    string? StandsInFor,
    string? LeftOut,
    IEnumerable<ProgramFindingDocument> Blockers,
    IEnumerable<ProgramFindingDocument> Cautions,
    IEnumerable<ProgramFindingDocument> Strengths,
    IEnumerable<ProgramFindingDocument> Unknowns);
