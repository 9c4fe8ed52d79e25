namespace ReapplyKit.Rules;

/// <summary>What a case shows on the day of planning, as far as milestones depend on it. What is not known is not shown.</summary>
public enum FileState
{
    /// <summary>No exam for certification was ever sat: ECFMG does not know the applicant yet.</summary>
    NotKnownToEcfmg,

    /// <summary>Step 1 is to be sat: never taken or failed, an attempt left, and no result awaited.</summary>
    Step1ToSit,

    /// <summary>A passing Step 1 result is still to come: the exam is to be sat, or its result is awaited.</summary>
    Step1ToPass,

    /// <summary>Step 2 CK is to be sat: never taken or failed, an attempt left, and no result awaited.</summary>
    Step2CkToSit,

    /// <summary>A passing Step 2 CK result is still to come: the exam is to be sat, or its result is awaited.</summary>
    Step2CkToPass,

    /// <summary>An ECFMG certificate is needed and not issued.</summary>
    CertificateMissing,

    /// <summary>There is an ECFMG certificate, and nobody states, or not exactly enough, until when it is valid.</summary>
    CertificateEndUnknown,

    /// <summary>The ECFMG certificate ends, or ended, before the first day of residency.</summary>
    CertificateExpires,

    /// <summary>Step 3 is passed, its result is awaited, or the applicant sits COMLEX alone.</summary>
    Step3Behind,

    /// <summary>Step 3 cannot be sat in time for this season.</summary>
    Step3OutOfReach,

    /// <summary>A visa is needed.</summary>
    VisaNeeded,

    /// <summary>Only an H-1B will do.</summary>
    H1BOnly,

    /// <summary>The application for this season is sent.</summary>
    Applied,

    /// <summary>The applicant is registered with NRMP for this season.</summary>
    Registered,

    /// <summary>The ordinary day for registering with NRMP is past.</summary>
    RegistrationLate,

    /// <summary>The application is sent, and no interview has come of it so far.</summary>
    NoInterviews,

    /// <summary>The rank list for this season is certified.</summary>
    RankListCertified,

    /// <summary>A US school certifies the applicant: no ECFMG certificate and no token is needed.</summary>
    UsSchool,

    /// <summary>A specialty that is wished for takes applications by a service of its own, such as ResidencyCAS.</summary>
    OwnService,

    /// <summary>No specialty that is wished for takes applications by ERAS.</summary>
    WithoutEras,

    /// <summary>Experienced people call the specialty unrealistic.</summary>
    SpecialtyDoubted,
}
