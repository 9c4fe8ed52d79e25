namespace ReapplyKit.Interchange;

/// <summary>What one set of levers adds.</summary>
internal sealed record GreenGainDocument(
    LeverSetDocument Set,
    int Greens,
    int More);
