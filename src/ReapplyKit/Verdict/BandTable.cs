using System.Runtime.CompilerServices;

namespace ReapplyKit.Rules;

/// <summary>The three bands of a whole-number measure: together they cover every value once, from one end to the other.</summary>
/// <remarks>Packs are checked for gaps and overlaps when they load.</remarks>
public sealed record BandTable
{
    private readonly int _firstEnd;
    private readonly int _secondEnd;
    private readonly Tier _lowest;
    private readonly Tier _highest;

    internal BandTable(ValueList<Band> ascending)
    {
        Bands = ascending;
        _firstEnd = ascending[0].AtMost!.Value;
        _secondEnd = ascending[1].AtMost!.Value;
        _lowest = ascending[0].Tier;
        _highest = ascending[2].Tier;
    }

    /// <summary>The three bands, lowest values first.</summary>
    public ValueList<Band> Bands { get; }

    /// <summary>The band a value falls into.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The band.</returns>
    public Band this[int value] => Bands[value <= _firstEnd ? 0 : value <= _secondEnd ? 1 : 2];

    /// <summary>The tier of the band a value falls into.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Tier TierOf(int value) => value <= _firstEnd ? _lowest : value <= _secondEnd ? Tier.Borderline : _highest;

    /// <summary>The tier of the band a quantity falls into; unknown where its bounds fall into different ones.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Tier TierOf(in Quantity quantity)
    {
        var tier = TierOf(quantity.AtLeast);
        return quantity.IsExact || tier == TierOf(quantity.HighestOr(int.MaxValue)) ? tier : Tier.Unknown;
    }

    /// <summary>The band a quantity falls into, if every value it may have falls into the same one.</summary>
    internal Band? Of(in Quantity quantity)
    {
        var band = this[quantity.AtLeast];
        return ReferenceEquals(band, this[quantity.HighestOr(int.MaxValue)]) ? band : null;
    }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{string.Join(", ", Bands.Select(b => $"{b.Tier}: {b.Range}"))}");
}

/// <summary>A range of a whole-number measure that earns a tier.</summary>
/// <param name="Tier">The tier it earns.</param>
/// <param name="AtLeast">The lowest value of the range; null where it is open below.</param>
/// <param name="AtMost">The highest value of the range; null where it is open above.</param>
/// <param name="Rule">The rule that states it.</param>
public sealed record Band(Tier Tier, int? AtLeast, int? AtMost, RuleId Rule)
{
    /// <summary>The range for people.</summary>
    /// <returns>A text such as <c>225 to 239</c>, <c>240 or more</c> or <c>224 or less</c>.</returns>
    public string Range => BandText.Of(AtLeast, AtMost);

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Tier}: {Range} ({Rule})");
}

/// <summary>How a plain count is judged: years since graduation (clause M12.12) and USCE rotations (clause M12.13).</summary>
/// <param name="Bands">The bands.</param>
/// <param name="Unknown">The count is not stated, or its bounds fall into different bands.</param>
public sealed record CountCriteria(BandTable Bands, RuleId Unknown)
{
    internal Verdict Assess(in Quantity count)
    {
        if (Bands.Of(count) is { } band)
            return Verdict.Of(band.Tier, band.Rule);
        // The bands rise or fall in order, so that the ends of the range hold the best and the worst.
        var (first, last) = (Bands.TierOf(count.AtLeast), Bands.TierOf(count.HighestOr(int.MaxValue)));
        return Verdict.Of(Tier.Unknown, Unknown).Between(first < last ? first : last, first < last ? last : first);
    }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Bands}");
}
