using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

internal static class HappeningArbitrary
{
    private static readonly Gen<Happening> Any =
        from place in Gen.OneOf(Gen.Choose(0, 8), Gen.Choose(0, 199))
        from state in Draw.Of<MilestoneState>()
        from daysAgo in Gen.OneOf(Gen.Choose(0, 10), Gen.Choose(0, 90))
        from days in Gen.Choose(1, 40)
        select new Happening(place, state, daysAgo, days);

    public static Arbitrary<ValueList<Happening>> Happenings() => Arb.From(Draw.ListOf(Any, most: 12), all => Shrink.List(all, Simpler));

    private static IEnumerable<Happening> Simpler(Happening h) =>
    [
        .. Shrink.Number(h.Place).Select(place => h with { Place = place }),
        .. Shrink.Number(h.StartedDaysAgo).Select(days => h with { StartedDaysAgo = days }),
        .. Shrink.Number(h.Days, simplest: 1).Select(days => h with { Days = days }),
    ];
}
