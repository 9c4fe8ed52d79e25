using static System.FormattableString;

namespace ReapplyKit;

/// <summary>What the five components of a file come to: the weakest known tier, and of how many it is said.</summary>
/// <remarks>Default: nothing is known.</remarks>
public readonly record struct OverallVerdict
{
    internal OverallVerdict(Tier tier, int known) =>
        (Tier, Known) = (tier, known);

    /// <summary>
    /// The weakest known tier. Unknown where nothing known is weak and fewer than four are known, or a Step is not known to be passed.
    /// </summary>
    public Tier Tier { get; internal init; }

    /// <summary>How many of the five components are known.</summary>
    public int Known { get; internal init; }

    /// <summary>The verdict for people.</summary>
    /// <returns><c>Borderline, 4 of 5 known</c> or <c>Unknown: nothing weak in the 3 known</c>.</returns>
    public override string ToString() => this switch
    {
        { Tier: not Tier.Unknown } => Invariant($"{Tier}, {Known} of {TierSet.ComponentCount} known"),
        { Known: 0 } => "Unknown: nothing is known",
        { Known: 1 } => "Unknown: only 1 of 5 is known, and it is not weak",
        _ => Invariant($"Unknown: nothing weak in the {Known} known"),
    };
}
