namespace ReapplyKit.Batch;

/// <summary>Which factors speak against a pair of applicant and program, a bit each, and whether a tie lifted its label.</summary>
/// <remarks>A factor speaks against a pair where a requirement or preference is missed or cannot be told.</remarks>
[Flags]
public enum LabelReasons : byte
{
    /// <summary>No factor speaks against it.</summary>
    None = 0,

    /// <summary>The visa, waiting for Step 3 included.</summary>
    Visa = 1,

    /// <summary>The Step 2 CK minimum.</summary>
    Step2Ck = 2,

    /// <summary>Years since graduation.</summary>
    YearsSinceGraduation = 4,

    /// <summary>Exam attempts.</summary>
    Attempts = 8,

    /// <summary>US clinical experience.</summary>
    Usce = 16,

    /// <summary>Number of letters.</summary>
    Letters = 32,

    /// <summary>The ECFMG certificate.</summary>
    EcfmgCertificate = 64,

    /// <summary>A tie to the program lifted the label by one step.</summary>
    Lifted = 128,
}
