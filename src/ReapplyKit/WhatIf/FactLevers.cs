using static System.FormattableString;

namespace ReapplyKit;

/// <summary>The levers that change the facts of a file: why one cannot be pulled, and what pulling it does.</summary>
internal static class FactLevers
{
    public static bool Changes(LeverKind kind) => kind is LeverKind.Step3Pass or LeverKind.Rotation or LeverKind.StrongLetter;

    public static ApplicantFacts Pull(in ApplicantFacts facts, Lever lever) => lever.Kind switch
    {
        LeverKind.Step3Pass => facts with { Step3 = ExamFacts.Of(ExamOutcome.Passed, Plus(facts.Step3.Attempts, 1), score: null) },
        LeverKind.Rotation => facts with
        {
            UsceRotations = Plus(facts.UsceRotations, lever.Amount),
            UsceMonths = Plus(facts.UsceMonths, lever.Amount),
            HandsOnMonths = Plus(facts.HandsOnMonths, lever.Amount),
        },
        LeverKind.StrongLetter when facts.Letters is { } l => facts with
        {
            Letters = new LetterFacts(l.Total + lever.Amount, l.StrongUs + lever.Amount, l.Weak, l.Undetermined, l.PossiblyWeak),
        },
        _ => facts,
    };

    public static IEnumerable<UnavailableLever> WhyNot(
        ApplicantFacts facts, LeverKind kind, LeverRules levers, ExamRules exams) => kind switch
        {
            LeverKind.Step3Pass => WhyNotStep3(facts, exams),
            LeverKind.Rotation when facts.UsceRotations.IsUnknown =>
                [new UnavailableLever(kind, "US clinical experience is not stated", levers.StateFirst)],
            LeverKind.StrongLetter when facts.Letters is null => [new UnavailableLever(kind, "letters are not stated", levers.StateFirst)],
            _ => [],
        };

    private static IEnumerable<UnavailableLever> WhyNotStep3(ApplicantFacts facts, ExamRules exams)
    {
        var (outcome, attempts, limits) = (facts.Step3.Outcome, facts.Step3.Attempts, exams.Attempts);
        if (facts.SitsComlexAlone)
        {
            yield return Not("a DO who sits COMLEX takes COMLEX Level 3, which is not planned here", exams.Step3Prerequisites);
            yield break;
        }
        if (outcome == ExamOutcome.Passed)
        {
            yield return Not("Step 3 is passed", exams.PassNotRetaken);
            yield break;
        }
        if (outcome == ExamOutcome.Unknown || (outcome == ExamOutcome.NotTaken && attempts != 0))
            yield return Not("the result of Step 3 is not out or not stated", exams.PassNotRetaken);
        if (attempts.IsAtLeast(limits.Most) == true)
            yield return Not(Invariant($"Step 3: {attempts} attempts, at most {limits.Most} in all"), limits.Rule);
        else if (!attempts.IsExact)
            yield return Not("the number of attempts at Step 3 is not stated", limits.Rule);
        else if (limits.SpacesAfter(attempts.AtLeast))
            yield return Not("the days of earlier attempts at Step 3 decide the next: plan the exam from the file", limits.SpacingRule);
        foreach (var (name, exam) in new[] { ("Step 1", facts.Step1), ("Step 2 CK", facts.Step2Ck) })
        {
            var stands = exam.Outcome == ExamOutcome.Unknown ? Check.NotStated : Words.Sentence(exam.Outcome);
            if (exam.Outcome != ExamOutcome.Passed)
                yield return Not($"{name}: {stands}", exams.Step3Prerequisites);
        }
        if (facts.EcfmgCertified != true && facts.Type.NeedsEcfmgCertificate())
            yield return Not("ECFMG certificate " + (facts.EcfmgCertified is null ? Check.NotStated : "not issued"),
                exams.Step3Prerequisites);
    }

    private static UnavailableLever Not(string reason, RuleId rule) => new(LeverKind.Step3Pass, reason, rule);

    private static Quantity Plus(Quantity quantity, int more) => quantity switch
    {
        { IsUnknown: true } => quantity,
        { AtMost: { } most } => Quantity.Between(quantity.AtLeast + more, most + more),
        _ => Quantity.OrMore(quantity.AtLeast + more),
    };
}
