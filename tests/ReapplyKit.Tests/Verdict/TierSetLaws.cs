namespace ReapplyKit.Tests;

public class TierSetLaws
{
    private static readonly Tier[] Tiers = Enum.GetValues<Tier>();
    private static readonly RubricComponent[] Components = Enum.GetValues<RubricComponent>();

    private static readonly Tier[][] All =
    [
        .. from step1 in Tiers
           from step2Ck in Tiers
           from years in Tiers
           from usce in Tiers
           from letters in Tiers
           select new[] { step1, step2Ck, years, usce, letters },
    ];

    [Fact]
    public void Every_five_tiers_unpack_as_they_were_packed() =>
        Assert.All(All, tiers => Assert.Equal(tiers, Components.Select(c => Pack(tiers)[c])));

    [Fact]
    public void No_two_sets_of_tiers_pack_into_the_same_bits() =>
        Assert.Equal(1024, All.Select(tiers => Pack(tiers).Packed).Distinct().Count());

    [Fact]
    public void Each_component_stands_at_its_own_two_bits() =>
        Assert.All(All, tiers => Assert.Equal(tiers.Select((tier, at) => (int)tier << 2 * at).Sum(), Pack(tiers).Packed));

    [Fact]
    public void Overall_is_the_weakest_known_tier_and_competitive_only_where_enough_is_known() => Assert.All(All, tiers =>
    {
        var expected = tiers.Contains(Tier.Concerning) ? Tier.Concerning
            : tiers.Contains(Tier.Borderline) ? Tier.Borderline
            : tiers.Count(t => t == Tier.Competitive) >= 4 && tiers[0] != Tier.Unknown && tiers[1] != Tier.Unknown ? Tier.Competitive
            : Tier.Unknown;
        Assert.Equal(expected, Pack(tiers).Overall);
    });

    [Fact]
    public void Tiers_are_counted_and_unknowns_noticed() => Assert.All(All, tiers =>
    {
        Assert.All(Tiers, tier => Assert.Equal(tiers.Count(t => t == tier), Pack(tiers).Count(tier)));
        Assert.Equal(tiers.Contains(Tier.Unknown), Pack(tiers).HasUnknown);
    });

    [Fact]
    public void The_default_is_five_unknowns() =>
        Assert.Equal(new TierSet(Tier.Unknown, Tier.Unknown, Tier.Unknown, Tier.Unknown, Tier.Unknown), default);

    private static TierSet Pack(Tier[] tiers) => new(tiers[0], tiers[1], tiers[2], tiers[3], tiers[4]);
}
