using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

internal static class YearDecisionsArbitrary
{
    public static Gen<YearDecisions> Any { get; } =
        from specialty in Gen.Elements<SpecialtyChoice?>(null, SpecialtyChoice.Same, SpecialtyChoice.Change)
        from activity in Gen.OneOf(Gen.Constant<MainActivity?>(null), Draw.Of<MainActivity>().Select(a => (MainActivity?)a))
        from step3 in Draw.YesNoOrUnknown
        select new YearDecisions { Specialty = specialty, MainActivity = activity, Step3 = step3 };

    public static Arbitrary<YearDecisions> YearDecisions() => Arb.From(
        Any, d => Shrink.To(d, d with { Specialty = null }, d with { MainActivity = null }, d with { Step3 = null }));
}
