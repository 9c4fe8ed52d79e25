namespace ReapplyKit.Interchange;

/// <summary>A whole plan as a document.</summary>
internal sealed record PlanDocument(
    int Version,
    PackDocument Pack,
    LocalDate AsOf,
    SeasonDocument Season,
    VerdictDocument Verdict,
    DiagnosisDocument? Diagnosis,
    IEnumerable<WeaknessDocument> Weaknesses,
    Step3Document Step3,
    ScheduleDocument? Schedule,
    IEnumerable<ConflictDocument>? Conflicts,
    ProgramListDocument? ProgramList);
