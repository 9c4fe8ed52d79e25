using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

/// <summary>Label tables of every shape, also such as no sensible pack would have.</summary>
internal static class LabelFiguresArbitrary
{
    private static readonly LabelFigures Simplest = new(
        Enumerable.Repeat(ProgramLabel.Green, LabelFigures.CellCount).ToValueList(), 40, 4, []);

    public static Arbitrary<LabelFigures> Figures() => Arb.From(
        from cells in Gen.ArrayOf(Draw.Of<ProgramLabel>(), LabelFigures.CellCount)
        from strongPresence in Gen.Choose(0, 100)
        from mostLetters in Gen.Choose(1, 6)
        from lifting in Gen.SubListOf(Enum.GetValues<ConnectionKind>())
        select new LabelFigures(cells.ToValueList(), strongPresence, mostLetters, lifting.ToValueList()),
        Simpler);

    private static IEnumerable<LabelFigures> Simpler(LabelFigures figures) => Shrink.To(
        figures,
        Enumerable.Range(0, LabelFigures.CellCount)
            .Select(cell => figures with { Cells = figures.Cells.Select((label, at) => at == cell ? ProgramLabel.Green : label).ToValueList() })
            .Prepend(figures with { Cells = Simplest.Cells })
            .Append(figures with { StrongPresencePercent = Simplest.StrongPresencePercent })
            .Append(figures with { MostLettersPerProgram = Simplest.MostLettersPerProgram })
            .Append(figures with { LiftingConnections = [] }));
}
