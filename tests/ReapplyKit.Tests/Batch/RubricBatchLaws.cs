using ReapplyKit.Batch;

namespace ReapplyKit.Tests;

/// <summary>One meaning, several speeds: facts one by one, columns row by row, columns by vectors, columns on several threads.</summary>
[Trait("Speed", "Slow")]
public class RubricBatchLaws
{
    private static readonly RubricBatch OfTheText = new(RulePack.Default.Rubric);

    [Law]
    internal void Every_speed_gives_the_tiers_of_the_rubric(Pool pool) => AssertAgree(RulePack.Default.Rubric, pool);

    [Law(MaxTest = 60)]
    internal void So_it_does_under_every_pack_that_loads(RubricFigures figures, Pool pool) => AssertAgree(figures.Rubric, pool);

    [Law]
    internal void A_pool_judged_in_parts_is_the_pool_judged_at_once(Pool pool)
    {
        var columns = ApplicantColumns.Of(pool.Facts.AsSpan());
        var parts = new TierSet[columns.Count];
        OfTheText.Assess(columns.Slice(0, pool.Start), parts.AsSpan(0, pool.Start));
        OfTheText.Assess(columns.Slice(pool.Start, columns.Count - pool.Start), parts.AsSpan(pool.Start));

        Assert.Equal(Tiers(OfTheText, columns), parts);
    }

    [Law]
    internal void Columns_of_files_hold_what_columns_of_their_facts_hold(ApplicantProfile[] profiles, LocalDate asOf)
    {
        var reading = RulePack.Default.Rubric.Reading;

        Assert.Equal(
            ApplicantColumns.Of(profiles.Select(p => reading.FactsOf(p, asOf)).ToArray()),
            ApplicantColumns.Of(profiles, reading, asOf));
    }

    private static void AssertAgree(CompetitivenessRubric rubric, Pool pool)
    {
        var batch = new RubricBatch(rubric);
        var columns = ApplicantColumns.Of(pool.Facts.AsSpan()).Slice(pool.Start, pool.Count);
        var (rowByRow, parallel) = (new TierSet[pool.Count], new TierSet[pool.Count]);
        batch.AssessRowByRow(columns, rowByRow);
        batch.AssessParallel(columns, parallel, degree: 2);
        var expected = pool.Facts.Skip(pool.Start).Take(pool.Count).Select(facts => rubric.Assess(facts)).ToArray();

        Assert.Equal(expected, rowByRow);
        Assert.Equal(expected, Tiers(batch, columns));
        Assert.Equal(expected, parallel);
    }

    private static TierSet[] Tiers(RubricBatch batch, ApplicantColumns columns)
    {
        var tiers = new TierSet[columns.Count];
        batch.Assess(columns, tiers);
        return tiers;
    }
}
