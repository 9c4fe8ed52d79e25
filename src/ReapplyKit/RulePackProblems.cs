namespace ReapplyKit;

/// <summary>Why a document is not a rule pack: all problems at once.</summary>
/// <remarks>Equality: by content. Order: none. Default: impossible (a class).</remarks>
/// <param name="Problems">The problems, as found from top to bottom; at least one.</param>
public sealed record RulePackProblems(ValueList<Problem> Problems);
