namespace ReapplyKit.Benchmarks;

/// <summary>Facts as a rules engine reads them: plain properties, bounds apart, no upper bound as the highest number.</summary>
public sealed record PlainApplicant
{
    internal PlainApplicant(ApplicantFacts facts)
    {
        (Step1Outcome, Step2CkOutcome) = ((int)facts.Step1.Outcome, (int)facts.Step2Ck.Outcome);
        (Step1AttemptsLow, Step1AttemptsHigh) = Bounds(facts.Step1.Attempts);
        (Step2CkAttemptsLow, Step2CkAttemptsHigh) = Bounds(facts.Step2Ck.Attempts);
        (GapLow, GapHigh) = Bounds(facts.Step1GapMonths);
        Score = facts.Step2Ck.Score.AtLeast;
        (YearsLow, YearsHigh) = Bounds(facts.YearsSinceGraduation);
        (UsceLow, UsceHigh) = Bounds(facts.UsceRotations);
        HasLetters = facts.Letters is not null;
        var letters = facts.Letters.GetValueOrDefault();
        (Letters, StrongLow, StrongHigh) = (letters.Total, letters.StrongUs, letters.StrongUs + letters.Undetermined);
        (WeakLow, WeakHigh) = (letters.Weak, letters.Weak + letters.Undetermined + letters.PossiblyWeak);
    }

    public int Step1Outcome { get; }

    public int Step1AttemptsLow { get; }

    public int Step1AttemptsHigh { get; }

    public int GapLow { get; }

    public int GapHigh { get; }

    public int Step2CkOutcome { get; }

    public int Step2CkAttemptsLow { get; }

    public int Step2CkAttemptsHigh { get; }

    public int Score { get; }

    public int YearsLow { get; }

    public int YearsHigh { get; }

    public int UsceLow { get; }

    public int UsceHigh { get; }

    public bool HasLetters { get; }

    public int Letters { get; }

    public int StrongLow { get; }

    public int StrongHigh { get; }

    public int WeakLow { get; }

    public int WeakHigh { get; }

    private static (int Low, int High) Bounds(Quantity quantity) => (quantity.AtLeast, quantity.AtMost ?? int.MaxValue);
}
