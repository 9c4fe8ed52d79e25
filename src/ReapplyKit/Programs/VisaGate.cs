namespace ReapplyKit;

/// <summary>What a program's visa policy comes to for the visa an applicant needs (clause M2.13).</summary>
internal static class VisaGate
{
    public static (FactorOutcome Outcome, bool WaitsForStep3) Read(
        VisaNeed need, Citizenship citizenship, ExamOutcome step3, VisaPolicy policy) =>
        policy.UsCitizensOnly == true && citizenship != Citizenship.UsCitizen
            ? (IsForeigner(need, citizenship) ? FactorOutcome.Missed : FactorOutcome.Unknown, false)
            : Read(need, step3, policy);

    // Who needs no visa may still be a permanent resident.
    private static bool IsForeigner(VisaNeed need, Citizenship citizenship) =>
        citizenship != Citizenship.Unknown || need is not (VisaNeed.Unknown or VisaNeed.NotNeeded);

    private static (FactorOutcome Outcome, bool WaitsForStep3) Read(VisaNeed need, ExamOutcome step3, VisaPolicy policy)
    {
        var (j1, h1B) = (policy.J1, UsableH1B(step3, policy));
        Sponsorship? answer = need switch
        {
            VisaNeed.NotNeeded => null,
            VisaNeed.J1 => j1,
            VisaNeed.H1B => h1B,
            VisaNeed.Other => policy.Other,
            VisaNeed.J1OrH1B when j1 == Sponsorship.Sponsored || h1B == Sponsorship.Sponsored => Sponsorship.Sponsored,
            VisaNeed.J1OrH1B or VisaNeed.NeededTypeNotStated => j1 == h1B ? j1 : Sponsorship.Unknown,
            _ when (j1, h1B, policy.Other) is (Sponsorship.Sponsored, Sponsorship.Sponsored, Sponsorship.Sponsored) =>
                Sponsorship.Sponsored,
            _ => Sponsorship.Unknown,
        };
        var outcome = answer switch
        {
            null => FactorOutcome.NotAsked,
            Sponsorship.Sponsored => FactorOutcome.Met,
            Sponsorship.NotSponsored => FactorOutcome.Missed,
            _ => FactorOutcome.Unknown,
        };
        return (outcome, answer != Sponsorship.Sponsored && h1B != policy.H1B && need is VisaNeed.H1B or VisaNeed.J1OrH1B);
    }

    // An H-1B that is sponsored only after Step 3 is of no use before Step 3 is passed.
    private static Sponsorship UsableH1B(ExamOutcome step3, VisaPolicy policy) => policy switch
    {
        { H1B: not Sponsorship.Sponsored } => policy.H1B,
        { H1BNeedsStep3: false } => Sponsorship.Sponsored,
        _ when step3 == ExamOutcome.Passed => Sponsorship.Sponsored,
        { H1BNeedsStep3: true } when step3 != ExamOutcome.Unknown => Sponsorship.NotSponsored,
        _ => Sponsorship.Unknown,
    };
}
