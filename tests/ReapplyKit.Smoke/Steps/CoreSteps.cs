using static ReapplyKit.Smoke.Sample;

namespace ReapplyKit.Smoke;

/// <summary>Pack, rubric, diagnosis, planner.</summary>
internal static class CoreSteps
{
    public static IEnumerable<Step> All =>
    [
        Step.Of("rules", () => Pack.Book.Rules),
        Step.Of("clauses", () => Pack.Book.Clauses),
        Step.Of("seasons", () => Enumerable.Range(2024, 10).Select(year => Pack.Seasons.For(year).Dates)),
        Step.Of("verdict", () => Report),
        Step.Of("tiers of facts", () => Pack.Rubric.Assess(Facts)),
        Step.Of("diagnosis", () => Pack.Interviews.Diagnose(Case.Cycle!, Report)),
        Step.Of("advice on Step 3", () => Pack.Step3.Assess(Facts)),
        Step.Of("time budget", () => Pack.TimeBudget.Of(40)),
        Step.Of("plan, its weaknesses", () => Plan.Weaknesses),
        Step.Of("a case that cannot be", () => ReapplyPlanner.Plan(
            Pack, Case with { Profile = Case.Profile with { Graduation = PartialDate.In(2030) } }, AsOf).AsT1.Problems),
    ];
}
