using static ReapplyKit.Smoke.Sample;

namespace ReapplyKit.Smoke;

/// <summary>Pack, rubric, diagnosis, planner.</summary>
internal static class CoreSteps
{
    public static IEnumerable<Step> All =>
    [
        Step.Of("rules", () => Rules.Book.Rules),
        Step.Of("clauses", () => Rules.Book.Clauses),
        Step.Of("seasons", () => Enumerable.Range(2024, 10).Select(year => Rules.Seasons.For(year).Dates)),
        Step.Of("verdict", () => Report),
        Step.Of("tiers of facts", () => Rules.Rubric.Assess(Facts)),
        Step.Of("diagnosis", () => Rules.Interviews.Diagnose(Case.Cycle!, Report).Verdict),
        Step.Of("advice on Step 3", () => Rules.Step3.Advise(Facts)),
        Step.Of("time budget", () => Rules.TimeBudget.Of(40)),
        Step.Of("plan, its weaknesses", () => Plan.Weaknesses),
        Step.Of("a case that cannot be", () => ReapplyPlanner.Plan(
            Rules, Case with { Profile = Case.Profile with { Graduation = PartialDate.In(2030) } }, AsOf).AsT1.Problems),
    ];
}
