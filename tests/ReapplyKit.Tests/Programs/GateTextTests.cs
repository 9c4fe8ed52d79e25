namespace ReapplyKit.Tests;

/// <summary>Every text a gate can write: the applicant's value against what the program says, in the list where it belongs.</summary>
public sealed class GateTextTests
{
    private static readonly ProgramRules Programs = RulePack.Default.Programs;

    private static readonly ApplicantFacts Known = new()
    {
        Step1 = ExamFacts.Passed(attempts: 2),
        Step2Ck = ExamFacts.Passed(245, 2),
        YearsSinceGraduation = 4,
        UsceRotations = 3,
        UsceMonths = 3,
        Letters = new LetterFacts(2, 2, 0),
        EcfmgCertified = true,
        Visa = VisaNeed.NotNeeded,
    };

    private static readonly ResidencyProgram Silent = new() { Name = "Elm Valley", ImgPresence = ImgPresence.Share(40) };

    private static readonly ResidencyProgram AtTheLimit = Silent with
    {
        Requirements = new ProgramRequirements
        {
            MinStep2Ck = Requirement.Strict(245),
            MaxYearsSinceGraduation = Requirement.Strict(4),
            MaxAttempts = Requirement.Strict(2),
            MinUsceMonths = Requirement.Strict(3),
            MinLetters = Requirement.Strict(2),
            EcfmgCertificate = Requirement.Strict(true),
        },
    };

    [Fact]
    public void What_is_met_to_the_last_point_is_a_strength() => Assert.Equal(
        [
            "strength Step2Ck: 245 | Step 2 CK of 245 or more",
            "strength YearsSinceGraduation: 4 years | graduated at most 4 years ago",
            "strength Attempts: Step 1: 2, Step 2 CK: 2 | at most 2 attempts at a Step",
            "strength Usce: 3 months | 3 or more months of USCE",
            "strength Letters: 2 | 2 or more letters",
            "strength EcfmgCertificate: certified | ECFMG certificate at application",
            "strength ImgPresence: strong from 40 % | 40 % IMG",
        ],
        Read(Known, AtTheLimit));

    [Fact]
    public void A_preference_missed_by_one_is_a_caution()
    {
        var asks = new ProgramRequirements
        {
            MinStep2Ck = Requirement.Preferred(246),
            MaxYearsSinceGraduation = Requirement.Preferred(3),
            MaxAttempts = Requirement.Preferred(1),
            MinUsceMonths = Requirement.Preferred(4),
            MinLetters = Requirement.Preferred(3),
            EcfmgCertificate = Requirement.Preferred(true),
        };
        Assert.Equal(
            [
                "caution Step2Ck: 245 | Step 2 CK of 246 or more, preferred",
                "caution YearsSinceGraduation: 4 years | graduated at most 3 years ago, preferred",
                "caution Attempts: Step 1: 2, Step 2 CK: 2 | at most 1 attempts at a Step, preferred",
                "caution Usce: 3 months | 4 or more months of USCE, preferred",
                "caution Letters: 2 | 3 or more letters, preferred",
                "caution EcfmgCertificate: not certified | ECFMG certificate at application, preferred",
                "caution ImgPresence: strong from 40 % | 39 % IMG",
            ],
            Read(Known with { EcfmgCertified = false }, Silent with { Requirements = asks, ImgPresence = ImgPresence.Share(39) }));
    }

    [Fact]
    public void Each_preference_missed_is_a_charge_of_its_own()
    {
        var second = SoundFile.Profile with { Step1 = ExamHistory.Of(Attempt.Failed(date: "2022-12"), Attempt.Passed(date: "2023-05-10")) };
        var sound = RulePack.Default.Rubric.Reading.FactsOf(second, SoundFile.AsOf) with { EcfmgCertified = false };
        var asks = new ProgramRequirements
        {
            MinStep2Ck = Requirement.Preferred(246),
            MaxAttempts = Requirement.Preferred(1),
            MaxYearsSinceGraduation = Requirement.Preferred(0),
            MinUsceMonths = Requirement.Preferred(4),
            MinLetters = Requirement.Preferred(4),
            EcfmgCertificate = Requirement.Preferred(true),
        };

        Assert.Equal(
            [
                (ProgramFactor.Attempts, "Step 1 concerning"),
                (ProgramFactor.Step2Ck, "a preference is missed"), (ProgramFactor.Attempts, "a preference is missed"),
                (ProgramFactor.YearsSinceGraduation, "a preference is missed"), (ProgramFactor.Usce, "a preference is missed"),
                (ProgramFactor.Letters, "a preference is missed"), (ProgramFactor.EcfmgCertificate, "a preference is missed"),
            ],
            Programs.Assess(sound, Silent with { Requirements = asks }).Charges.Select(c => (c.Factor, c.Reason.Split(':')[0])));
    }

