namespace ReapplyKit;

/// <summary>A way out of a conflict.</summary>
/// <param name="Kind">What kind of way out.</param>
/// <param name="Milestones">The milestones it would touch; empty where it touches the whole plan.</param>
public sealed record Relaxation(RelaxationKind Kind, ValueList<MilestoneId> Milestones);
