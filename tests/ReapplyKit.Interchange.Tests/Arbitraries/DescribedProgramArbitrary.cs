using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ReapplyKit.Tests;

namespace ReapplyKit.Interchange.Tests;

/// <summary>Programs with texts, sources and conflicts, no two the same, some without a code.</summary>
internal static class DescribedProgramArbitrary
{
    private static readonly Gen<ProgramSource> Source =
        from name in Gen.Elements("website", "forum", "call")
        from seen in Gen.OneOf(Gen.Constant<LocalDate?>(null), LocalDateArbitrary.Dates().Generator.Select(d => (LocalDate?)d))
        select new ProgramSource(name, seen);

    private static readonly Gen<FactConflict> Conflict =
        from fact in Gen.Elements("setting", "J-1")
        from factor in Gen.OneOf(Gen.Constant<ProgramFactor?>(null), Draw.Of<ProgramFactor>().Select(f => (ProgramFactor?)f))
        from said in OddText.Any.Two()
        from sources in Source.Two()
        select new FactConflict(fact, factor, said.Item1, sources.Item1, said.Item2, sources.Item2);

    public static Arbitrary<ValueList<ResidencyProgram>> Programs() => Arb.From(
        from count in Gen.Choose(0, 6)
        from programs in Gen.CollectToArray(Enumerable.Range(0, count), Numbered)
        select programs.ToValueList(),
        programs => Shrink.List(programs, Simpler));

    private static Gen<ResidencyProgram> Numbered(int number) =>
        from program in ResidencyProgramArbitrary.Numbered(number)
        from hasCode in Gen.Elements(true, true, false)
        from acgme in Draw.Stated(Gen.Choose(1_400_000, 1_400_999))
        from name in OddText.Any
        from city in OddText.Stated
        from region in OddText.Stated
        from status in OddText.Stated
        from notes in OddText.Stated
        from positions in Draw.Stated(Gen.Choose(0, 1000))
        from sources in Draw.ListOf(Source, 3)
        from conflicts in Gen.Frequency((4, Gen.Constant(default(ValueList<FactConflict>))), (1, Draw.ListOf(Conflict, 2)))
        select program with
        {
            Name = string.Create(CultureInfo.InvariantCulture, $"{name} {number}"),
            Code = hasCode ? program.Code : null,
            AcgmeId = acgme is { } id ? string.Create(CultureInfo.InvariantCulture, $"{id}{number % 1000:000}") : null,
            City = city,
            Region = region,
            Status = status,
            Notes = notes,
            Positions = positions,
            Sources = sources.DistinctBy(s => s.Name).ToValueList(),
            Conflicts = conflicts,
        };

    private static IEnumerable<ResidencyProgram> Simpler(ResidencyProgram p) =>
    [
        .. Shrink.To(p,
            p with { City = null }, p with { Region = null }, p with { Positions = null }, p with { Sources = [] }, p with { Conflicts = [] },
            p with { AcgmeId = null }, p with { Status = null }, p with { Notes = null }),
        .. ResidencyProgramArbitrary.Simpler(p),
    ];
}
