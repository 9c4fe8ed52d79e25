namespace ReapplyKit;

/// <summary>Which checks answer a weakness that is no component of the rubric.</summary>
/// <param name="Weakness">The weakness.</param>
/// <param name="Rules">The rules whose checks answer it, all of them together.</param>
internal sealed record WeaknessAnswer(WeaknessKind Weakness, ValueList<RuleId> Rules);
