namespace ReapplyKit;

internal static class TierMoves
{
    /// <summary>Whether a tier has become better. From or to unknown nothing can be said.</summary>
    public static bool HasRisen(Tier before, Tier after) => after != Tier.Unknown && after < before;
}
