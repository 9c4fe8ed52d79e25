namespace ReapplyKit;

/// <summary>
/// The facts that verdicts read, as of one day, apart from the file they were read from. Scripts and batches may state them outright; a
/// profile gives them through <see cref="FileReading.FactsOf"/>.
/// </summary>
/// <remarks>Default: nothing is known.</remarks>
public readonly record struct ApplicantFacts
{
    /// <summary>USMLE Step 1.</summary>
    public ExamFacts Step1 { get; init; }

    /// <summary>
    /// Months from the Step 1 pass to the Step 2 CK pass (to the day of judgement while Step 2 CK is not passed), a month begun counting as
    /// a month.
    /// </summary>
    public Quantity Step1GapMonths { get; init; }

    /// <summary>USMLE Step 2 CK.</summary>
    public ExamFacts Step2Ck { get; init; }

    /// <summary>USMLE Step 3.</summary>
    public ExamFacts Step3 { get; init; }

    /// <summary>Whole years completed since graduation (YOG).</summary>
    public Quantity YearsSinceGraduation { get; init; }

    /// <summary>US clinical rotations that count.</summary>
    public Quantity UsceRotations { get; init; }

    /// <summary>Letters; null where not stated.</summary>
    public LetterFacts? Letters { get; init; }

    /// <summary>Whether the ECFMG certificate is issued; null where not stated.</summary>
    public bool? EcfmgCertified { get; init; }

    /// <summary>Which visa is needed.</summary>
    public VisaNeed Visa { get; init; }

    /// <summary>Citizenship or residence, for the few programs that take US citizens only.</summary>
    public Citizenship Citizenship { get; init; }

    /// <summary>Ties to programs.</summary>
    public ValueList<ProgramConnection> Connections { get; init; }
}
