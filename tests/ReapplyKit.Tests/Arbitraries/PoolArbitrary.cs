using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

/// <summary>Up to 200 applicants and a slice of them, beginning anywhere; figures reach beyond what a byte tells apart.</summary>
internal static class PoolArbitrary
{
    private static readonly Gen<int> Bound = Gen.OneOf(
        Gen.Choose(0, 8), Gen.Choose(0, 300), Gen.Elements(248, 249, 250, 251, 252, 253, 254, 255, 256, 1_000_000));

    private static readonly Gen<Quantity> Figure = Gen.Frequency(
        (1, Gen.Constant(Quantity.Unknown)),
        (3, Bound.Select(Quantity.Exactly)),
        (2, Bound.Two().Select(pair => Quantity.Between(Math.Min(pair.Item1, pair.Item2), Math.Max(pair.Item1, pair.Item2)))),
        (1, Bound.Select(Quantity.OrMore)));

    private static readonly Gen<LetterFacts> Letters =
        from strongUs in Gen.OneOf(Gen.Choose(0, 4), Bound)
        from weak in Gen.Choose(0, 5)
        from undetermined in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 3), Bound)
        from possiblyWeak in Gen.Choose(0, 3)
        from ordinary in Gen.Choose(0, 3)
        select new LetterFacts(strongUs + weak + undetermined + possiblyWeak + ordinary, strongUs, weak, undetermined, possiblyWeak);

    public static Gen<ApplicantFacts> Applicant { get; } =
        from facts in ApplicantFactsArbitrary.Any
        from gap in Figure
        from years in Figure
        from rotations in Figure
        from letters in Letters
        from isOrdinary in Gen.Elements(true, false)
        select isOrdinary ? facts : facts with { Step1GapMonths = gap, YearsSinceGraduation = years, UsceRotations = rotations, Letters = letters };

    public static Gen<Pool> Any { get; } =
        from facts in Draw.ListOf(Applicant, 200)
        from start in Gen.Choose(0, facts.Count)
        from count in Gen.OneOf(Gen.Choose(0, facts.Count - start), Gen.Constant(facts.Count - start))
        select new Pool(facts, start, count);

    public static Arbitrary<Pool> Pools() => Arb.From(Any, Simpler);

    private static IEnumerable<Pool> Simpler(Pool pool)
    {
        if (pool.Start > 0 || pool.Count < pool.Facts.Count)
            yield return new Pool(pool.Facts.Skip(pool.Start).Take(pool.Count).ToValueList(), 0, pool.Count);
        foreach (var fewer in Shrink.List(pool.Facts, f => Shrink.To(f, f with { Letters = null }, f with { Step1GapMonths = default }, default)))
            yield return new Pool(fewer, 0, fewer.Count);
    }
}
