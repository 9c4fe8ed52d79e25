namespace ReapplyKit;

/// <summary>
/// The facts that verdicts read, as of one day, apart from the file they were read from. Scripts and batches may state them outright; a
/// profile gives them through <see cref="ProfileReading.FactsOf(ApplicantProfile, LocalDate)"/>.
/// </summary>
/// <remarks>Default: nothing is known.</remarks>
public readonly record struct ApplicantFacts
{
    /// <summary>USMLE Step 1.</summary>
    public ExamFacts Step1 { get; init; }

    /// <summary>
    /// Months from the Step 1 pass to the Step 2 CK pass (to the day on which it was sat while its result is awaited, else to the day of
    /// judgement while it is not passed), a month begun counting as a month.
    /// </summary>
    public Quantity Step1GapMonths { get; init; }

    /// <summary>USMLE Step 2 CK.</summary>
    public ExamFacts Step2Ck { get; init; }

    /// <summary>USMLE Step 3.</summary>
    public ExamFacts Step3 { get; init; }

    /// <summary>COMLEX-USA Level 1, which counts as a pass for a DO and is never converted to a score.</summary>
    public ExamOutcome ComlexLevel1 { get; init; }

    /// <summary>COMLEX-USA Level 2-CE, which counts as a pass for a DO and is never converted to a score.</summary>
    public ExamOutcome ComlexLevel2Ce { get; init; }

    /// <summary>Whether COMLEX Level 1 was ever failed, also where it is passed since.</summary>
    internal bool HasFailedLevel1 { get; init; }

    /// <summary>Whether COMLEX Level 2-CE was ever failed, also where it is passed since.</summary>
    internal bool HasFailedLevel2Ce { get; init; }

    /// <summary>Whole years completed since graduation (YOG).</summary>
    public Quantity YearsSinceGraduation { get; init; }

    /// <summary>Year of graduation, such as 2021: what a program that names the earliest year is held against.</summary>
    public Quantity GraduationYear { get; init; }

    /// <summary>
    /// US clinical rotations that count, as the table of the text asks: whole months, or separate stays where they are more.
    /// </summary>
    public Quantity UsceRotations { get; init; }

    /// <summary>Whole months of US clinical experience, four weeks each: what a program that asks for months is held against.</summary>
    public Quantity UsceMonths { get; init; }

    /// <summary>Whole months of it that were hands-on work; observerships are not.</summary>
    public Quantity HandsOnMonths { get; init; }

    /// <summary>Letters; null where not stated.</summary>
    public LetterFacts? Letters { get; init; }

    /// <summary>Whether the ECFMG certificate is issued; null where not stated.</summary>
    public bool? EcfmgCertified { get; init; }

    /// <summary>Until when that certificate is valid; null where not stated.</summary>
    public CertificateExpiry? EcfmgExpires { get; init; }

    /// <summary>IMG, US MD or DO.</summary>
    public ApplicantType Type { get; init; }

    /// <summary>Which visa is needed.</summary>
    public VisaNeed Visa { get; init; }

    /// <summary>Citizenship or residence, for the few programs that take US citizens only.</summary>
    public Citizenship Citizenship { get; init; }

    /// <summary>
    /// The submission day that requirements are held on: what programs read is the file as it stands then. Null where no season was named;
    /// then they are held against the facts as stated.
    /// </summary>
    public LocalDate? SubmissionDay { get; init; }

    /// <summary>Ties to programs.</summary>
    public ValueList<ProgramConnection> Connections { get; init; }

    /// <summary>Where the applicant stands with the first exam an application needs: Step 1, or COMLEX Level 1 of a DO.</summary>
    internal ExamOutcome FirstExam => Either(Step1.Outcome, ComlexLevel1);

    /// <summary>Where the applicant stands with the second exam an application needs: Step 2 CK, or COMLEX Level 2-CE of a DO.</summary>
    internal ExamOutcome SecondExam => Either(Step2Ck.Outcome, ComlexLevel2Ce);

    /// <summary>Whether the applicant is a DO who sits COMLEX and no Step: the third exam is COMLEX Level 3, which is not planned here.</summary>
    internal bool SitsComlexAlone => Type == ApplicantType.UsDo && (ComlexLevel1, ComlexLevel2Ce) != default
        && Step1.Attempts.AtLeast == 0 && Step2Ck.Attempts.AtLeast == 0;

    /// <summary>Whether a COMLEX level stands in the place of a Step: for a DO who never sat that Step.</summary>
    internal bool SitsComlex(in ExamFacts step) => Type == ApplicantType.UsDo && step.Attempts.AtLeast == 0;

    /// <summary>The day training begins for who applies on the submission day.</summary>
    internal LocalDate? TrainingStarts => SubmissionDay is { } day ? Training.FirstDay(day.Month < 7 ? day.Year : day.Year + 1) : null;

    /// <summary>Whether the exams an application needs are passed, and certified, as labels see it.</summary>
    internal ExamsNeeded ExamsNeeded => (FirstExam, SecondExam) switch
    {
        (ExamOutcome.Failed, _) or (_, ExamOutcome.Failed) => ExamsNeeded.Failed,
        (ExamOutcome.Passed, ExamOutcome.Passed) =>
            new CertificateFact(this) is { IsNeeded: true, IsHeld: false } ? ExamsNeeded.NotCertified : ExamsNeeded.Passed,
        _ => ExamsNeeded.NotPassed,
    };

    /// <summary>Whether both exams an application needs are passed; null where the file does not say.</summary>
    internal bool? HasPassedNeededExams => ThreeValued.All(IsPassed(FirstExam), IsPassed(SecondExam));

    /// <summary>
    /// These facts as they would be if the exams an application needs, and that are missing, were passed at the next attempt before programs
    /// review. Scores stay unknown.
    /// </summary>
    /// <returns>The facts; the same where nothing is missing.</returns>
    public ApplicantFacts IfExamsPassed() => this with
    {
        Step1 = FirstExam == ExamOutcome.Passed ? Step1 : Step1.IfPassed(),
        Step2Ck = SecondExam == ExamOutcome.Passed ? Step2Ck : Step2Ck.IfPassed(),
        ComlexLevel1 = IfPassed(ComlexLevel1),
        ComlexLevel2Ce = IfPassed(ComlexLevel2Ce),
    };

    private static bool? IsPassed(ExamOutcome outcome) => outcome == ExamOutcome.Unknown ? null : outcome == ExamOutcome.Passed;

    private static ExamOutcome IfPassed(ExamOutcome level) =>
        level is ExamOutcome.Failed or ExamOutcome.NotTaken ? ExamOutcome.Passed : level;

    // A pass of either is a pass. Where there is none, COMLEX is what a DO without USMLE sittings is told by.
    private ExamOutcome Either(ExamOutcome step, ExamOutcome level) =>
        step == ExamOutcome.Passed || Type != ApplicantType.UsDo || level == ExamOutcome.Unknown ? step
        : step == ExamOutcome.Failed && level != ExamOutcome.Passed ? step
        : level;

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of(
        $"Step 1 {Step1}; Step 2 CK {Step2Ck}; {YearsSinceGraduation} years since graduation; {UsceRotations} rotations; visa {Visa}");
}
