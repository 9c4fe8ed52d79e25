namespace ReapplyKit;

/// <summary>Why a program on the list gets no signal.</summary>
public enum UnsignalledReason
{
    /// <summary>Nobody states the program's specialty.</summary>
    SpecialtyNotStated,

    /// <summary>Nobody knows how many signals the specialty gives in the season.</summary>
    AllowanceUnknown,

    /// <summary>It is an extreme reach.</summary>
    Red,

    /// <summary>The applicant has rotated there, in a specialty that asks not to signal such programs.</summary>
    HomeOrAway,

    /// <summary>Its institution has a signal already, which speaks for this program too.</summary>
    SharesInstitution,

    /// <summary>The signals went to programs earlier in the order.</summary>
    NoneLeft,
}
