namespace ReapplyKit;

/// <summary>A label, the rule that gave it, and whether a connection lifted it.</summary>
internal readonly record struct LabelDecision(ProgramLabel Label, RuleId Rule, bool IsLifted);
