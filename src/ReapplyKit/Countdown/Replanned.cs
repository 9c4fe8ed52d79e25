namespace ReapplyKit;

/// <summary>A plan remade, and how it differs from the one before.</summary>
/// <remarks>Equality: by content. Order: none. Default: impossible (a class).</remarks>
/// <param name="Schedule">The new plan.</param>
/// <param name="Difference">How it differs.</param>
public sealed record Replanned(Schedule Schedule, PlanDifference Difference);
