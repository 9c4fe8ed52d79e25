using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

/// <summary>Targets as people may set them: without amount, without a day, with a window that ends before it begins.</summary>
internal static class RebuildTargetArbitrary
{
    private static readonly Gen<LocalDate?> Day = Gen.OneOf(
        Gen.Constant<LocalDate?>(null),
        LocalDateArbitrary.Between(new LocalDate(2024, 1, 1), new LocalDate(2032, 12, 31)).Select(d => (LocalDate?)d));

    private static readonly Gen<RebuildTarget> Any =
        from kind in Draw.Of<TargetKind>()
        from amount in Gen.OneOf(QuantityArbitrary.UpTo(5), QuantityArbitrary.UpTo(120))
        from start in Day
        from end in Day
        from focus in Gen.Elements(null, "Internal Medicine", "Psychiatry")
        select new RebuildTarget { Kind = kind, Amount = amount, From = start, By = end, Focus = focus };

    public static Arbitrary<ValueList<RebuildTarget>> RebuildTargets() => Arb.From(Draw.ListOf(Any, 6), all => Shrink.List(all, Simpler));

    private static IEnumerable<RebuildTarget> Simpler(RebuildTarget t) =>
    [
        .. Shrink.To(t, t with { From = null }, t with { By = null }, t with { Focus = null }, t with { Amount = default }),
        .. QuantityArbitrary.Simpler(t.Amount).Select(amount => t with { Amount = amount }),
        .. t.From is { } start ? LocalDateArbitrary.Simpler(start).Select(day => t with { From = day }) : [],
        .. t.By is { } by ? LocalDateArbitrary.Simpler(by).Select(day => t with { By = day }) : [],
    ];
}
