namespace ReapplyKit;

/// <summary>The three bands of a whole-number measure: together they cover every value once, from one end to the other.</summary>
/// <remarks>Equality: by content. Order: none. Default: impossible (a class); packs are checked for gaps and overlaps when they load.</remarks>
public sealed record BandTable
{
    private readonly int _firstEnd;
    private readonly int _secondEnd;

    internal BandTable(ValueList<Band> ascending)
    {
        Bands = ascending;
        _firstEnd = ascending[0].AtMost!.Value;
        _secondEnd = ascending[1].AtMost!.Value;
    }

    /// <summary>The three bands, lowest values first.</summary>
    public ValueList<Band> Bands { get; }

    /// <summary>The band a value falls into.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The band.</returns>
    public Band this[int value] => Bands[value <= _firstEnd ? 0 : value <= _secondEnd ? 1 : 2];

    /// <summary>The band a quantity falls into, if every value it may have falls into the same one.</summary>
    internal Band? Of(in Quantity quantity)
    {
        var band = this[quantity.AtLeast];
        return ReferenceEquals(band, this[quantity.HighestOr(int.MaxValue)]) ? band : null;
    }
}
