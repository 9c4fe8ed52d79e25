namespace ReapplyKit;

/// <summary>
/// Which kind of medical school an applicant comes from. The countdown and its clauses are written for IMGs; the others are judged by the
/// same table and told so.
/// </summary>
public enum ApplicantType
{
    /// <summary>Not stated; read as an IMG, for whom the text is written, unless COMLEX is stated.</summary>
    Unknown,

    /// <summary>International medical graduate.</summary>
    Img,

    /// <summary>Graduate of a US school, MD.</summary>
    UsMd,

    /// <summary>Graduate of a US school, DO. COMLEX passes count as passes, and no ECFMG certificate is asked.</summary>
    UsDo,
}

internal static class ApplicantTypeText
{
    /// <summary>Whether an ECFMG certificate is needed to begin residency.</summary>
    public static bool NeedsEcfmgCertificate(this ApplicantType type) => type is ApplicantType.Unknown or ApplicantType.Img;
}
