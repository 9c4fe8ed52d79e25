using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

internal static class RotationYearArbitrary
{
    private static readonly LocalDate FirstDay = new(2026, 1, 1);

    public static Arbitrary<RotationYear> RotationYears() => Arb.From(Any, Simpler);

    private static Gen<RotationYear> Any { get; } =
        from asOf in LocalDateArbitrary.Between(FirstDay, new LocalDate(2027, 8, 31))
        from rotations in Draw.ListOf(About(asOf), 6)
        select new RotationYear(asOf, rotations);

    private static Gen<Rotation> About(LocalDate asOf) =>
        from kind in Gen.OneOf(Gen.Constant(RotationKind.Externship), Draw.Of<RotationKind>())
        from begins in Gen.OneOf(Gen.Choose(-365, 730), Gen.Choose(-60, 60))
        from days in Gen.OneOf(Gen.Choose(1, 100), Gen.Elements(1, 13, 14, 15, 27, 28, 29, 55, 56))
        from stated in Gen.Frequency((6, Gen.Constant((true, true))), (1, Gen.Elements((true, false), (false, true), (false, false))))
        let start = asOf.PlusDays(begins)
        select new Rotation
        {
            Kind = kind,
            Start = stated.Item1 ? start : null,
            End = stated.Item2 ? start.PlusDays(days - 1) : null,
        };

    private static IEnumerable<RotationYear> Simpler(RotationYear year) =>
        Shrink.List(year.Rotations, r => Shrink.To(
            r, r with { Start = null }, r with { End = null }, r with { Kind = RotationKind.Externship })).Select(r => year with { Rotations = r });
}
