namespace ReapplyKit;

/// <summary>What a re-applicant pays for in a season, in the order of a budget's lines.</summary>
public enum FeeKind
{
    /// <summary>ERAS applications, by tiers that start anew with each specialty.</summary>
    ErasApplications,

    /// <summary>The USMLE transcript in ERAS, once a season.</summary>
    UsmleTranscript,

    /// <summary>The ERAS token that an IMG needs to open an account.</summary>
    ErasToken,

    /// <summary>Registration for the Match.</summary>
    NrmpRegistration,

    /// <summary>What late registration for the Match costs on top.</summary>
    NrmpLateFee,

    /// <summary>Ranks beyond those that registration includes.</summary>
    NrmpExtraRanks,
}
