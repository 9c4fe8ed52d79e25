using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

/// <summary>Every rubric that loads: any bands that follow each other, rising or falling.</summary>
internal static class RubricFiguresArbitrary
{
    private const int HighestCount = 250;

    public static Gen<RubricFigures> Any { get; } =
        from gap in Gen.OneOf(Gen.Choose(0, 48), Gen.Choose(0, HighestCount), Gen.Constant(HighestCount))
        from scores in Bands(Gen.Choose(180, 298))
        from years in Bands(Counts)
        from usce in Bands(Counts)
        from strong in Gen.OneOf(Gen.Choose(1, 4), Gen.Choose(1, 100))
        select new RubricFigures(gap, scores, years, usce, strong);

    private static Gen<int> Counts => Gen.OneOf(Gen.Choose(0, 8), Gen.Choose(0, HighestCount - 2), Gen.Constant(HighestCount - 2));

    public static Arbitrary<RubricFigures> Figures() => Arb.From(Any, Simpler);

    public static IEnumerable<RubricFigures> Simpler(RubricFigures f)
    {
        var text = RubricFigures.OfTheText;
        return Shrink.To(f,
            f with { LongestOrdinaryGapMonths = text.LongestOrdinaryGapMonths }, f with { Scores = text.Scores }, f with { Years = text.Years },
            f with { Usce = text.Usce }, f with { StrongUsLetters = text.StrongUsLetters });
    }

    private static Gen<BandFigures> Bands(Gen<int> firstEnd) =>
        from first in firstEnd
        from width in Gen.Frequency((1, Gen.Constant(1)), (2, Gen.Choose(1, 15)))
        from rising in Gen.Elements(true, false)
        select new BandFigures(first, first >= 250 ? Math.Min(first + width, 299) : Math.Min(first + width, HighestCount - 1), rising);
}
