namespace ReapplyKit;

/// <summary>A fact of a file that may differ between two days.</summary>
public enum ChangedFact
{
    /// <summary>Where the applicant stands with Step 1.</summary>
    Step1Outcome,

    /// <summary>The Step 1 score, from the days when there was one.</summary>
    Step1Score,

    /// <summary>Attempts at Step 1; they never become fewer.</summary>
    Step1Attempts,

    /// <summary>Months from the Step 1 pass to the Step 2 CK pass; they never become fewer.</summary>
    Step1Gap,

    /// <summary>Where the applicant stands with Step 2 CK.</summary>
    Step2CkOutcome,

    /// <summary>The Step 2 CK score.</summary>
    Step2CkScore,

    /// <summary>Attempts at Step 2 CK; they never become fewer.</summary>
    Step2CkAttempts,

    /// <summary>Where the applicant stands with Step 3.</summary>
    Step3Outcome,

    /// <summary>The Step 3 score.</summary>
    Step3Score,

    /// <summary>Attempts at Step 3; they never become fewer.</summary>
    Step3Attempts,

    /// <summary>Whole years since graduation; they never become fewer.</summary>
    YearsSinceGraduation,

    /// <summary>USCE rotations that count.</summary>
    UsceRotations,

    /// <summary>Strong US letters.</summary>
    StrongUsLetters,

    /// <summary>Letters that are non-US or generic.</summary>
    WeakLetters,

    /// <summary>All letters; their number alone is neither good nor bad.</summary>
    Letters,

    /// <summary>Whether the ECFMG certificate is issued.</summary>
    EcfmgCertificate,

    /// <summary>Which visa is needed.</summary>
    VisaNeed,

    /// <summary>Ties to programs.</summary>
    Connections,

    /// <summary>Red flags stated. One that is no longer stated may still be there.</summary>
    RedFlags,
}
