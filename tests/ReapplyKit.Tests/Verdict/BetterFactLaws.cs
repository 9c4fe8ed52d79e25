using FsCheck;

namespace ReapplyKit.Tests;

public class BetterFactLaws
{
    private static readonly CompetitivenessRubric Rubric = RulePack.Default.Rubric;

    [Law]
    public void A_better_fact_never_gives_a_worse_tier_where_both_are_known(ApplicantFacts facts, PositiveInt step)
    {
        var before = Rubric.Assess(facts);
        foreach (var (what, better) in Betterment.Of(facts, step.Get))
        {
            var after = Rubric.Assess(better);
            foreach (var component in Enum.GetValues<RubricComponent>())
            {
                var (was, now) = (before[component], after[component]);
                Assert.True(was == Tier.Unknown || now == Tier.Unknown || now <= was, $"{what}: {component} {was} became {now}");
            }
        }
    }

    [Law]
    public void A_better_fact_changes_only_the_component_it_belongs_to(ApplicantFacts facts, PositiveInt step)
    {
        var before = Rubric.Assess(facts);
        foreach (var (what, better) in Betterment.Of(facts, step.Get))
        {
            var after = Rubric.Assess(better);
            Assert.True(Enum.GetValues<RubricComponent>().Count(c => before[c] != after[c]) <= 1, what);
        }
    }

    [Law]
    public bool Passing_time_never_makes_the_years_since_graduation_better(ApplicantProfile profile, LocalDate asOf, byte days)
    {
        var (now, later) = (Years(profile, asOf), Years(profile, asOf.PlusDays(days)));
        return now == Tier.Unknown || later == Tier.Unknown || later >= now;
    }

    private static Tier Years(ApplicantProfile profile, LocalDate asOf) =>
        Rubric.Assess(profile, asOf).Tiers[RubricComponent.YearsSinceGraduation];
}
