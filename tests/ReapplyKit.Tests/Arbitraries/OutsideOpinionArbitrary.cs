using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

/// <summary>Opinions of any adviser in 2026, many at the ends of a session's length, some with answers left open or blank.</summary>
internal static class OutsideOpinionArbitrary
{
    private static readonly LocalDate First = new(2026, 1, 1);

    public static Gen<OutsideOpinion> Any { get; } =
        from adviser in Draw.Of<AdviserKind>()
        from specialty in Gen.Elements(null, "Neurology", "Surgery")
        from held in Gen.OneOf(Gen.Constant<int?>(null), Gen.Choose(0, 364).Select(d => (int?)d))
        from minutes in Draw.Stated(Gen.OneOf(Gen.Choose(1, 600), Gen.Elements(29, 30, 60, 61)))
        from wouldInterview in Draw.YesNoOrUnknown
        from clearYes in Gen.Elements(null, " ", "A publication", "Two US letters")
        from wouldSwitch in Draw.YesNoOrUnknown
        select new OutsideOpinion
        {
            Adviser = adviser,
            Specialty = specialty,
            Held = held is { } days ? First.PlusDays(days) : null,
            Minutes = minutes,
            WouldInterview = wouldInterview,
            ClearYes = clearYes,
            WouldSwitch = wouldSwitch,
        };

    public static Arbitrary<OutsideOpinion> Opinions() => Arb.From(Any, Simpler);

    public static Arbitrary<ValueList<OutsideOpinion>> OpinionLists() =>
        Arb.From(Draw.ListOf(Any, 6), opinions => Shrink.List(opinions, Simpler));

    private static IEnumerable<OutsideOpinion> Simpler(OutsideOpinion o) => Shrink.To(o,
        o with { Adviser = AdviserKind.Other }, o with { Specialty = null }, o with { Held = null }, o with { Minutes = null },
        o with { WouldInterview = null }, o with { ClearYes = null }, o with { WouldSwitch = null });
}
