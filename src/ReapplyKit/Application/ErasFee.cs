namespace ReapplyKit.Rules;

/// <summary>What ERAS asks for the applications to one specialty.</summary>
public sealed record ErasFee
{
    internal ErasFee(ValueList<FeeTier> tiers, RuleId rule) => (Tiers, Rule) = (tiers, rule);

    /// <summary>
    /// The tiers from the first program on, without gap or overlap; where the last one ends, the price beyond it is unknown.
    /// </summary>
    public ValueList<FeeTier> Tiers { get; }

    /// <summary>The rule that states them, with its source.</summary>
    public RuleId Rule { get; }

    internal int? Dollars(int programs) => programs > Tiers[^1].To ? null : Tiers.Sum(tier => tier.Of(programs));
}