    [Fact]
    public void What_the_applicant_does_not_state_is_asked_about() => Assert.Equal(
        [
            "unknown Step2Ck: unknown | Step 2 CK of 245 or more",
            "unknown YearsSinceGraduation: unknown years | graduated at most 4 years ago",
            "unknown Attempts: Step 1: unknown, Step 2 CK: unknown | at most 2 attempts at a Step",
            "unknown Usce: unknown months | 3 or more months of USCE",
            "unknown Letters: unknown | 2 or more letters",
            "unknown EcfmgCertificate: unknown | ECFMG certificate at application",
            "unknown ImgPresence: strong from 40 % | IMGs present, share not stated",
        ],
        Read(new ApplicantFacts { Visa = VisaNeed.NotNeeded }, AtTheLimit with { ImgPresence = ImgPresence.Some }));

    [Fact]
    public void What_the_program_does_not_state_is_asked_about() => Assert.Equal(
        [
            "unknown Step2Ck: 245 | not stated",
            "unknown YearsSinceGraduation: 4 years | not stated",
            "unknown Attempts: Step 1: 2, Step 2 CK: 2 | not stated",
            "unknown Usce: 3 months | not stated",
            "unknown Letters: 2 | not stated",
            "unknown EcfmgCertificate: not certified | not stated",
            "unknown ImgPresence: strong from 40 % | IMG share not stated",
        ],
        Read(Known with { EcfmgCertified = false }, Silent with { ImgPresence = default }));

    [Fact]
    public void Too_many_attempts_at_either_Step_block()
    {
        var asks = Silent with { Requirements = AtTheLimit.Requirements with { MaxAttempts = Requirement.Strict(1) } };
        var step2CkTwice = Known with { Step1 = ExamFacts.Passed(attempts: 1) };
        var step1Twice = Known with { Step2Ck = ExamFacts.Passed(245, 1) };
        foreach (var facts in new[] { step2CkTwice, step1Twice })
            Assert.Equal(ProgramFactor.Attempts, Assert.Single(Programs.Assess(facts, asks).Blockers.AsEnumerable()).Factor);
    }

    [Fact]
    public void What_is_asked_of_the_file_is_told_as_it_is_held() => Assert.Equal(
        [
            "blocker Visa: J-1 needed | US citizens only: J-1 unknown, H-1B unknown",
            "strength YearsSinceGraduation: 4 years on 2 September 2026 | graduated at most 4 years ago",
            "strength Attempts: Step 1: 2 with the one that must pass, Step 2 CK: 2 | at most 2 attempts at a Step",
            "strength Usce: 3 months of it hands-on | 3 or more months of hands-on USCE",
        ],
        Read(
            Known with
            {
                Step1 = ExamFacts.Failed(attempts: 1),
                UsceMonths = 5,
                HandsOnMonths = 3,
                SubmissionDay = Iso.Day("2026-09-02"),
                Visa = VisaNeed.J1,
            },
            AtTheLimit with
            {
                Requirements = AtTheLimit.Requirements with { HandsOnUsce = true },
                Visa = new VisaPolicy(default, default, UsCitizensOnly: true),
            }).Where(l => new[] { "Visa", "Years", "Attempts", "Usce" }.Any(f => l.Split(' ')[1].StartsWith(f, StringComparison.Ordinal))));

    [Fact]
    public void Sources_that_disagree_are_named_where_their_fact_is_judged()
    {
        var (first, second) = (Of("website", Sponsorship.Sponsored, 50), Of("forum", Sponsorship.NotSponsored, 20));

        Assert.Equal(
            [
                "unknown Visa: J-1 needed | J-1 unknown, H-1B unknown; sources disagree: Sponsored (website) against NotSponsored (forum)",
                "unknown ImgPresence: strong from 40 % | sources disagree: 50 % IMG (website) against 20 % IMG (forum)",
            ],
            Read(Known with { Visa = VisaNeed.J1 }, first.JoinedWith(second)).Where(l => l.Contains("IMG") || l.Contains("Visa")));

        static ResidencyProgram Of(string source, Sponsorship j1, int percent) => Silent with
        {
            Sources = [new ProgramSource(source)],
            Visa = new VisaPolicy(j1, Sponsorship.Unknown),
            ImgPresence = ImgPresence.Share(percent),
        };
    }

    private static IEnumerable<string> Read(ApplicantFacts facts, ResidencyProgram program)
    {
        var a = Programs.Assess(facts, program);
        return [.. Of("blocker", a.Blockers), .. Of("caution", a.Cautions), .. Of("unknown", a.Unknowns), .. Of("strength", a.Strengths)];

        static IEnumerable<string> Of(string list, ValueList<ProgramFinding> findings) =>
            findings.Select(f => $"{list} {f.Factor}: {f.Applicant} | {f.Program}");
    }
}
