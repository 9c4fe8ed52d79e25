namespace ReapplyKit.Interchange;

/// <summary>One applicant of a roster, judged.</summary>
internal sealed record RosterEntryDocument(
    int Line,
    string? Reference,
    VerdictDocument Verdict,
    DiagnosisDocument? Diagnosis);
