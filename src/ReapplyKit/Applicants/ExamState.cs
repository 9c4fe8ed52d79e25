namespace ReapplyKit;

/// <summary>
/// Where an applicant stands with one exam, told apart as an advisor tells it: a failure passed since is neither a failure nor a pass at
/// the first attempt.
/// </summary>
public enum ExamState : byte
{
    /// <summary>Unknown: the file does not say, or says too little to decide.</summary>
    Unknown,

    /// <summary>Never sat.</summary>
    NotTaken,

    /// <summary>Sat, the result still out; failed before or not.</summary>
    Pending,

    /// <summary>Failed, and neither passed nor sat again since.</summary>
    Failed,

    /// <summary>Passed at the first attempt.</summary>
    PassedAtFirst,

    /// <summary>Passed after one or more attempts that were not passes.</summary>
    PassedLater,

    /// <summary>Passed; at which attempt is not stated.</summary>
    Passed,
}
