namespace ReapplyKit.Rules;

/// <summary>How the list answers one weakness.</summary>
/// <param name="Weakness">The weakness.</param>
/// <param name="Total">The total to build to, where it raises it; null where it leaves it.</param>
/// <param name="RedPercent">The share of red programs, where it lowers it; null where it leaves it.</param>
/// <param name="Rule">The rule that states it.</param>
public sealed record ListPolicyRow(WeaknessKind Weakness, int? Total, int? RedPercent, RuleId Rule);
