namespace ReapplyKit;

/// <summary>What a program's visa policy offers for the visa an applicant needs (clause M2.13).</summary>
internal static class VisaGate
{
    public static (VisaOffer Offer, bool WaitsForStep3) Read(
        VisaNeed need, Citizenship citizenship, ExamOutcome step3, VisaPolicy policy) =>
        policy.UsCitizensOnly == true && citizenship != Citizenship.UsCitizen
            ? (IsForeigner(need, citizenship) ? VisaOffer.Refused : VisaOffer.Unknown, false)
            : Read(need, step3, policy);

    // Who needs no visa may still be a permanent resident.
    private static bool IsForeigner(VisaNeed need, Citizenship citizenship) =>
        citizenship != Citizenship.Unknown || need is not (VisaNeed.Unknown or VisaNeed.NotNeeded);

    private static (VisaOffer Offer, bool WaitsForStep3) Read(VisaNeed need, ExamOutcome step3, VisaPolicy policy)
    {
        var (j1, h1B) = (OfferOf(policy.J1), H1B(step3, policy));
        var offer = need switch
        {
            VisaNeed.NotNeeded => VisaOffer.Listed,
            VisaNeed.J1 => j1,
            VisaNeed.H1B when h1B == VisaOffer.NotListed && j1 == VisaOffer.Listed => VisaOffer.OnlyJ1Listed,
            VisaNeed.H1B => h1B,
            VisaNeed.Other => OfferOf(policy.Other),
            VisaNeed.J1OrH1B => Better(j1, h1B),
            VisaNeed.NeededTypeNotStated => OneOf(Better(j1, h1B), Worse(j1, h1B)),
            // Perhaps none is needed: only a list of all of them settles it.
            _ => OneOf(VisaOffer.Listed, Worse(Worse(j1, h1B), OfferOf(policy.Other))),
        };
        var isListed = policy.H1B == Sponsorship.Sponsored;
        return (offer, isListed && h1B != VisaOffer.Listed && offer == h1B && need is VisaNeed.H1B or VisaNeed.J1OrH1B);
    }

    // Which of several is needed is not stated: never green, and never worse than the best of them.
    private static VisaOffer OneOf(VisaOffer best, VisaOffer worst) =>
        worst <= VisaOffer.Conditional ? VisaOffer.Conditional : best <= VisaOffer.Unknown ? VisaOffer.Unknown : best;

    private static VisaOffer Better(VisaOffer left, VisaOffer right) => left < right ? left : right;

    private static VisaOffer Worse(VisaOffer left, VisaOffer right) => left > right ? left : right;

    // An H-1B is filed after Step 3. Only a program that wants the pass when one applies is out of reach before it.
    private static VisaOffer H1B(ExamOutcome step3, VisaPolicy policy) => policy switch
    {
        { H1B: not Sponsorship.Sponsored } => OfferOf(policy.H1B),
        { Step3ForH1B: Step3Demand.None } => VisaOffer.Listed,
        _ when step3 == ExamOutcome.Passed => VisaOffer.Listed,
        { Step3ForH1B: Step3Demand.AtApplication } when step3 == ExamOutcome.Unknown => VisaOffer.Unknown,
        { Step3ForH1B: Step3Demand.AtApplication } => VisaOffer.Refused,
        _ => VisaOffer.Conditional,
    };

    private static VisaOffer OfferOf(Sponsorship sponsorship) => sponsorship switch
    {
        Sponsorship.Sponsored => VisaOffer.Listed,
        Sponsorship.NotSponsored => VisaOffer.Refused,
        Sponsorship.NotListed => VisaOffer.NotListed,
        _ => VisaOffer.Unknown,
    };
}
