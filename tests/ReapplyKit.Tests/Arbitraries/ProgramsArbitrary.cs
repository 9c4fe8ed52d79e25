using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

/// <summary>Lists of programs, no two with the same NRMP code.</summary>
internal static class ProgramsArbitrary
{
    private const int Most = 60;

    public static Arbitrary<ValueList<ResidencyProgram>> Programs() => Arb.From(
        from count in Gen.Choose(0, Most)
        from programs in Gen.CollectToArray(Enumerable.Range(0, count), ResidencyProgramArbitrary.Numbered)
        select programs.ToValueList(),
        programs => Shrink.List(programs, ResidencyProgramArbitrary.Simpler));
}
