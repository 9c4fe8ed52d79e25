namespace ReapplyKit.Tests;

/// <summary>The visa gate for each need, over a program that asks for nothing else.</summary>
public sealed class VisaGateTests
{
    [Theory]
    [InlineData(VisaNeed.J1, Sponsorship.Sponsored, Sponsorship.NotSponsored, Sponsorship.NotSponsored, "met")]
    [InlineData(VisaNeed.J1, Sponsorship.NotSponsored, Sponsorship.Sponsored, Sponsorship.Sponsored, "blocked")]
    [InlineData(VisaNeed.H1B, Sponsorship.Sponsored, Sponsorship.Unknown, Sponsorship.Sponsored, "unknown")]
    [InlineData(VisaNeed.Other, Sponsorship.Sponsored, Sponsorship.Sponsored, Sponsorship.NotSponsored, "blocked")]
    [InlineData(VisaNeed.J1OrH1B, Sponsorship.NotSponsored, Sponsorship.Sponsored, Sponsorship.Unknown, "met")]
    [InlineData(VisaNeed.J1OrH1B, Sponsorship.NotSponsored, Sponsorship.Unknown, Sponsorship.Unknown, "unknown")]
    [InlineData(VisaNeed.NeededTypeNotStated, Sponsorship.Sponsored, Sponsorship.Sponsored, Sponsorship.NotSponsored, "unknown")]
    [InlineData(VisaNeed.NeededTypeNotStated, Sponsorship.Sponsored, Sponsorship.NotSponsored, Sponsorship.Unknown, "unknown")]
    [InlineData(VisaNeed.NeededTypeNotStated, Sponsorship.NotSponsored, Sponsorship.NotSponsored, Sponsorship.Unknown, "blocked")]
    [InlineData(VisaNeed.Unknown, Sponsorship.Sponsored, Sponsorship.Sponsored, Sponsorship.Sponsored, "unknown")]
    [InlineData(VisaNeed.Unknown, Sponsorship.Sponsored, Sponsorship.Sponsored, Sponsorship.NotSponsored, "unknown")]
    [InlineData(VisaNeed.Unknown, Sponsorship.NotSponsored, Sponsorship.NotSponsored, Sponsorship.NotSponsored, "unknown")]
    [InlineData(VisaNeed.J1, Sponsorship.NotListed, Sponsorship.Sponsored, Sponsorship.NotListed, "unknown")]
    [InlineData(VisaNeed.H1B, Sponsorship.Sponsored, Sponsorship.NotListed, Sponsorship.NotListed, "against")]
    [InlineData(VisaNeed.J1OrH1B, Sponsorship.NotSponsored, Sponsorship.NotListed, Sponsorship.NotListed, "unknown")]
    [InlineData(VisaNeed.J1OrH1B, Sponsorship.NotListed, Sponsorship.NotListed, Sponsorship.NotListed, "unknown")]
    [InlineData(VisaNeed.NotNeeded, Sponsorship.NotListed, Sponsorship.NotListed, Sponsorship.NotListed, "no question")]
    [InlineData(VisaNeed.NotNeeded, Sponsorship.NotSponsored, Sponsorship.NotSponsored, Sponsorship.NotSponsored, "no question")]
    public void A_visa_is_met_missed_or_to_be_asked(VisaNeed need, Sponsorship j1, Sponsorship h1B, Sponsorship other, string expected)
    {
        var program = new ResidencyProgram { Name = "Elm Valley", Visa = new VisaPolicy(j1, h1B, Step3Demand.None, other) };

        Assert.Equal(expected, Verdict(new ApplicantFacts { Visa = need }, program));
    }

