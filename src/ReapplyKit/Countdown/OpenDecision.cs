namespace ReapplyKit;

/// <summary>A decision nobody has taken yet. Past its day it is a finding: decisions do not roll over (clause M12.30).</summary>
/// <param name="Gate">What is to be decided.</param>
/// <param name="Milestone">The milestone at which it is decided or locked.</param>
/// <param name="Due">The last day for it by the text.</param>
/// <param name="IsOverdue">Whether that day is past.</param>
/// <param name="Clauses">The clauses that ask for it.</param>
public sealed record OpenDecision(DecisionGate Gate, MilestoneId Milestone, LocalDate Due, bool IsOverdue, ValueList<ClauseId> Clauses);
