namespace ReapplyKit.Interchange;

/// <summary>Whether one project fits the year.</summary>
internal sealed record ResearchDocument(
    ProjectDocument Project,
    bool IsDone,
    QuantityDocument? MonthsNeeded,
    QuantityDocument? MonthsAvailable,
    IEnumerable<CheckDocument> Checks);
