namespace ReapplyKit;

/// <summary>The clauses behind the course corrections.</summary>
internal sealed record CorrectionClauses(ClauseId AddHours, ClauseId CutCommitments, ClauseId MoveStep3);
