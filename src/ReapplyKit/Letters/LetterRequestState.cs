namespace ReapplyKit;

/// <summary>How a request for a letter stands on a day (clause M9.7).</summary>
public enum LetterRequestState
{
    /// <summary>The first day of the rotation is not stated, or its dates contradict: no day can be named.</summary>
    Undated,

    /// <summary>The days for asking lie ahead.</summary>
    Upcoming,

    /// <summary>Ask now.</summary>
    Due,

    /// <summary>The days for asking are over: ask all the same, without delay.</summary>
    Late,

    /// <summary>The rotation ends before the first week for asking.</summary>
    TooShort,
}
