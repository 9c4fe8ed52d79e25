namespace ReapplyKit;

/// <summary>Why a case cannot be planned: all problems at once.</summary>
/// <param name="Problems">The problems; at least one.</param>
public sealed record CaseProblems(ValueList<Problem> Problems);
