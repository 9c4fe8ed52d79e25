using ReapplyKit.Batch;

namespace ReapplyKit.Tests;

/// <summary>Of the separate world: Batch.</summary>
internal static partial class SeparateWorld
{
    private static object[] Pooled(RulePack rules)
    {
        var pool = ApplicantColumns.Of([Profile()], rules.Rubric.Reading, AsOf);
        var tiers = new TierSet[pool.Count];
        new RubricBatch(rules.Rubric).Assess(pool, tiers);
        return
        [
            pool,
            ApplicantColumns.Over(pool.Rubric with { WeakLetters = new byte[] { 9 } }).AsT1,
            new RubricBatch(rules.Rubric),
            CohortSummary.Of(tiers),
            new ApplicantArrays(),
        ];
    }
}
