namespace ReapplyKit;

/// <summary>What a program's visa policy offers an applicant, as the label table sees it; each is worse than the one before.</summary>
/// <remarks>Default: none of them; no answer holds it.</remarks>
public enum VisaOffer : byte
{
    /// <summary>The visa needed is listed, or none is needed.</summary>
    Listed = 1,

    /// <summary>
    /// Listed on a condition that is still open: Step 3 for the H-1B is not passed, or which of the visas is needed is not stated.
    /// </summary>
    Conditional,

    /// <summary>Nobody states it, or it cannot be told: ask the program.</summary>
    Unknown,

    /// <summary>The program lists what it sponsors, and the visa needed is not on the list.</summary>
    NotListed,

    /// <summary>Only an H-1B will do, and the program lists the J-1 alone.</summary>
    OnlyJ1Listed,

    /// <summary>The program says that it does not sponsor the visa needed; this excludes.</summary>
    Refused,
}
