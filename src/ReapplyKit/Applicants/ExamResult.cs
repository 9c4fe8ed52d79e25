namespace ReapplyKit;

/// <summary>How one sitting of an exam ended.</summary>
public enum ExamResult
{
    /// <summary>Not stated; a score may still decide it by the passing standard of its day.</summary>
    Unknown,

    /// <summary>Passed.</summary>
    Passed,

    /// <summary>Failed.</summary>
    Failed,

    /// <summary>Begun and not finished; counts as an attempt.</summary>
    Incomplete,

    /// <summary>Sat, result not out yet.</summary>
    Pending,
}
