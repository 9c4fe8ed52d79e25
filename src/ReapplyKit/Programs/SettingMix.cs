using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>The mix of settings on a list, as a ratio (clause M4.10): parts that are apportioned to any total.</summary>
/// <param name="Academic">Parts academic.</param>
/// <param name="CommunityTeaching">Parts community-teaching.</param>
/// <param name="Community">Parts pure community.</param>
/// <param name="Rule">The rule that states it.</param>
internal sealed record SettingMix(int Academic, int CommunityTeaching, int Community, RuleId Rule)
{
    /// <summary>The parts of a total, by largest remainder, so that they always sum to it.</summary>
    /// <param name="total">The total, 0 or more.</param>
    /// <returns>Academic, community-teaching and community, in this order.</returns>
    /// <exception cref="ArgumentException">The total is negative.</exception>
    public (int Academic, int CommunityTeaching, int Community) Of(int total)
    {
        Guard.Against.Negative(total);
        var parts = LargestRemainder.Apportion(total, [Academic, CommunityTeaching, Community]);
        return (parts[0], parts[1], parts[2]);
    }
}
