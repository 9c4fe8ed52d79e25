using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

internal static class ListTargetArbitrary
{
    public static Arbitrary<ListTarget> ListTargets() => Arb.From(
        from total in Gen.OneOf(Gen.Choose(1, 40), Gen.Choose(1, 8))
        from redPercent in Gen.OneOf(Gen.Elements(0, 5), Gen.Choose(0, 100))
        from specialties in SomeOf(ResidencyProgramArbitrary.Specialties)
        from states in SomeOf(ResidencyProgramArbitrary.States)
        from tracks in SomeOf(Enum.GetValues<ProgramTrack>())
        select new ListTarget { Total = total, RedPercent = redPercent, Specialties = specialties, States = states, Tracks = tracks },
        Simpler);

    private static Gen<ValueList<T>> SomeOf<T>(T[] all) =>
        Gen.Frequency((3, Gen.Constant(default(ValueList<T>))), (1, Gen.SubListOf(all).Select(some => some.ToValueList())));

    private static IEnumerable<ListTarget> Simpler(ListTarget t) =>
    [
        .. Shrink.To(t, t with { Specialties = [] }, t with { States = [] }, t with { Tracks = [] }),
        .. Shrink.Number(t.Total, simplest: 1).Select(total => t with { Total = total }),
        .. Shrink.Number(t.RedPercent).Select(percent => t with { RedPercent = percent }),
    ];
}
