namespace ReapplyKit.Tests;

public class NarrowedFactLaws
{
    private static readonly ProgramRules Programs = RulePack.Default.Programs;
    private static readonly VisaNeed[] Needs = [VisaNeed.J1, VisaNeed.H1B, VisaNeed.J1OrH1B];

    [Law]
    public void A_visa_need_not_stated_is_judged_as_every_need_it_may_prove_to_be(ApplicantFacts facts, ResidencyProgram program) =>
        CheckAgreement(
            facts with { Visa = VisaNeed.Unknown },
            program,
            [facts with { Visa = VisaNeed.NotNeeded }, .. Needs.Select(n => facts with { Visa = n })]);

    [Law]
    public void A_visa_of_a_type_not_stated_is_judged_as_every_type_it_may_prove_to_be(ApplicantFacts facts, ResidencyProgram program) =>
        CheckAgreement(facts with { Visa = VisaNeed.NeededTypeNotStated }, program, [.. Needs.Select(n => facts with { Visa = n })]);

    [Law]
    public void A_range_is_judged_as_every_value_it_may_prove_to_have(ApplicantFacts facts, ResidencyProgram program) =>
        CheckAgreement(facts, program, [.. Enum.GetValues<RubricComponent>().SelectMany(c => Narrowing.Of(facts, c))]);

    private static void CheckAgreement(ApplicantFacts facts, ResidencyProgram program, ApplicantFacts[] possible)
    {
        var label = Programs.Assess(facts, program).Label;
        if (label == ProgramLabel.Excluded)
            Assert.All(possible, p => Assert.Equal(ProgramLabel.Excluded, Programs.Assess(p, program).Label));
        if (label == ProgramLabel.Green)
            Assert.All(possible, p => Assert.NotEqual(ProgramLabel.Excluded, Programs.Assess(p, program).Label));
    }
}
