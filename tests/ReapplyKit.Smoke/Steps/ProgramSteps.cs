using static ReapplyKit.Smoke.Sample;

namespace ReapplyKit.Smoke;

/// <summary>Labels, lists, signals, fees, the sheet.</summary>
internal static class ProgramSteps
{
    public static IEnumerable<Step> All =>
    [
        Step.Of("labels", () => Programs.Select(program => Pack.Programs.Label(Facts, program))),
        Step.Of("assessments", () => Programs.Select(program => Pack.Programs.Assess(Facts, program))),
        Step.Of("list", () => List),
        Step.Of("programs joined", () => (Programs[0] with { Sources = [new ProgramSource("website", AsOf)] }).JoinedWith(
            Programs[0] with { Sources = [new ProgramSource("forum")], City = "Elsewhere", Positions = 12 })),
        Step.Of("signals", () => Signals),
        Step.Of("allowance", () => Pack.Signals.Allowance("Internal Medicine", NextSeason)),
        Step.Of("ERAS fees", () => Enumerable.Range(0, 120).Select(programs => Pack.Fees.ErasDollars(2027, programs))),
        Step.Of("budget", () => Pack.Fees.BudgetFor(Pack.Seasons.For(2027), [new SpecialtyCount("Internal Medicine", 80)], ranks: 25)),
        Step.Of("affordable", () => Pack.Fees.Affordable(
            Pack.Seasons.For(2027), [.. Programs.Select(p => p.Specialty)], dollars: 900).Value),
        Step.Of("list to a budget", () => BudgetedList.Build(
            Pack.Programs, Pack.Fees, Pack.Seasons.For(2027), Facts, [.. Programs], Pack.Programs.DefaultTarget, dollars: 900).Value),
        Step.Of("sheet", () => Sheet.Rows),
    ];
}
