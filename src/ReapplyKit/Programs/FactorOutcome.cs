namespace ReapplyKit;

/// <summary>What one requirement comes to; outcomes of several are joined by "or".</summary>
[Flags]
internal enum FactorOutcome : byte
{
    /// <summary>Nothing is asked, or it is no question for this applicant.</summary>
    NotAsked = 0,

    /// <summary>Met, strict or preferred.</summary>
    Met = 1,

    /// <summary>A strict requirement is missed.</summary>
    Missed = 2,

    /// <summary>Whether a strict requirement is met cannot be told from the file.</summary>
    Unknown = 4,

    /// <summary>A preference is missed.</summary>
    PreferenceMissed = 8,

    /// <summary>Whether a preference is met cannot be told.</summary>
    PreferenceUnknown = 16,

    /// <summary>Nobody knows what is asked: a question to the program, and no charge.</summary>
    NotStated = 32,
}
