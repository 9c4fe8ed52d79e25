namespace ReapplyKit.Batch;

/// <summary>One row of <see cref="RubricColumns"/>.</summary>
internal readonly record struct RubricRow
{
    public ExamMarks Step1 { get; init; }

    public ByteRange Step1GapMonths { get; init; }

    public ExamMarks Step2Ck { get; init; }

    public ushort Step2CkScore { get; init; }

    public ByteRange YearsSinceGraduation { get; init; }

    public ByteRange UsceRotations { get; init; }

    public ByteRange StrongUsLetters { get; init; }

    public WeakLetters WeakLetters { get; init; }

    public static RubricRow Of(in ApplicantFacts facts) => new()
    {
        Step1 = Marks(facts.Step1),
        Step1GapMonths = ByteRange.Of(facts.Step1GapMonths),
        Step2Ck = Marks(facts.Step2Ck),
        Step2CkScore = (ushort)(facts.Step2Ck.Score.IsExact ? facts.Step2Ck.Score.AtLeast : 0),
        YearsSinceGraduation = ByteRange.Of(facts.YearsSinceGraduation),
        UsceRotations = ByteRange.Of(facts.UsceRotations),
        StrongUsLetters = facts.Letters is { } l
            ? ByteRange.Of(Quantity.Between(l.StrongUs, l.StrongUs + l.Undetermined)) : ByteRange.Unknown,
        WeakLetters = facts.Letters is { } letters ? Weak(letters) : WeakLetters.Unknown,
    };

    private static ExamMarks Marks(in ExamFacts exam) =>
        (ExamMarks)exam.Outcome
        | (exam.Attempts.AtLeast > 1 ? ExamMarks.SeveralAttempts : 0)
        | (exam.Attempts.IsExact ? ExamMarks.AttemptsKnown : 0);

    private static WeakLetters Weak(in LetterFacts letters) =>
        letters.AreMostlyWeakAtBest ? WeakLetters.Mostly
        : letters.AreMostlyWeakAtWorst ? WeakLetters.Unknown
        : WeakLetters.AtMostHalf;
}
