namespace ReapplyKit.Interchange;

/// <summary>A better tier, and the smallest sets of levers that reach it.</summary>
internal sealed record TierStepDocument(
    string To,
    IEnumerable<LeverSetDocument> Sets);
