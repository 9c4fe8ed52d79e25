namespace ReapplyKit;

/// <summary>Why a case cannot be planned: all problems at once.</summary>
/// <remarks>Equality: by content. Order: none. Default: impossible (a class).</remarks>
/// <param name="Problems">The problems; at least one.</param>
public sealed record CaseProblems(ValueList<Problem> Problems);
