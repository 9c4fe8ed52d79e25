namespace ReapplyKit;

/// <summary>How many charges stand against an applicant at a program, as the label table counts them.</summary>
/// <remarks>
/// One for each component that is concerning or unknown, unless the program states the requirement on it and it is met; one for each
/// stated preference missed. Default: none of them; no answer holds it.
/// </remarks>
public enum ChargeCount : byte
{
    /// <summary>No charge.</summary>
    None = 1,

    /// <summary>One.</summary>
    One,

    /// <summary>Two or more.</summary>
    TwoOrMore,
}
