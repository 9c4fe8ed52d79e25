namespace ReapplyKit;

/// <summary>What ties an applicant to a program (clause M2.14).</summary>
public enum ConnectionKind
{
    /// <summary>US clinical experience there.</summary>
    Usce,

    /// <summary>A research collaboration.</summary>
    Research,

    /// <summary>Somebody of the faculty speaks for the applicant.</summary>
    Faculty,

    /// <summary>Geographic ties.</summary>
    Geography,
}
