using ReapplyKit.Batch;

namespace ReapplyKit.Tests;

/// <summary>One meaning, several speeds: pairs one by one, columns row by row, columns by vectors, columns on several threads.</summary>
[Trait("Speed", "Slow")]
public sealed class LabelMatrixLaws
{
    private static readonly ProgramRules OfTheText = RulePack.Default.Programs;

    [Law(MaxTest = 100)]
    internal void Every_speed_gives_the_labels_of_the_rules(LabelCase pairs) => AssertAgree(OfTheText, pairs);

    [Law(MaxTest = 40)]
    internal void So_it_does_under_every_pack_that_loads(LabelFigures figures, LabelCase pairs) => AssertAgree(figures.Rules, pairs);

    [Law(MaxTest = 50)]
    internal void Labels_go_where_they_are_asked_for_and_nowhere_else(LabelCase pairs)
    {
        const ProgramLabel Untouched = (ProgramLabel)9;
        var matrix = pairs.MatrixOf(OfTheText);
        var length = pairs.Count * pairs.Programs.Count;
        var around = Enumerable.Repeat(Untouched, length + 3).ToArray();
        matrix.Label(pairs.First, pairs.Count, around.AsSpan(1, length));

        Assert.Equal([Untouched, .. Labels(matrix).Skip(pairs.First * pairs.Programs.Count).Take(length), Untouched, Untouched], around);
    }

    [Law(MaxTest = 20)]
    internal void A_matrix_over_other_rules_is_another(LabelCase pairs, LabelFigures figures)
    {
        Assert.Equal(pairs.MatrixOf(OfTheText), pairs.MatrixOf(OfTheText));
        Assert.NotEqual(pairs.MatrixOf(OfTheText), pairs.MatrixOf(figures.Rules));
    }

    private static void AssertAgree(ProgramRules rules, LabelCase pairs)
    {
        var matrix = pairs.MatrixOf(rules);
        var expected = pairs.Applicants.SelectMany(facts => pairs.Programs.Select(program => rules.Label(facts, program))).ToArray();
        var parallel = new ProgramLabel[expected.Length];
        matrix.LabelParallel(parallel, degree: 2);

        Assert.Equal(expected, Labels(matrix));
        Assert.Equal(expected, RowByRow.Labels(matrix));
        Assert.Equal(expected, parallel);
    }

    private static ProgramLabel[] Labels(LabelMatrix matrix)
    {
        var labels = new ProgramLabel[matrix.Applicants.Count * matrix.Programs.Count];
        matrix.Label(0, matrix.Applicants.Count, labels);
        return labels;
    }
}
