namespace ReapplyKit;

/// <summary>Where an applicant stands with one exam.</summary>
public enum ExamOutcome : byte
{
    /// <summary>Not stated, or not to be told from what is stated.</summary>
    Unknown,

    /// <summary>Never sat, or sat with the result still out.</summary>
    NotTaken,

    /// <summary>Passed.</summary>
    Passed,

    /// <summary>Sat and failed, not passed since.</summary>
    Failed,
}
