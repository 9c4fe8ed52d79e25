namespace ReapplyKit.Interchange;

/// <summary>What would lift one component.</summary>
internal sealed record LiftDocument(
    string Component,
    string From,
    IEnumerable<TierStepDocument> Steps,
    RuleDocument? StateFirst);
