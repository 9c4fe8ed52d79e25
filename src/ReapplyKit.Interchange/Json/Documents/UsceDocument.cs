namespace ReapplyKit.Interchange;

/// <summary>US clinical experience, done and planned.</summary>
internal sealed record UsceDocument(
    QuantityDocument? Done,
    QuantityDocument? Running,
    QuantityDocument? Upcoming,
    QuantityDocument? Planned,
    QuantityDocument? PlannedDays,
    IEnumerable<CheckDocument> Checks,
    IEnumerable<string> Guidance);
