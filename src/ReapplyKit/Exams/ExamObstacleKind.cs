namespace ReapplyKit;

/// <summary>What can stand in the way of an exam.</summary>
public enum ExamObstacleKind
{
    /// <summary>The exam is passed; a pass is not retaken.</summary>
    AlreadyPassed,

    /// <summary>The result of an attempt is not out or not stated; it may be a pass.</summary>
    ResultOpen,

    /// <summary>The number of attempts is not stated.</summary>
    AttemptsNotStated,

    /// <summary>No attempt is left.</summary>
    AttemptLimitReached,

    /// <summary>The dates of earlier attempts decide when the next may follow, and are not stated.</summary>
    AttemptDatesNotStated,

    /// <summary>The spacing of attempts leaves no day before the season's last one.</summary>
    MustWait,

    /// <summary>Step 1 is not passed, or not stated to be.</summary>
    Step1NotPassed,

    /// <summary>Step 2 CK is not passed, or not stated to be.</summary>
    Step2CkNotPassed,

    /// <summary>The ECFMG certificate is not issued, or not stated to be.</summary>
    NoEcfmgCertificate,

    /// <summary>The hours of a week are too few for the longest study.</summary>
    TooFewHours,

    /// <summary>Study from now on ends after the season's last exam day.</summary>
    NoRoom,
}
