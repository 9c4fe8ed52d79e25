namespace ReapplyKit.Rules;

/// <summary>
/// How many of the applicant's five components are concerning or unknown. Unknown counts, so that leaving a component out never makes the
/// standing better.
/// </summary>
public enum Standing : byte
{
    /// <summary>None.</summary>
    Sound,

    /// <summary>One.</summary>
    OneOpenPoint,

    /// <summary>Two or more.</summary>
    SeveralOpenPoints,
}
