namespace ReapplyKit.Interchange;

/// <summary>A lever that can be pulled, and the days it needs.</summary>
internal sealed record LeverOfferDocument(
    LeverDocument Lever,
    int DaysNeeded,
    int DaysLeft,
    bool Fits,
    RuleDocument Rule);
