namespace ReapplyKit.Interchange;

/// <summary>One thing for or against a program, or unknown.</summary>
internal sealed record ProgramFindingDocument(
    string Factor,
    string Applicant,
    string Program,
    string Rule);
