namespace ReapplyKit;

/// <summary>A plan remade, and how it differs from the one before.</summary>
/// <param name="Schedule">The new plan.</param>
/// <param name="Difference">How it differs.</param>
public sealed record Replanned(Schedule Schedule, PlanDifference Difference);
