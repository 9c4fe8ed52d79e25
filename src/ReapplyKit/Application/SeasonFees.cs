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
    public ErasFee? ErasApplications { get; init; }

    /// <summary>The USMLE transcript; null where unknown.</summary>
    public Fee? UsmleTranscript { get; init; }

    /// <summary>The ERAS token; null where unknown.</summary>
    public Fee? ErasToken { get; init; }

    /// <summary>NRMP registration; null where unknown.</summary>
    public Fee? NrmpRegistration { get; init; }

    /// <summary>What late NRMP registration costs on top; null where unknown.</summary>
    public Fee? NrmpLateFee { get; init; }

    /// <summary>Ranks beyond those included; null where unknown.</summary>
    public RankFee? NrmpExtraRanks { get; init; }
}
