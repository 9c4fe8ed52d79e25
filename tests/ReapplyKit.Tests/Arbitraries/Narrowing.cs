namespace ReapplyKit.Tests;

/// <summary>What facts that are known as a range may prove to be, component by component.</summary>
internal static class Narrowing
{
    private const int HighestTried = 80;
    private const int MostAttemptsTried = 6;

    public static IEnumerable<ApplicantFacts> Of(ApplicantFacts f, RubricComponent component) => component switch
    {
        RubricComponent.Step1 =>
            from step1 in Attempts(f.Step1)
            from gap in Values(f.Step1GapMonths)
            select f with { Step1 = step1, Step1GapMonths = gap },
        RubricComponent.Step2Ck => Attempts(f.Step2Ck).Select(e => f with { Step2Ck = e }),
        RubricComponent.YearsSinceGraduation => Values(f.YearsSinceGraduation).Select(q => f with { YearsSinceGraduation = q }),
        RubricComponent.Usce => Values(f.UsceRotations).Select(q => f with { UsceRotations = q }),
        _ => f.Letters is { } letters ? Letters(letters).Select(l => f with { Letters = l }) : [],
    };

    private static IEnumerable<Quantity> Values(Quantity quantity)
    {
        for (var value = quantity.AtLeast; value <= (quantity.AtMost ?? HighestTried); value++)
            yield return value;
    }

    private static IEnumerable<ExamFacts> Attempts(ExamFacts exam)
    {
        for (var attempts = exam.Attempts.AtLeast; attempts <= (exam.Attempts.AtMost ?? MostAttemptsTried); attempts++)
            yield return ExamFacts.Of(exam.Outcome, attempts, exam.Score.IsExact ? exam.Score.AtLeast : null);
    }

    private static IEnumerable<LetterFacts> Letters(LetterFacts l) =>
        from strong in Enumerable.Range(0, l.Undetermined + 1)
        from weak in Enumerable.Range(0, l.Undetermined - strong + 1)
        select new LetterFacts(l.Total, l.StrongUs + strong, l.Weak + weak);
}
