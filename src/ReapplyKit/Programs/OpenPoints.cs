namespace ReapplyKit;

/// <summary>
/// What of an applicant's file may be charged at a program, read once for all programs: the components that are concerning or unknown, and
/// whether the exams that an application needs are passed.
/// </summary>
internal readonly struct OpenPoints
{
    public OpenPoints(CompetitivenessRubric rubric, in ApplicantFacts facts, TierSet tiers)
        : this(rubric, facts.Step2Ck, facts.ExamsNeeded, tiers)
    {
    }

    public OpenPoints(CompetitivenessRubric rubric, in ExamFacts step2Ck, ExamsNeeded exams, TierSet tiers)
    {
        Step1 = IsOpen(tiers[RubricComponent.Step1]);
        YearsSinceGraduation = IsOpen(tiers[RubricComponent.YearsSinceGraduation]);
        Usce = IsOpen(tiers[RubricComponent.Usce]);
        Letters = IsOpen(tiers[RubricComponent.Letters]);
        Exams = exams;
        if (!IsOpen(tiers[RubricComponent.Step2Ck]))
            return;
        var isScoreOpen = !step2Ck.Score.IsExact || IsOpen(rubric.Step2Ck.Scores.TierOf(step2Ck.Score.AtLeast));
        var areAttemptsOpen = step2Ck.IsFailedOrRepeated || !step2Ck.Attempts.IsExact;
        // Where neither explains the tier, both are taken to be open.
        Step2CkScore = isScoreOpen || !areAttemptsOpen;
        Step2CkAttempts = areAttemptsOpen || !isScoreOpen;
    }

    /// <summary>Step 1.</summary>
    public bool Step1 { get; }

    /// <summary>Step 2 CK for its score: a stated minimum that is met answers it.</summary>
    public bool Step2CkScore { get; }

    /// <summary>Step 2 CK for its attempts: a stated limit that is met answers them.</summary>
    public bool Step2CkAttempts { get; }

    public bool YearsSinceGraduation { get; }

    public bool Usce { get; }

    public bool Letters { get; }

    /// <summary>Whether the exams needed by the rank deadline are passed.</summary>
    public ExamsNeeded Exams { get; }

    private static bool IsOpen(Tier tier) => tier is Tier.Concerning or Tier.Unknown;
}
