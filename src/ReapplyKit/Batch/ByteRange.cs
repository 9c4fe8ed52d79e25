namespace ReapplyKit.Batch;

/// <summary>The bounds of a quantity as a <see cref="QuantityColumn"/> holds them.</summary>
internal readonly record struct ByteRange(byte AtLeast, byte AtMost)
{
    public static ByteRange Unknown => new(0, QuantityColumn.Open);

    public static ByteRange Of(in Quantity quantity) => new(
        Saturated(quantity.AtLeast),
        quantity.AtMost is { } atMost ? Saturated(atMost) : QuantityColumn.Open);

    private static byte Saturated(int bound) => (byte)Math.Min(bound, QuantityColumn.HighestBound);
}
