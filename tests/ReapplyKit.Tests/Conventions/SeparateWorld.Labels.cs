using ReapplyKit.Batch;

namespace ReapplyKit.Tests;

/// <summary>Of the separate world: labels in batch.</summary>
internal static partial class SeparateWorld
{
    private static object[] Labelled(RulePack rules)
    {
        var facts = rules.Rubric.Assess(Profile(), AsOf).Facts;
        var matrix = new LabelMatrix(
            rules.Programs, ProgramColumns.Of([Program(1), Program(4)]), LabelColumns.Of(facts, default),
            [rules.Rubric.Assess(facts), default]);
        return [matrix, matrix.Count()];
    }
}
