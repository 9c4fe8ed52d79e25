namespace ReapplyKit.Interchange;

/// <summary>Writes what would change the verdict and the list, and what nothing changes.</summary>
internal sealed class WhatIfWriter(RuleWriter rules)
{
    public WhatIfDocument WhatIf(WhatIfReport report) => new(
        report.SubmissionDay,
        report.Levers.Select(o => new LeverOfferDocument(Lever(o.Lever), o.DaysNeeded, o.DaysLeft, o.Fits, rules.Rule(o.Rule))),
        report.Unavailable.Select(u => new UnavailableLeverDocument(Words.Of(u.Kind), u.Reason, rules.Rule(u.Rule))),
        report.Lifts.Select(Lift),
        report.Immovable.Select(Fact),
        new GreensDocument(report.Greens.Now, report.Greens.Gains.Select(g => new GreenGainDocument(Set(g.Set), g.Greens, g.More))));

    private static LeverDocument Lever(Lever lever) => new(Words.Of(lever.Kind), lever.Amount, lever.What);

    private static LeverSetDocument Set(LeverSet set) => new(set.Levers.Select(Lever), set.Units, set.DaysNeeded, set.Fits);

    private LiftDocument Lift(ComponentLift lift) => new(
        Words.Of(lift.Component),
        Words.Of(lift.From),
        lift.Steps.Select(s => new TierStepDocument(Words.Of(s.To), s.Sets.Select(Set))),
        lift.StateFirst is { } rule ? rules.Rule(rule) : null);

    private ImmovableFactDocument Fact(ImmovableFact fact) => new(
        Words.Of(fact.Kind), Words.Of(fact.Component), fact.Value, Words.Of(fact.Tier), Words.Of(fact.AtSubmission), rules.Rule(fact.Rule));
}
