using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

internal static class LeverArbitrary
{
    private const int Most = 5;

    public static Arbitrary<Lever> Levers() => Arb.From(
        from kind in Draw.Of<LeverKind>()
        from amount in Gen.Choose(1, Most)
        from specialty in Gen.Elements(ResidencyProgramArbitrary.Specialties)
        from state in Gen.Elements(ResidencyProgramArbitrary.States)
        select new Lever(kind, amount, kind switch { LeverKind.AnotherSpecialty => specialty, LeverKind.OtherStates => state, _ => null }),
        lever => Shrink.Number(lever.Amount, simplest: 1).Select(amount => new Lever(lever.Kind, amount, lever.What)));
}
