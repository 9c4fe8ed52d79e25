namespace ReapplyKit;

/// <summary>A way out of a conflict.</summary>
/// <remarks>Equality: by content. Order: that of <see cref="RelaxationKind"/>. Default: impossible (a class).</remarks>
/// <param name="Kind">What kind of way out.</param>
/// <param name="Milestones">The milestones it would touch; empty where it touches the whole plan.</param>
public sealed record Relaxation(RelaxationKind Kind, ValueList<MilestoneId> Milestones);
