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
    public void A_program_fact_made_unknown_shuts_nothing(ApplicantFacts facts, ResidencyProgram program)
    {
        var before = Programs.Assess(facts, program).Label;
        foreach (var (what, less) in Forgetting.OneFactOf(program))
            Assert.False(before != ProgramLabel.Excluded && Programs.Assess(facts, less).Label == ProgramLabel.Excluded, what);
    }

    [Law]
    public void A_requirement_nobody_publishes_is_never_better_than_none(ApplicantFacts facts, ResidencyProgram program)
    {
        foreach (var (what, unknown, none) in Unpublished(program))
        {
            var (label, atBest) = (Programs.Label(facts, unknown), Programs.Label(facts, none));
            Assert.True(atBest <= label && label != ProgramLabel.Excluded | atBest == ProgramLabel.Excluded, $"{what}: {atBest}, {label}");
        }
    }

    [Law]
    public bool Nothing_is_green_while_a_visa_is_needed_and_the_policy_is_not_stated(ApplicantFacts facts, ResidencyProgram program) =>
        facts.Visa == VisaNeed.NotNeeded || Programs.Assess(facts, program with { Visa = default }).Label != ProgramLabel.Green;

    [Law]
    public void Nothing_is_green_while_a_strict_requirement_cannot_be_told_from_the_file(ApplicantFacts facts, ResidencyProgram program)
    {
        var assessment = Programs.Assess(facts, program);
        if (assessment.Label == ProgramLabel.Green)
        {
            Assert.All(
                assessment.Unknowns.Where(u => u.Factor.IsRequirement()),
                u => Assert.NotEqual(RequirementKind.Strict, program.Asks(u.Factor)));
        }
    }

    [Law]
    public bool Nothing_is_green_while_an_exam_that_is_needed_is_not_passed(ApplicantFacts facts, ResidencyProgram program)
    {
        var assessment = Programs.Assess(facts, program);
        return facts.ExamsNeeded is ExamsNeeded.Passed or ExamsNeeded.NotCertified
            ? assessment.LabelIfPassed is null && !(facts.ExamsNeeded == ExamsNeeded.NotCertified && assessment.Label == ProgramLabel.Green)
            : assessment is { Label: > ProgramLabel.Green, LabelIfPassed: > ProgramLabel.Green };
    }

    [Law]
    public void What_is_not_stated_is_noted_as_unknown_or_cannot_matter(ApplicantFacts facts, ResidencyProgram program)
    {
        var noted = Programs.Assess(facts, program).Unknowns.Select(u => u.Factor).ToHashSet();
        var notStated = Enum.GetValues<ProgramFactor>().Where(f => f.IsRequirement() && program.Asks(f) == RequirementKind.Unknown);
        Assert.All(notStated.Where(f => !noted.Contains(f)), f => Assert.True(MeetsTheHardest(facts, f), f.ToString()));
    }

    private static IEnumerable<(string What, ResidencyProgram Unknown, ResidencyProgram None)> Unpublished(ResidencyProgram p)
    {
        var (asks, none) = (p.Requirements, Requirement.None<int>());
        return
        [
            ("score", p with { Requirements = asks with { MinStep2Ck = default } }, p with { Requirements = asks with { MinStep2Ck = none } }),
            ("years", p with { Requirements = asks with { MaxYearsSinceGraduation = default, EarliestGraduationYear = default } },
                p with { Requirements = asks with { MaxYearsSinceGraduation = none, EarliestGraduationYear = default } }),
            ("attempts", p with { Requirements = asks with { MaxAttempts = default } }, p with { Requirements = asks with { MaxAttempts = none } }),
            ("USCE", p with { Requirements = asks with { MinUsceMonths = default } }, p with { Requirements = asks with { MinUsceMonths = none } }),
            ("letters", p with { Requirements = asks with { MinLetters = default } }, p with { Requirements = asks with { MinLetters = none } }),
        ];
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
