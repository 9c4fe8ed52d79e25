using ReapplyKit.Batch;

namespace ReapplyKit.Tests;

public class CohortSummaryLaws
{
    [Law]
    internal void Counts_are_those_of_counting_one_by_one(Pool pool)
    {
        var cohort = TiersOf(pool);
        var summary = CohortSummary.Of(cohort);

        Assert.Equal(cohort.Length, summary.Count);
        Assert.Equal(cohort.Count(t => t.HasUnknown), summary.CountWithUnknown);
        Assert.All(cohort, t => Assert.Equal(cohort.Count(other => other == t), summary.CountOf(t)));
        foreach (var tier in Enum.GetValues<Tier>())
        {
            Assert.Equal(cohort.Count(t => t.Overall == tier), summary.CountOverall(tier));
            Assert.All(Enum.GetValues<RubricComponent>(), c => Assert.Equal(cohort.Count(t => t[c] == tier), summary.CountOf(c, tier)));
        }
    }

    [Law(MaxTest = 30)]
    internal void A_row_of_a_cross_table_sums_to_the_count_of_its_tier(Pool pool)
    {
        var summary = CohortSummary.Of(TiersOf(pool));
        var (components, tiers) = (Enum.GetValues<RubricComponent>(), Enum.GetValues<Tier>());
        foreach (var (one, other) in components.SelectMany(one => components.Select(other => (one, other))))
            Assert.All(tiers, tier => Assert.Equal(summary.CountOf(one, tier), tiers.Sum(t => summary.CountOf(one, tier, other, t))));
    }

    [Law]
    internal void Two_cohorts_together_count_as_one(Pool pool)
    {
        var cohort = TiersOf(pool);
        var (first, rest) = (CohortSummary.Of(cohort.AsSpan(0, pool.Start)), CohortSummary.Of(cohort.AsSpan(pool.Start)));

        Assert.Equal(CohortSummary.Of(cohort), first.JoinedWith(rest));
        Assert.Equal(first.JoinedWith(rest), rest.JoinedWith(first));
        Assert.Equal(first, first.JoinedWith(CohortSummary.Empty));
    }

    [Fact]
    public void A_cohort_of_three_counted_by_hand()
    {
        var strong = new TierSet(Tier.Competitive, Tier.Competitive, Tier.Competitive, Tier.Competitive, Tier.Competitive);
        var old = new TierSet(Tier.Competitive, Tier.Borderline, Tier.Concerning, Tier.Unknown, Tier.Unknown);
        var summary = CohortSummary.Of([strong, old, old]);

        Assert.Equal(2, summary.CountOf(RubricComponent.Step2Ck, Tier.Borderline));
        Assert.Equal(2, summary.CountOf(RubricComponent.Usce, Tier.Unknown));
        Assert.Equal(2, summary.CountOf(RubricComponent.Step1, Tier.Competitive, RubricComponent.YearsSinceGraduation, Tier.Concerning));
        Assert.Equal(0, summary.CountOf(RubricComponent.Step2Ck, Tier.Competitive, RubricComponent.Usce, Tier.Unknown));
        Assert.Equal((1, 2), (summary.CountOverall(Tier.Competitive), summary.CountOverall(Tier.Concerning)));
        Assert.Equal(2, summary.CountWithUnknown);
    }

    private static TierSet[] TiersOf(Pool pool) => [.. pool.Facts.Select(facts => RulePack.Default.Rubric.Assess(facts))];
}
