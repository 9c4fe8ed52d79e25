namespace ReapplyKit.Interchange;

/// <summary>One weakness and the milestones that mend it.</summary>
internal sealed record WeaknessDocument(
    string Weakness,
    string Value,
    RuleDocument Rule,
    IEnumerable<string> Milestones);
