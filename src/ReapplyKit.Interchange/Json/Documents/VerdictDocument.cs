namespace ReapplyKit.Interchange;

/// <summary>The rubric's verdict.</summary>
internal sealed record VerdictDocument(
    string Overall,
    bool HasUnknown,
    IEnumerable<FindingDocument> Findings);
