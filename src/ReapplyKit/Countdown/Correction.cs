namespace ReapplyKit;

/// <summary>A course correction the audit calls for.</summary>
/// <remarks>Equality: by content. Order: that of <see cref="CorrectionKind"/>. Default: impossible (a class).</remarks>
/// <param name="Kind">What to do.</param>
/// <param name="Milestones">The milestones behind that call for it.</param>
/// <param name="Clause">The clause it comes from.</param>
public sealed record Correction(CorrectionKind Kind, ValueList<MilestoneId> Milestones, ClauseId Clause);
