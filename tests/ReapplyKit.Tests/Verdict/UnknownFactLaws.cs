namespace ReapplyKit.Tests;

public class UnknownFactLaws
{
    private static readonly CompetitivenessRubric Rubric = RulePack.Default.Rubric;

    [Law]
    public void A_fact_made_unknown_leaves_each_tier_or_makes_it_unknown(ApplicantFacts facts)
    {
        var before = Rubric.Assess(facts);
        foreach (var (what, less) in Forgetting.OneFactOf(facts))
        {
            var after = Rubric.Assess(less);
            foreach (var component in Enum.GetValues<RubricComponent>())
            {
                var (was, now) = (before[component], after[component]);
                Assert.True(now == Tier.Unknown || now == was, $"{what}: {component} {was} became {now}");
            }
        }
    }

    [Law]
    public void A_known_tier_holds_for_everything_its_facts_may_prove_to_be(ApplicantFacts facts)
    {
        var tiers = Rubric.Assess(facts);
        foreach (var component in Enum.GetValues<RubricComponent>().Where(c => tiers[c] != Tier.Unknown))
            Assert.All(Narrowing.Of(facts, component), exact => Assert.Equal(tiers[component], Rubric.Assess(exact)[component]));
    }

    [Law]
    public void A_tier_that_everything_agrees_on_is_known(ApplicantFacts facts)
    {
        var tiers = Rubric.Assess(facts);
        foreach (var component in Enum.GetValues<RubricComponent>())
        {
            var possible = Narrowing.Of(facts, component).Select(exact => Rubric.Assess(exact)[component]).Distinct().ToArray();
            if (possible is [var agreed])
                Assert.Equal(agreed, tiers[component]);
        }
    }

    [Fact]
    public void Of_nothing_known_every_tier_is_unknown() => Assert.Equal(default, Rubric.Assess(default(ApplicantFacts)));
}
