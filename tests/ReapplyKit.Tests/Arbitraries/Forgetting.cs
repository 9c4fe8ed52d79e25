namespace ReapplyKit.Tests;

/// <summary>The same applicant or program with one thing no longer known, in every way there is.</summary>
internal static class Forgetting
{
    public static IEnumerable<(string What, ApplicantFacts Less)> OneFactOf(ApplicantFacts f)
    {
        (string, ApplicantFacts)[] all =
        [
            ("Step 1", f with { Step1 = default }),
            ("Step 1 result", f with { Step1 = WithoutOutcome(f.Step1) }),
            ("Step 1 attempts", f with { Step1 = WithoutAttempts(f.Step1) }),
            ("gap", f with { Step1GapMonths = Quantity.Unknown }),
            ("Step 2 CK", f with { Step2Ck = default }),
            ("Step 2 CK result", f with { Step2Ck = WithoutOutcome(f.Step2Ck) }),
            ("Step 2 CK attempts", f with { Step2Ck = WithoutAttempts(f.Step2Ck) }),
            ("Step 2 CK score", f with { Step2Ck = ExamFacts.Of(f.Step2Ck.Outcome, f.Step2Ck.Attempts, null) }),
            ("Step 3", f with { Step3 = default }),
            ("years", f with { YearsSinceGraduation = Quantity.Unknown }),
            ("year of graduation", f with { GraduationYear = Quantity.Unknown }),
            ("USCE", f with { UsceRotations = Quantity.Unknown, UsceMonths = Quantity.Unknown, HandsOnMonths = Quantity.Unknown }),
            ("letters", f with { Letters = null }),
            ("certificate", f with { EcfmgCertified = null }),
            ("visa need", f with { Visa = VisaNeed.Unknown }),
            ("citizenship", f with { Citizenship = Citizenship.Unknown }),
        ];
        return all.Where(l => l.Item2 != f);
    }

    public static IEnumerable<(string What, ResidencyProgram Less)> OneFactOf(ResidencyProgram p)
    {
        var asks = p.Requirements;
        (string, ResidencyProgram)[] all =
        [
            ("J-1", p with { Visa = p.Visa with { J1 = Sponsorship.Unknown } }),
            ("H-1B", p with { Visa = p.Visa with { H1B = Sponsorship.Unknown } }),
            ("Step 3 for H-1B", p with { Visa = p.Visa with { Step3ForH1B = Step3Demand.Unknown } }),
            ("IMG presence", p with { ImgPresence = default }),
            ("Step 2 CK minimum", p with { Requirements = asks with { MinStep2Ck = default } }),
            ("years limit", p with { Requirements = asks with { MaxYearsSinceGraduation = default, EarliestGraduationYear = default } }),
            ("attempts limit", p with { Requirements = asks with { MaxAttempts = default } }),
            ("USCE minimum", p with { Requirements = asks with { MinUsceMonths = default } }),
            ("letters minimum", p with { Requirements = asks with { MinLetters = default } }),
            ("ECFMG certificate", p with { Requirements = asks with { EcfmgCertificate = default } }),
        ];
        return all.Where(l => l.Item2 != p);
    }

    private static int? Score(ExamFacts exam) => exam.Score.IsExact ? exam.Score.AtLeast : null;

    private static ExamFacts WithoutOutcome(ExamFacts exam) => ExamFacts.Of(ExamOutcome.Unknown, exam.Attempts, Score(exam));

    // That somebody has sat at all follows from a result or a score, so that much stays known.
    private static ExamFacts WithoutAttempts(ExamFacts exam)
    {
        var hasSat = exam.Outcome is ExamOutcome.Passed or ExamOutcome.Failed || exam.Score.IsExact;
        return ExamFacts.Of(exam.Outcome, Quantity.OrMore(hasSat ? 1 : 0), Score(exam));
    }
}
