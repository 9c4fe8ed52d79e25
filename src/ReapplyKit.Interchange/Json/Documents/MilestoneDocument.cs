namespace ReapplyKit.Interchange;

/// <summary>One dated milestone.</summary>
internal sealed record MilestoneDocument(
    string Id,
    string Title,
    string Workstream,
    string Importance,
    LocalDate Start,
    LocalDate Finish,
    LocalDate LatestFinish,
    int SlackDays,
    IEnumerable<string> After,
    IEnumerable<string> Targets,
    IEnumerable<string> Mends,
    IEnumerable<string> Clauses,
    IEnumerable<string> Guidance);
