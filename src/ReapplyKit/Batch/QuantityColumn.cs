namespace ReapplyKit.Batch;

/// <summary>
/// A <see cref="Quantity"/> a row, its bounds in a byte each. Bounds above <see cref="HighestBound"/> are held as that; since no pack has a
/// threshold as high, every verdict is the same as on the number itself.
/// </summary>
/// <remarks>Default: no rows.</remarks>
/// <param name="AtLeast">The lower bounds, 0 to <see cref="HighestBound"/>.</param>
/// <param name="AtMost">The upper bounds, none below its lower one; <see cref="Open"/> where there is none.</param>
public readonly record struct QuantityColumn(Column<byte> AtLeast, Column<byte> AtMost)
{
    /// <summary>The highest bound that is told from others; it stands for every higher one too.</summary>
    public const byte HighestBound = 254;

    /// <summary>Stands in <see cref="AtMost"/> where there is no upper bound.</summary>
    public const byte Open = 255;

    internal bool Has(int rows) => AtLeast.Count == rows && AtMost.Count == rows;

    internal QuantityColumn Slice(int start, int count) => new(AtLeast.Slice(start, count), AtMost.Slice(start, count));

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{AtLeast.Count} rows");
}
