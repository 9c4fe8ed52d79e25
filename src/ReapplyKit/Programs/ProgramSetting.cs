namespace ReapplyKit;

/// <summary>What kind of hospital a program lives in (clause M4.10).</summary>
public enum ProgramSetting
{
    /// <summary>Not stated.</summary>
    Unknown,

    /// <summary>University.</summary>
    Academic,

    /// <summary>Community hospital with a university affiliation and teaching.</summary>
    CommunityTeaching,

    /// <summary>Community hospital.</summary>
    Community,
}
