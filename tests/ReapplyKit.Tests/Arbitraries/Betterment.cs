namespace ReapplyKit.Tests;

/// <summary>The same facts with one of them better, in every way there is.</summary>
internal static class Betterment
{
    public static IEnumerable<(string What, ApplicantFacts Better)> Of(ApplicantFacts f, int step)
    {
        (string, ApplicantFacts)[] all =
        [
            ("higher Step 2 CK score", f with { Step2Ck = HigherScore(f.Step2Ck, step) }),
            ("fewer Step 1 attempts", f with { Step1 = FewerAttempts(f.Step1) }),
            ("fewer Step 2 CK attempts", f with { Step2Ck = FewerAttempts(f.Step2Ck) }),
            ("Step 1 passed after all", f with { Step1 = Passed(f.Step1) }),
            ("Step 2 CK passed after all", f with { Step2Ck = Passed(f.Step2Ck) }),
            ("Step 3 passed after all", f with { Step3 = Passed(f.Step3) }),
            ("shorter gap", f with { Step1GapMonths = Less(f.Step1GapMonths, step) }),
            ("fewer years", f with { YearsSinceGraduation = Less(f.YearsSinceGraduation, step) }),
            ("more rotations", f with { UsceRotations = More(f.UsceRotations, step) }),
            ("more months", f with { UsceMonths = More(f.UsceMonths, step) }),
            ("more months hands-on", f with { HandsOnMonths = More(f.HandsOnMonths, step) }),
            ("a weak letter turned strong", f with { Letters = WeakTurnedStrong(f.Letters) }),
            ("one more strong US letter", f with { Letters = OneMoreStrong(f.Letters) }),
            ("certificate issued", f with { EcfmgCertified = f.EcfmgCertified is null ? null : true }),
            ("no visa needed", f with { Visa = f.Visa == VisaNeed.Unknown ? VisaNeed.Unknown : VisaNeed.NotNeeded }),
            ("either visa will do", f with { Visa = f.Visa is VisaNeed.J1 or VisaNeed.H1B ? VisaNeed.J1OrH1B : f.Visa }),
        ];
        return all.Where(b => b.Item2 != f);
    }

    private static int? Score(ExamFacts exam) => exam.Score.IsExact ? exam.Score.AtLeast : null;

    private static ExamFacts HigherScore(ExamFacts exam, int step) =>
        ExamFacts.Of(exam.Outcome, exam.Attempts, Score(exam) is { } score ? Math.Min(score + step, Attempt.HighestScore) : null);

    private static ExamFacts FewerAttempts(ExamFacts exam) =>
        exam.Attempts.AtLeast < 2 ? exam : ExamFacts.Of(exam.Outcome, Moved(exam.Attempts, -1), Score(exam));

    private static ExamFacts Passed(ExamFacts exam) =>
        exam.Outcome == ExamOutcome.Failed ? ExamFacts.Of(ExamOutcome.Passed, exam.Attempts, Score(exam)) : exam;

    private static Quantity Less(Quantity quantity, int step) => Moved(quantity, -Math.Min(step, quantity.AtLeast));

    private static Quantity More(Quantity quantity, int step) => quantity.IsUnknown ? quantity : Moved(quantity, step);

    private static Quantity Moved(Quantity quantity, int by) => quantity.AtMost is { } most
        ? Quantity.Between(quantity.AtLeast + by, most + by)
        : Quantity.OrMore(quantity.AtLeast + by);

    private static LetterFacts? WeakTurnedStrong(LetterFacts? letters) =>
        letters is { Weak: > 0 } l ? new LetterFacts(l.Total, l.StrongUs + 1, l.Weak - 1, l.Undetermined) : letters;

    private static LetterFacts? OneMoreStrong(LetterFacts? letters) =>
        letters is { } l ? new LetterFacts(l.Total + 1, l.StrongUs + 1, l.Weak, l.Undetermined) : letters;
}
