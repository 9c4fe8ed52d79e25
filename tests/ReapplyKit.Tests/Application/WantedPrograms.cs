using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

/// <summary>
/// The specialties of programs in the order they are wanted, long enough to reach the last tier, and a sum that may end the list anywhere.
/// </summary>
internal sealed record WantedPrograms(ValueList<string> Specialties, int Dollars)
{
    private static readonly string[] Names = ["Neurology", "neurology", "Internal Medicine", "", " "];

    public static Arbitrary<WantedPrograms> Arbitrary { get; } = Arb.From(
        from specialties in Gen.OneOf(Runs(), Runs().SelectMany(Shuffled))
        from dollars in Gen.OneOf(Gen.Choose(0, 400), Gen.Choose(0, 2500))
        select new WantedPrograms(specialties.ToValueList(), dollars),
        Simpler);

    public IEnumerable<SpecialtyCount> Counts() => Specialties.Select(specialty => new SpecialtyCount(specialty.Length == 0 ? null : specialty, 1));

    private static Gen<string[]> Runs() =>
        from runs in Gen.Choose(0, 4)
        from lengths in Gen.ArrayOf(Gen.Choose(0, 40), runs)
        from names in Gen.ArrayOf(Gen.Elements(Names), runs)
        select names.Zip(lengths).SelectMany(run => Enumerable.Repeat(run.First, run.Second)).ToArray();

    private static Gen<string[]> Shuffled(string[] specialties) => Gen.Shuffle(specialties);

    private static IEnumerable<WantedPrograms> Simpler(WantedPrograms wanted) =>
    [
        .. Shrink.List(wanted.Specialties, name => Shrink.To(name, Names[0])).Select(s => wanted with { Specialties = s }),
        .. Shrink.Number(wanted.Dollars).Select(dollars => wanted with { Dollars = dollars }),
    ];
}
