namespace ReapplyKit;

/// <summary>
/// What can be weak in a file or in last cycle's conduct. Diagnosis names weaknesses, milestones address them, the list policy answers
/// them: this is the word they share.
/// </summary>
public enum WeaknessKind
{
    /// <summary>Step 1: failure, several attempts or a long gap.</summary>
    Step1,

    /// <summary>Step 2 CK: score or attempts.</summary>
    Step2Ck,

    /// <summary>Many years since graduation (YOG).</summary>
    YearsSinceGraduation,

    /// <summary>Little or no US clinical experience.</summary>
    Usce,

    /// <summary>Letters: few strong US letters.</summary>
    Letters,

    /// <summary>Too few programs applied to.</summary>
    ApplicationBreadth,

    /// <summary>Applications to too few states.</summary>
    Geography,

    /// <summary>Submitted after the first days of the season.</summary>
    LateSubmission,

    /// <summary>A visa is needed, so that only sponsoring programs can be reached.</summary>
    VisaNeed,

    /// <summary>How interviews go.</summary>
    InterviewSkills,

    /// <summary>The rank list: fewer ranked than interviewed.</summary>
    RankStrategy,

    /// <summary>Fit between applicant and the programs chosen.</summary>
    ProgramFit,

    /// <summary>How the applicant sounds.</summary>
    Communication,

    /// <summary>Professional conduct.</summary>
    Professionalism,

    /// <summary>Attitude as others see it.</summary>
    Attitude,

    /// <summary>An unexplained gap in the CV.</summary>
    Gap,

    /// <summary>Little finished research.</summary>
    Research,

    /// <summary>The specialty itself, for these metrics.</summary>
    SpecialtyChoice,

    /// <summary>Step 3: failed, or passed after a failure.</summary>
    Step3,

    /// <summary>Not eligible for the Match at the rank deadline: an exam or the certificate was missing.</summary>
    NotEligible,

    /// <summary>Not registered with NRMP.</summary>
    NotRegistered,

    /// <summary>Withdrawn from the Match.</summary>
    Withdrawn,

    /// <summary>No rank list certified.</summary>
    NoRankList,
}
