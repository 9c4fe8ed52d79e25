namespace ReapplyKit.Interchange;

/// <summary>A whole case as a document.</summary>
internal sealed record CaseDocument(
    int Version,
    string? Reference,
    ApplicantDocument Applicant,
    CycleDocument? Cycle,
    DecisionsDocument? Decisions,
    IEnumerable<OpinionDocument>? Opinions,
    StudyDocument? Study,
    IEnumerable<SetTargetDocument>? Targets,
    IEnumerable<ProjectDocument>? Projects,
    RehearsalDocument? Practice,
    DraftDocument? Application,
    EarlierFileDocument? Before,
    WishesDocument? List,
    int? Season);
