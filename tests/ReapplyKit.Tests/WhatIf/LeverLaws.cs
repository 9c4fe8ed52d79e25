using static ReapplyKit.Tests.WhatIfCase;

namespace ReapplyKit.Tests;

/// <summary>What holds of every lever and every file.</summary>
public sealed class LeverLaws
{
    private static readonly RulePack Pack = RulePack.Default;

    [Law]
    public void A_lever_never_worsens_a_tier(ApplicantFacts facts, Lever lever)
    {
        var (before, after) = (Pack.Rubric.Assess(facts), Pack.Rubric.Assess(OwnRules.Apply(facts, lever)));
        foreach (var component in Enum.GetValues<RubricComponent>().Where(c => before[c] != Tier.Unknown))
            Assert.True(after[component] <= before[component], $"{lever}: {component} was {before[component]} and is {after[component]}");
    }

    [Law]
    public bool A_lever_never_worsens_a_label_unless_it_leaves_a_tier_unknown(ApplicantFacts facts, ResidencyProgram program, Lever lever)
    {
        var better = OwnRules.Apply(facts, lever);
        var (before, after) = (Pack.Rubric.Assess(facts), Pack.Rubric.Assess(better));
        return Enum.GetValues<RubricComponent>().Any(c => after[c] == Tier.Unknown && before[c] != Tier.Unknown)
            || Pack.Programs.Label(better, program) <= Pack.Programs.Label(facts, program);
    }

    [Law]
    public bool A_lever_excludes_nothing_that_was_open(ApplicantFacts facts, ResidencyProgram program, Lever lever) =>
        Pack.Programs.Label(facts, program) == ProgramLabel.Excluded
        || Pack.Programs.Label(OwnRules.Apply(facts, lever), program) != ProgramLabel.Excluded;

    [Law]
    public bool A_lever_of_the_list_never_stops_wanting_a_program(ListTarget target, ResidencyProgram program, Lever lever) =>
        !target.Wants(program, Pack.Programs.Specialties) || OwnRules.Apply(target, lever).Wants(program, Pack.Programs.Specialties);

    [Law]
    public void Pulling_nothing_changes_nothing(ApplicantFacts facts, ValueList<ResidencyProgram> programs, ListTarget target) =>
        Assert.Empty(OwnRules.TurnedGreen(facts, programs, target, []));

    [Law]
    public void A_lever_pulled_unit_by_unit_is_the_lever_pulled_at_once(ApplicantFacts facts, Lever lever)
    {
        if (lever.Kind == LeverKind.Step3Pass)
            return;
        var one = new Lever(lever.Kind, 1, lever.What);
        Assert.Equal(OwnRules.Apply(facts, lever), Enumerable.Range(0, lever.Amount).Aggregate(facts, (f, _) => OwnRules.Apply(f, one)));
    }

    [Law]
    public void More_of_a_lever_never_takes_fewer_days(Lever lever, LocalDate asOf) => Assert.True(
        lever.Amount == 1 || OwnRules.DaysNeeded(lever, asOf) >= OwnRules.DaysNeeded(new Lever(lever.Kind, lever.Amount - 1, lever.What), asOf));

    [Law]
    public void Every_kind_of_lever_is_offered_or_refused_with_a_reason_and_never_both(
        ApplicantFacts facts, ValueList<ResidencyProgram> programs, ListTarget target)
    {
        var report = Explore(facts, target, null, programs);
        var (offered, refused) = (report.Levers.Select(o => o.Lever.Kind).Distinct(), report.Unavailable.Select(u => u.Kind).Distinct());

        Assert.Equal(Enum.GetValues<LeverKind>(), offered.Concat(refused).Order());
    }

    [Law]
    public void The_order_of_the_programs_changes_nothing(ApplicantFacts facts, ValueList<ResidencyProgram> programs, ListTarget target) =>
        Assert.Equal(Explore(facts, target, null, programs), Explore(facts, target, null, programs.Reverse().ToValueList()));

    [Law]
    public void Every_rule_named_is_in_the_book(ApplicantFacts facts, ValueList<ResidencyProgram> programs, ListTarget target)
    {
        var report = Explore(facts, target, null, programs);
        RuleId[] named =
        [
            .. report.Levers.Select(o => o.Rule), .. report.Unavailable.Select(u => u.Rule), .. report.Immovable.Select(f => f.Rule),
            .. report.Lifts.Select(l => l.StateFirst).OfType<RuleId>(), OwnRules.Levers.Together,
        ];
        Assert.All(named, rule => Assert.NotEmpty(Pack.Book[rule].Clauses));
    }
}
