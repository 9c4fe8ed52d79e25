namespace ReapplyKit;

/// <summary>What an assessment looks at in a program.</summary>
public enum ProgramFactor
{
    /// <summary>The visa.</summary>
    Visa,

    /// <summary>Step 3 for an H-1B.</summary>
    Step3ForH1B,

    /// <summary>The Step 2 CK minimum.</summary>
    Step2Ck,

    /// <summary>Years since graduation.</summary>
    YearsSinceGraduation,

    /// <summary>Exam attempts.</summary>
    Attempts,

    /// <summary>US clinical experience.</summary>
    Usce,

    /// <summary>Number of letters.</summary>
    Letters,

    /// <summary>The ECFMG certificate.</summary>
    EcfmgCertificate,

    /// <summary>IMGs among the residents.</summary>
    ImgPresence,

    /// <summary>A tie to the program.</summary>
    Connection,
}
