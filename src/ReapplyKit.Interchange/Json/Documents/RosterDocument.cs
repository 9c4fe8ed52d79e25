namespace ReapplyKit.Interchange;

/// <summary>A judged roster.</summary>
internal sealed record RosterDocument(
    int Version,
    PackDocument Pack,
    LocalDate AsOf,
    IEnumerable<RosterEntryDocument> Applicants);
