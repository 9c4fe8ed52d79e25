namespace ReapplyKit.Interchange;

/// <summary>Levers pulled together.</summary>
internal sealed record LeverSetDocument(
    IEnumerable<LeverDocument> Levers,
    int Units,
    int DaysNeeded,
    bool Fits);
