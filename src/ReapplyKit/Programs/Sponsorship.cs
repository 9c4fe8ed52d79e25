namespace ReapplyKit;

/// <summary>Whether a program sponsors a visa type. Nothing said is neither yes nor no.</summary>
public enum Sponsorship
{
    /// <summary>Not stated: ask the program.</summary>
    Unknown,

    /// <summary>The program sponsors it.</summary>
    Sponsored,

    /// <summary>The program says it does not sponsor it.</summary>
    NotSponsored,

    /// <summary>The program lists what it sponsors, and this is not on the list: not denied, but ask before applying.</summary>
    NotListed,
}
