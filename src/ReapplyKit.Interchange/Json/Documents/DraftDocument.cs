namespace ReapplyKit.Interchange;

/// <summary>The application as far as it is written.</summary>
internal sealed record DraftDocument(
    IEnumerable<StatementDocument>? Statements,
    IEnumerable<ExperienceDocument>? Experiences,
    IEnumerable<AssignmentDocument>? Assignments,
    IEnumerable<ReviewDocument>? Reviews,
    IReadOnlyDictionary<string, bool>? Items,
    LocalDate? Submitted);
