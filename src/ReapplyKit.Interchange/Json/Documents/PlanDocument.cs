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
    OpinionsDocument? Opinions,
    Step3Document Step3,
    ExamDocument Step3Exam,
    ActivityDocument Activity,
    TargetsDocument Targets,
    UsceDocument Usce,
    LettersDocument Letters,
    LettersDocument LettersAtSubmission,
    LetterPlanDocument LetterPlan,
    IEnumerable<ResearchDocument>? Research,
    PracticeDocument? Practice,
    ApplicationDocument? Application,
    ScheduleDocument? Schedule,
    IEnumerable<ConflictDocument>? Conflicts,
    ProgramListDocument? ProgramList,
    WhatIfDocument WhatIf,
    ProofDocument? Proof);
