namespace ReapplyKit.Tests;

public class UnknownRequirementLaws
{
    private static readonly ProgramRules Programs = RulePack.Default.Programs;

    [Law]
    public void An_applicant_fact_made_unknown_opens_nothing_wide_and_shuts_nothing(ApplicantFacts facts, ResidencyProgram program)
    {
        var before = Programs.Assess(facts, program).Label;
        foreach (var (what, less) in Forgetting.OneFactOf(facts))
            CheckNeitherOpensNorShuts(what, before, Programs.Assess(less, program).Label);
    }

    [Law]
    public void A_program_fact_made_unknown_opens_nothing_wide_and_shuts_nothing(ApplicantFacts facts, ResidencyProgram program)
    {
        var before = Programs.Assess(facts, program).Label;
        foreach (var (what, less) in Forgetting.OneFactOf(program))
            CheckNeitherOpensNorShuts(what, before, Programs.Assess(facts, less).Label);
    }

    [Law]
    public bool Nothing_is_green_while_a_visa_is_needed_and_the_policy_is_not_stated(ApplicantFacts facts, ResidencyProgram program) =>
        facts.Visa == VisaNeed.NotNeeded || Programs.Assess(facts, program with { Visa = default }).Label != ProgramLabel.Green;

    [Law]
    public void Nothing_is_green_while_more_is_unknown_than_presence_and_preferences(ApplicantFacts facts, ResidencyProgram program)
    {
        var assessment = Programs.Assess(facts, program);
        if (assessment.Label == ProgramLabel.Green)
        {
            Assert.All(assessment.Unknowns.Where(u => u.Factor != ProgramFactor.ImgPresence), u =>
                Assert.True(u.Factor.IsRequirement() && program.Asks(u.Factor) == RequirementKind.Preferred, u.ToString()));
        }
    }

    [Law]
    public void What_is_not_stated_is_noted_as_unknown_or_cannot_matter(ApplicantFacts facts, ResidencyProgram program)
    {
        var noted = Programs.Assess(facts, program).Unknowns.Select(u => u.Factor).ToHashSet();
        var notStated = Enum.GetValues<ProgramFactor>().Where(f => f.IsRequirement() && program.Asks(f) == RequirementKind.Unknown);
        Assert.All(notStated.Where(f => !noted.Contains(f)), f => Assert.True(MeetsTheHardest(facts, f), f.ToString()));
    }

    private static bool MeetsTheHardest(ApplicantFacts facts, ProgramFactor factor) => factor switch
    {
        ProgramFactor.YearsSinceGraduation => facts.YearsSinceGraduation == 0,
        ProgramFactor.Attempts => facts.Step1.Attempts.AtMost <= 1 && facts.Step2Ck.Attempts.AtMost <= 1,
        ProgramFactor.Letters => facts.Letters?.Total >= 4,
        ProgramFactor.EcfmgCertificate => facts.EcfmgCertified == true,
        _ => false,
    };

    private static void CheckNeitherOpensNorShuts(string what, ProgramLabel before, ProgramLabel after)
    {
        Assert.False(before == ProgramLabel.Excluded && after == ProgramLabel.Green, $"{what}: excluded became green");
        Assert.False(before != ProgramLabel.Excluded && after == ProgramLabel.Excluded, $"{what}: {before} became excluded");
    }
}
