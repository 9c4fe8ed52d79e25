namespace ReapplyKit;

/// <summary>
/// Whether the exams that an application needs, Step 1 and Step 2 CK or COMLEX of a DO, are passed, and the certificate that comes of them is
/// there.
/// </summary>
internal enum ExamsNeeded : byte
{
    /// <summary>Both are.</summary>
    Passed = 1,

    /// <summary>Both are, and the ECFMG certificate is known to be missing, or to end before training begins.</summary>
    NotCertified,

    /// <summary>One is not taken, or whether it is passed is not known; none is failed.</summary>
    NotPassed,

    /// <summary>One is failed and not passed since.</summary>
    Failed,
}
