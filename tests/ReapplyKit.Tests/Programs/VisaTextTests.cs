namespace ReapplyKit.Tests;

/// <summary>What the visa gate writes for each need; an H-1B that waits for Step 3 is a finding of its own.</summary>
public sealed class VisaTextTests
{
    private const Sponsorship Yes = Sponsorship.Sponsored;
    private const Sponsorship No = Sponsorship.NotSponsored;

    [Theory]
    [InlineData(VisaNeed.J1, "not taken", Yes, No, Step3Demand.Unknown, "strength Visa: J-1 needed | J-1 sponsored, H-1B not sponsored")]
    [InlineData(VisaNeed.H1B, "not taken", default(Sponsorship), Yes, Step3Demand.BeforePetition,
        "unknown Step3ForH1B: H-1B needed, Step 3 not taken | J-1 unknown, H-1B sponsored after Step 3")]
    [InlineData(VisaNeed.H1B, "not taken", default(Sponsorship), Yes, Step3Demand.AtApplication,
        "blocker Step3ForH1B: H-1B needed, Step 3 not taken | J-1 unknown, H-1B sponsored with Step 3 passed at application")]
    [InlineData(VisaNeed.H1B, "unknown", default(Sponsorship), Yes, Step3Demand.Unknown,
        "unknown Step3ForH1B: H-1B needed, Step 3 unknown | J-1 unknown, H-1B sponsored, Step 3 for it not stated")]
    [InlineData(VisaNeed.H1B, "passed", No, Yes, Step3Demand.BeforePetition, "strength Visa: H-1B needed | J-1 not sponsored, H-1B sponsored after Step 3")]
    [InlineData(VisaNeed.H1B, "not taken", No, Yes, Step3Demand.None, "strength Visa: H-1B needed | J-1 not sponsored, H-1B sponsored")]
    [InlineData(VisaNeed.J1OrH1B, "not taken", No, Yes, Step3Demand.BeforePetition,
        "unknown Step3ForH1B: J-1 or H-1B needed, Step 3 not taken | J-1 not sponsored, H-1B sponsored after Step 3")]
    [InlineData(VisaNeed.J1OrH1B, "not taken", Yes, Yes, Step3Demand.BeforePetition,
        "strength Visa: J-1 or H-1B needed | J-1 sponsored, H-1B sponsored after Step 3")]
    [InlineData(VisaNeed.NeededTypeNotStated, "not taken", No, Yes, Step3Demand.BeforePetition,
        "unknown Visa: visa needed, type not stated | J-1 not sponsored, H-1B sponsored after Step 3")]
    [InlineData(VisaNeed.Unknown, "not taken", No, No, Step3Demand.Unknown, "unknown Visa: visa need not stated | J-1 not sponsored, H-1B not sponsored")]
    [InlineData(VisaNeed.Other, "not taken", Yes, Yes, Step3Demand.None,
        "blocker Visa: another visa needed | J-1 sponsored, H-1B sponsored, other not sponsored")]
    [InlineData(VisaNeed.NotNeeded, "not taken", No, No, Step3Demand.Unknown, "")]
    public void The_visa_gate_says_what_is_needed_and_what_is_sponsored(
        VisaNeed need, string step3, Sponsorship j1, Sponsorship h1B, Step3Demand step3ForH1B, string expected)
    {
        var facts = new ApplicantFacts
        {
            Visa = need,
            Step3 = step3 switch { "passed" => ExamFacts.Passed(), "not taken" => ExamFacts.NotTaken, _ => default },
        };
        var program = new ResidencyProgram { Name = "Elm Valley", Visa = new VisaPolicy(j1, h1B, step3ForH1B, No) };
        var a = RulePack.Default.Programs.Assess(facts, program);

        Assert.Equal(
            expected,
            string.Join('\n', [.. Of("blocker", a.Blockers), .. Of("unknown", a.Unknowns), .. Of("strength", a.Strengths)]));
    }

    private static IEnumerable<string> Of(string list, ValueList<ProgramFinding> findings) => findings
        .Where(f => f.Factor is ProgramFactor.Visa or ProgramFactor.Step3ForH1B)
        .Select(f => $"{list} {f.Factor}: {f.Applicant} | {f.Program}");
}
