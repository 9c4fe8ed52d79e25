namespace ReapplyKit.Rules;

/// <summary>What the NRMP asks for a long rank list.</summary>
/// <param name="Included">How many program codes registration includes.</param>
/// <param name="DollarsEach">Whole US dollars for each further one.</param>
/// <param name="Most">How many may be ranked at all.</param>
/// <param name="Rule">The rule that states it, with its source.</param>
public sealed record RankFee(int Included, int DollarsEach, int Most, RuleId Rule)
{
    internal int? Dollars(int ranks) => ranks > Most ? null : Math.Max(0, ranks - Included) * DollarsEach;
}
