namespace ReapplyKit.Rules;

/// <summary>The fees of one season, as far as they are published; none is carried over from another year.</summary>
public sealed record SeasonFees
{
    internal SeasonFees()
    {
    }

    /// <summary>The Match year.</summary>
    public required int Year { get; init; }

    /// <summary>ERAS applications; null where unknown.</summary>
    internal ErasFee? ErasApplications { get; init; }

    /// <summary>The USMLE transcript; null where unknown.</summary>
    public Fee? UsmleTranscript { get; init; }

    /// <summary>The ERAS token; null where unknown.</summary>
    public Fee? ErasToken { get; init; }

    /// <summary>NRMP registration; null where unknown.</summary>
    public Fee? NrmpRegistration { get; init; }

    /// <summary>What late NRMP registration costs on top; null where unknown.</summary>
    public Fee? NrmpLateFee { get; init; }

    /// <summary>Ranks beyond those included; null where unknown.</summary>
    internal RankFee? NrmpExtraRanks { get; init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Year}: ERAS token {ErasToken}, NRMP {NrmpRegistration}");
}

/// <summary>A fee that is paid once in a season.</summary>
/// <param name="Dollars">Whole US dollars.</param>
/// <param name="Rule">The rule that states it, with its source.</param>
public sealed record Fee(int Dollars, RuleId Rule)
{
    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Dollars} dollars ({Rule})");
}

/// <summary>What ERAS asks for the applications to one specialty.</summary>
internal sealed record ErasFee
{
    internal ErasFee(ValueList<FeeTier> tiers, RuleId rule) => (Tiers, Rule) = (tiers, rule);

    /// <summary>
    /// The tiers from the first program on, without gap or overlap; where the last one ends, the price beyond it is unknown.
    /// </summary>
    public ValueList<FeeTier> Tiers { get; }

    /// <summary>The rule that states them, with its source.</summary>
    public RuleId Rule { get; }

    internal int? Dollars(int programs) => programs > Tiers[^1].To ? null : AtLeast(programs);

    /// <summary>The least so many programs can cost: those in the tiers that are known.</summary>
    internal int AtLeast(int programs) => Tiers.Sum(tier => tier.Of(Math.Min(programs, Tiers[^1].To ?? programs)));
}

/// <summary>What the programs of one specialty cost from a number on: each its price, or all together one.</summary>
/// <param name="From">The first program of the tier, counted from 1 within its specialty.</param>
/// <param name="To">The last program of the tier; null where it has no end.</param>
/// <param name="Dollars">Whole US dollars.</param>
/// <param name="IsFlat">Whether the dollars pay for all of the tier at once, however few; otherwise they pay for each program.</param>
internal sealed record FeeTier(int From, int? To, int Dollars, bool IsFlat)
{
    internal int Of(int programs)
    {
        var inside = Math.Min(programs, To ?? programs) - From + 1;
        return inside <= 0 ? 0 : IsFlat ? Dollars : inside * Dollars;
    }
}

/// <summary>What the NRMP asks for a long rank list.</summary>
/// <param name="Included">How many program codes registration includes.</param>
/// <param name="DollarsEach">Whole US dollars for each further one.</param>
/// <param name="Most">How many may be ranked at all.</param>
/// <param name="Rule">The rule that states it, with its source.</param>
internal sealed record RankFee(int Included, int DollarsEach, int Most, RuleId Rule)
{
    internal int? Dollars(int ranks) => ranks > Most ? null : Math.Max(0, ranks - Included) * DollarsEach;
}
