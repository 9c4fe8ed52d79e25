namespace ReapplyKit.Interchange;

/// <summary>A remark on an exam plan.</summary>
internal sealed record ExamNoteDocument(
    string Kind,
    string Value,
    RuleDocument Rule);
