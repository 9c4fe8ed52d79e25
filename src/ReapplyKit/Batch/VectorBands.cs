using System.Numerics;

namespace ReapplyKit.Batch;

/// <summary>A table's bands, broadcast to hold many rows against them at once.</summary>
internal readonly struct VectorBands(BandEnds ends)
{
    private readonly Vector<byte> _lowestIsConcerning = new(ends.LowestIsConcerning ? byte.MaxValue : (byte)0);

    /// <summary>The tiers of quantities: known where both bounds fall into one band.</summary>
    public TierMasks Of(Vector<byte> atLeast, Vector<byte> atMost)
    {
        var (first, second) = (new Vector<byte>((byte)ends.First), new Vector<byte>((byte)ends.Second));
        return Rank(
            Vector.LessThanOrEqual(atMost, first),
            Vector.GreaterThan(atLeast, first) & Vector.LessThanOrEqual(atMost, second),
            Vector.GreaterThan(atLeast, second));
    }

    /// <summary>The tiers of exact values that take two bytes each, 0 being unknown.</summary>
    public TierMasks Of(Vector<ushort> firstHalf, Vector<ushort> secondHalf)
    {
        var (first, second) = (new Vector<ushort>(ends.First), new Vector<ushort>(ends.Second));
        var isStated = Vector.Narrow(
            Vector.GreaterThan(firstHalf, Vector<ushort>.Zero), Vector.GreaterThan(secondHalf, Vector<ushort>.Zero));
        var below = Vector.Narrow(Vector.LessThanOrEqual(firstHalf, first), Vector.LessThanOrEqual(secondHalf, first));
        var above = Vector.Narrow(Vector.GreaterThan(firstHalf, second), Vector.GreaterThan(secondHalf, second));
        return Rank(below & isStated, ~(below | above), above);
    }

    private TierMasks Rank(Vector<byte> lowest, Vector<byte> middle, Vector<byte> highest) => new(
        Vector.ConditionalSelect(_lowestIsConcerning, highest, lowest),
        middle,
        Vector.ConditionalSelect(_lowestIsConcerning, lowest, highest));
}
