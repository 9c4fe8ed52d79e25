using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

internal static class LetterFactsArbitrary
{
    public static Gen<LetterFacts> Any { get; } =
        from strongUs in Gen.Choose(0, 4)
        from weak in Gen.Choose(0, 3)
        from undetermined in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(0, 3)))
        from ordinary in Gen.Choose(0, 2)
        select new LetterFacts(strongUs + weak + undetermined + ordinary, strongUs, weak, undetermined);

    public static Arbitrary<LetterFacts> LetterFacts() => Arb.From(Any, letters => Simpler(letters));

    public static IEnumerable<LetterFacts> Simpler(LetterFacts l)
    {
        if (l.StrongUs > 0)
            yield return new LetterFacts(l.Total - 1, l.StrongUs - 1, l.Weak, l.Undetermined);
        if (l.Weak > 0)
            yield return new LetterFacts(l.Total - 1, l.StrongUs, l.Weak - 1, l.Undetermined);
        if (l.Undetermined > 0)
            yield return new LetterFacts(l.Total - 1, l.StrongUs, l.Weak, l.Undetermined - 1);
        if (l.Total > l.StrongUs + l.Weak + l.Undetermined)
            yield return new LetterFacts(l.Total - 1, l.StrongUs, l.Weak, l.Undetermined);
    }
}
