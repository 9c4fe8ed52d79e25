namespace ReapplyKit;

/// <summary>A course correction the audit calls for.</summary>
/// <param name="Kind">What to do.</param>
/// <param name="Milestones">The milestones behind that call for it.</param>
/// <param name="Clause">The clause it comes from.</param>
public sealed record Correction(CorrectionKind Kind, ValueList<MilestoneId> Milestones, ClauseId Clause);
