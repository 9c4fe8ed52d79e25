namespace ReapplyKit;

/// <summary>A milestone that waits for a decision: it has no dates until somebody decides.</summary>
/// <param name="Milestone">The milestone.</param>
/// <param name="WaitsFor">The open decisions.</param>
public sealed record HeldMilestone(Milestone Milestone, ValueList<DecisionGate> WaitsFor);
