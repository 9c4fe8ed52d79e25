namespace ReapplyKit;

/// <summary>Why a document is not a rule pack: all problems at once.</summary>
/// <param name="Problems">The problems, as found from top to bottom; at least one.</param>
public sealed record RulePackProblems(ValueList<Problem> Problems);
