using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

internal static class QuantityArbitrary
{
    public static Arbitrary<Quantity> Quantities() => Arb.From(UpTo(30), Simpler);

    /// <summary>Every kind of quantity, its bounds from 0 to a number.</summary>
    public static Gen<Quantity> UpTo(int most)
    {
        var value = Gen.Choose(0, most);
        return Gen.Frequency(
            (1, Gen.Constant(Quantity.Unknown)),
            (4, value.Select(Quantity.Exactly)),
            (2, value.Two().Select(pair => Quantity.Between(Math.Min(pair.Item1, pair.Item2), Math.Max(pair.Item1, pair.Item2)))),
            (1, value.Select(v => Quantity.Between(v, v + 1))),
            (1, value.Select(Quantity.OrMore)));
    }

    public static IEnumerable<Quantity> Simpler(Quantity quantity)
    {
        if (quantity.IsUnknown)
            return [];
        var lower = Shrink.Number(quantity.AtLeast);
        return quantity.AtMost switch
        {
            null => lower.Select(Quantity.OrMore),
            { } most when quantity.IsExact => lower.Select(Quantity.Exactly),
            { } most => lower.Select(least => Quantity.Between(least, most))
                .Concat(Shrink.Number(most, quantity.AtLeast).Select(m => Quantity.Between(quantity.AtLeast, m))),
        };
    }
}
