namespace ReapplyKit;

/// <summary>Which weaknesses one rule wants explained (clauses M1.12 to M1.14).</summary>
/// <param name="Kinds">The weaknesses.</param>
/// <param name="Rule">The rule.</param>
internal sealed record ExplanationRule(ValueList<WeaknessKind> Kinds, RuleId Rule);
