namespace ReapplyKit.Rules;

/// <summary>A fee that is paid once in a season.</summary>
/// <param name="Dollars">Whole US dollars.</param>
/// <param name="Rule">The rule that states it, with its source.</param>
public sealed record Fee(int Dollars, RuleId Rule);
