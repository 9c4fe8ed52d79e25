
namespace ReapplyKit.Benchmarks;

/// <summary>
/// The table of the countdown text as somebody would write it in a hurry, unknowns included: what the rubric's speed is measured against.
/// </summary>
internal static class HandWrittenRubric
{
    public static TierSet Assess(in ApplicantFacts facts)
    {
        var (step1, step2Ck) = (Step1(facts), Step2Ck(facts));
        return new TierSet(
            step1, step2Ck, Years(facts), Usce(facts), Letters(facts),
            TierSet.OpenPass(step1, facts.Step1.Outcome) | TierSet.OpenPass(step2Ck, facts.Step2Ck.Outcome));
    }

    private static Tier Step1(in ApplicantFacts f)
    {
        if (f.Step1.Outcome == ExamOutcome.Failed || f.Step1.Attempts.AtLeast > 1)
            return Tier.Concerning;
        if (f.Step1.Outcome != ExamOutcome.Passed || !f.Step1.Attempts.IsExact)
            return Tier.Unknown;
        if (f.Step1GapMonths.AtMost <= 24)
            return Tier.Competitive;
        return f.Step1GapMonths.AtLeast > 24 ? Tier.Borderline : Tier.Unknown;
    }

    private static Tier Step2Ck(in ApplicantFacts f)
    {
        if (f.Step2Ck.Attempts.AtLeast > 1 || f.Step2Ck.Outcome == ExamOutcome.Failed)
            return Tier.Concerning;
        if (!f.Step2Ck.Score.IsExact)
            return Tier.Unknown;
        var score = f.Step2Ck.Score.AtLeast;
        if (score < 225)
            return Tier.Concerning;
        if (!f.Step2Ck.Attempts.IsExact)
            return Tier.Unknown;
        return score >= 240 ? Tier.Competitive : Tier.Borderline;
    }

    private static Tier Years(in ApplicantFacts f)
    {
        var (low, high) = (f.YearsSinceGraduation.AtLeast, f.YearsSinceGraduation.AtMost ?? int.MaxValue);
        if (high <= 2)
            return Tier.Competitive;
        if (low >= 3 && high <= 5)
            return Tier.Borderline;
        return low > 5 ? Tier.Concerning : Tier.Unknown;
    }

    private static Tier Usce(in ApplicantFacts f)
    {
        var (low, high) = (f.UsceRotations.AtLeast, f.UsceRotations.AtMost ?? int.MaxValue);
        if (low >= 3)
            return Tier.Competitive;
        if (low >= 1 && high <= 2)
            return Tier.Borderline;
        return high == 0 ? Tier.Concerning : Tier.Unknown;
    }

    private static Tier Letters(in ApplicantFacts f)
    {
        if (f.Letters is not { } l)
            return Tier.Unknown;
        var best = Letters(l.Total, l.StrongUs + l.Undetermined, l.Weak);
        return best == Letters(l.Total, l.StrongUs, l.Weak + l.Undetermined + l.PossiblyWeak) ? best : Tier.Unknown;
    }

    private static Tier Letters(int total, int strongUs, int weak) =>
        strongUs >= 3 ? Tier.Competitive : total == 0 || weak * 2 > total ? Tier.Concerning : Tier.Borderline;
}
