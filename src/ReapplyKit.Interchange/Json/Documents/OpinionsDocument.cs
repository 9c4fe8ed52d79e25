namespace ReapplyKit.Interchange;

/// <summary>What outside opinions come to.</summary>
internal sealed record OpinionsDocument(
    int Unrealistic,
    string Choice,
    RuleDocument Rule,
    IEnumerable<AlternativeSpecialtyDocument> Alternatives,
    IEnumerable<string> MissingVoices,
    IEnumerable<CheckDocument> Checks,
    IEnumerable<ClearYesDocument> ClearYes,
    AnswerCountDocument WouldInterview,
    IEnumerable<CitedValueDocument> Notes);
