namespace ReapplyKit.Interchange;

/// <summary>When to ask for letters, with what, and when to remind.</summary>
internal sealed record LetterPlanDocument(
    IEnumerable<LetterRequestDocument>? Requests,
    IEnumerable<string> HandOver,
    LocalDate RemindBy,
    IEnumerable<string> RemindWith,
    string RequestForms,
    LocalDate RequestFormsFrom,
    LocalDate HarvestFrom,
    LocalDate HarvestUntil);
