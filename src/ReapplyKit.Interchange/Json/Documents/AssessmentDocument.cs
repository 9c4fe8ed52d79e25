namespace ReapplyKit.Interchange;

/// <summary>One applicant judged: what was read off the file, and what each verdict made of it.</summary>
internal sealed record AssessmentDocument(
    int Version,
    PackDocument Pack,
    LocalDate AsOf,
    FactsDocument Facts,
    VerdictDocument Verdict,
    IEnumerable<RedFlagDocument>? RedFlags);
