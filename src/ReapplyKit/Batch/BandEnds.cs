namespace ReapplyKit.Batch;

/// <summary>Where the bands of a table end, and at which end it is concerning.</summary>
internal readonly record struct BandEnds(ushort First, ushort Second, bool LowestIsConcerning)
{
    public static BandEnds Of(BandTable table) => new(
        (ushort)table.Bands[0].AtMost!.Value,
        (ushort)table.Bands[1].AtMost!.Value,
        table.Bands[0].Tier == Tier.Concerning);

    public Tier this[int value] =>
        value <= First ? (LowestIsConcerning ? Tier.Concerning : Tier.Competitive)
        : value <= Second ? Tier.Borderline
        : LowestIsConcerning ? Tier.Competitive : Tier.Concerning;
}
