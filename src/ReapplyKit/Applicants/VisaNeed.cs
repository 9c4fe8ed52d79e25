namespace ReapplyKit;

/// <summary>
/// Which visa an applicant needs to train in the United States. A fact of its own, apart from citizenship and from where one graduated.
/// </summary>
public enum VisaNeed
{
    /// <summary>Not stated.</summary>
    Unknown,

    /// <summary>None is needed.</summary>
    NotNeeded,

    /// <summary>A J-1, and nothing else will do.</summary>
    J1,

    /// <summary>An H-1B, and nothing else will do.</summary>
    H1B,

    /// <summary>A J-1 or an H-1B; either will do.</summary>
    J1OrH1B,

    /// <summary>Another visa, such as an O-1, and nothing else will do.</summary>
    Other,

    /// <summary>A visa is needed, a J-1 or an H-1B; which of them is not stated.</summary>
    NeededTypeNotStated,
}

internal static class VisaText
{
    public static string Need(VisaNeed need) => need switch
    {
        VisaNeed.NotNeeded => "no visa needed",
        VisaNeed.J1 => "J-1 needed",
        VisaNeed.H1B => "H-1B needed",
        VisaNeed.J1OrH1B => "J-1 or H-1B needed",
        VisaNeed.Other => "another visa needed",
        VisaNeed.NeededTypeNotStated => "visa needed, type not stated",
        _ => "visa need not stated",
    };
}
