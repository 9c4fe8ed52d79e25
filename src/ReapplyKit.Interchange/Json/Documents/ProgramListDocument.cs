namespace ReapplyKit.Interchange;

/// <summary>A program list.</summary>
internal sealed record ProgramListDocument(
    PackDocument Pack,
    int Total,
    int RedCap,
    IEnumerable<RuleDocument> Policy,
    IEnumerable<ShortfallDocument> Shortfalls,
    IEnumerable<ListedProgramDocument> Programs,
    IEnumerable<ListedProgramDocument> LeftOut);
