namespace ReapplyKit;

/// <summary>A component's tier, the rule that gave it, and how far it is open.</summary>
/// <param name="Tier">The tier; unknown where it is open.</param>
/// <param name="Rule">The rule.</param>
/// <param name="AtBest">The best tier it can prove to be.</param>
/// <param name="AtWorst">The worst tier it can prove to be.</param>
internal readonly record struct Verdict(Tier Tier, RuleId Rule, Tier AtBest, Tier AtWorst)
{
    /// <summary>A tier that is known, or of which nothing at all is known.</summary>
    public static Verdict Of(Tier tier, RuleId rule) => tier == Tier.Unknown
        ? new Verdict(tier, rule, Tier.Competitive, Tier.Concerning)
        : new Verdict(tier, rule, tier, tier);

    /// <summary>The same, known to lie between two tiers.</summary>
    public Verdict Between(Tier atBest, Tier atWorst) => this with { AtBest = atBest, AtWorst = atWorst };
}
