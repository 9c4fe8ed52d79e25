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
        Step1 = MarksOf(facts.Step1),
        Step1GapMonths = ByteRange.Of(facts.Step1GapMonths),
        Step2Ck = MarksOf(facts.Step2Ck),
        Step2CkScore = ScoreOf(facts.Step2Ck),
        YearsSinceGraduation = ByteRange.Of(facts.YearsSinceGraduation),
        UsceRotations = ByteRange.Of(facts.UsceRotations),
        StrongUsLetters = StrongUsOf(facts.Letters),
        WeakLetters = WeakOf(facts.Letters),
    };

    public static ExamMarks MarksOf(in ExamFacts exam) =>
        (ExamMarks)exam.Outcome
        | (exam.Attempts.AtLeast > 1 ? ExamMarks.SeveralAttempts : 0)
        | (exam.Attempts.IsExact ? ExamMarks.AttemptsKnown : 0);

    public static ushort ScoreOf(in ExamFacts exam) => (ushort)(exam.Score.IsExact ? exam.Score.AtLeast : 0);

    public static ByteRange StrongUsOf(LetterFacts? letters) => letters is { } known
        ? ByteRange.Of(Quantity.Between(known.StrongUs, known.StrongUs + known.Undetermined)) : ByteRange.Unknown;

    public static WeakLetters WeakOf(LetterFacts? letters) => letters is not { } known ? WeakLetters.Unknown
        : known.AreMostlyWeakAtBest ? WeakLetters.Mostly
        : known.AreMostlyWeakAtWorst ? WeakLetters.Unknown
        : WeakLetters.AtMostHalf;
}
