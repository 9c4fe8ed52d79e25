using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

internal static class CycleOutcomeArbitrary
{
    public static Gen<CycleOutcome> Any { get; } =
        from interviews in Gen.Choose(0, 12)
        from matched in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from season in Draw.Stated(Gen.Choose(2020, 2036))
        from applications in Draw.Stated(Gen.OneOf(Gen.Choose(0, 300), Gen.Elements(79, 80)))
        from ranked in Draw.Stated(Gen.Choose(0, 14))
        from states in Draw.Stated(Gen.Choose(0, 50))
        from submitted in Gen.OneOf(
            Gen.Constant<LocalDate?>(null),
            LocalDateArbitrary.Between(new LocalDate(2019, 9, 1), new LocalDate(2035, 12, 31)).Select(d => (LocalDate?)d))
        select new CycleOutcome
        {
            Interviews = interviews,
            Matched = matched,
            Season = season,
            Applications = applications,
            Ranked = ranked,
            States = states,
            Submitted = submitted,
        };

    public static Arbitrary<CycleOutcome> CycleOutcomes() => Arb.From(Any, Simpler);

    public static IEnumerable<CycleOutcome> Simpler(CycleOutcome c) =>
    [
        .. Shrink.To(c,
            c with { Matched = false }, c with { Season = null }, c with { Applications = null }, c with { Ranked = null },
            c with { States = null }, c with { Submitted = null }),
        .. Shrink.Number(c.Interviews ?? 0).Select(i => c with { Interviews = i }),
    ];
}