    [Theory]
    [InlineData(VisaNeed.NotNeeded, Citizenship.UsCitizen, "no question")]
    [InlineData(VisaNeed.NotNeeded, Citizenship.UsPermanentResident, "blocked")]
    [InlineData(VisaNeed.NotNeeded, Citizenship.Unknown, "unknown")]
    [InlineData(VisaNeed.Unknown, Citizenship.Unknown, "unknown")]
    [InlineData(VisaNeed.Unknown, Citizenship.Other, "blocked")]
    [InlineData(VisaNeed.J1, Citizenship.Unknown, "blocked")]
    public void Us_citizens_only_shuts_out_permanent_residents_too(VisaNeed need, Citizenship citizenship, string expected)
    {
        var program = new ResidencyProgram
        {
            Name = "Elm Valley",
            Visa = new VisaPolicy(Sponsorship.NotSponsored, Sponsorship.NotSponsored, Step3Demand.Unknown, Sponsorship.NotSponsored, UsCitizensOnly: true),
        };

        Assert.Equal(expected, Verdict(new ApplicantFacts { Visa = need, Citizenship = citizenship }, program));
    }

    [Theory]
    [InlineData(VisaNeed.H1B, Step3Demand.AtApplication, ExamOutcome.Passed, VisaOffer.Listed)]
    [InlineData(VisaNeed.H1B, Step3Demand.AtApplication, ExamOutcome.Unknown, VisaOffer.Unknown)]
    [InlineData(VisaNeed.H1B, Step3Demand.AtApplication, ExamOutcome.NotTaken, VisaOffer.Refused)]
    [InlineData(VisaNeed.H1B, Step3Demand.AtApplication, ExamOutcome.Failed, VisaOffer.Refused)]
    [InlineData(VisaNeed.H1B, Step3Demand.BeforePetition, ExamOutcome.Unknown, VisaOffer.Conditional)]
    [InlineData(VisaNeed.H1B, Step3Demand.BeforePetition, ExamOutcome.NotTaken, VisaOffer.Conditional)]
    [InlineData(VisaNeed.H1B, Step3Demand.None, ExamOutcome.Failed, VisaOffer.Listed)]
    [InlineData(VisaNeed.NeededTypeNotStated, Step3Demand.BeforePetition, ExamOutcome.NotTaken, VisaOffer.Conditional)]
    [InlineData(VisaNeed.NeededTypeNotStated, Step3Demand.AtApplication, ExamOutcome.Unknown, VisaOffer.Unknown)]
    [InlineData(VisaNeed.NeededTypeNotStated, Step3Demand.AtApplication, ExamOutcome.NotTaken, VisaOffer.Unknown)]
    [InlineData(VisaNeed.J1OrH1B, Step3Demand.AtApplication, ExamOutcome.NotTaken, VisaOffer.Listed)]
    public void An_H1B_waits_for_Step_3_as_the_program_says(VisaNeed need, Step3Demand demand, ExamOutcome step3, VisaOffer expected)
    {
        var facts = new ApplicantFacts
        {
            Visa = need,
            Step3 = step3 switch
            {
                ExamOutcome.Passed => ExamFacts.Passed(220, 1),
                ExamOutcome.Failed => ExamFacts.Failed(190, 1),
                ExamOutcome.NotTaken => ExamFacts.NotTaken,
                _ => default,
            },
        };
        var program = new ResidencyProgram { Name = "Elm Valley", Visa = new VisaPolicy(Sponsorship.Sponsored, Sponsorship.Sponsored, demand) };

        Assert.Equal(expected, RulePack.Default.Programs.Assess(facts, program).Visa);
    }

    private static string Verdict(ApplicantFacts facts, ResidencyProgram program)
    {
        var assessment = RulePack.Default.Programs.Assess(facts, program);
        return IsIn(assessment.Strengths) ? "met" : IsIn(assessment.Blockers) ? "blocked" : IsIn(assessment.Unknowns) ? "unknown"
            : IsIn(assessment.Cautions) ? "against" : "no question";
    }

    private static bool IsIn(ValueList<ProgramFinding> findings) => findings.Any(f => f.Factor == ProgramFactor.Visa);
}
