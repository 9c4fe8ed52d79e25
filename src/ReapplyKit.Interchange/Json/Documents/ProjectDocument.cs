namespace ReapplyKit.Interchange;

/// <summary>One project, as the case states it.</summary>
internal sealed record ProjectDocument(
    string? Title,
    string Kind,
    LocalDate? Start,
    int? Months,
    IEnumerable<string> Roles,
    int? AuthorPosition,
    bool? HasSeniorAuthor,
    LocalDate? AbstractDeadline,
    string? TargetJournal,
    string Output,
    string Stage);
