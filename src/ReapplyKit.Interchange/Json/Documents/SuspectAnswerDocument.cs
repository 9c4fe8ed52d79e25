namespace ReapplyKit.Interchange;

/// <summary>One suspect, and what has been done about it.</summary>
internal sealed record SuspectAnswerDocument(
    SuspectDocument Suspect,
    string State,
    IEnumerable<ChangeDocument> Changes,
    IEnumerable<CheckDocument> Checks,
    RuleDocument Rule);
