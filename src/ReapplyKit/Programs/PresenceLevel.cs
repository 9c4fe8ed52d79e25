namespace ReapplyKit;

/// <summary>IMG presence as the label table sees it.</summary>
/// <remarks>Default: none of them; no answer holds it.</remarks>
public enum PresenceLevel : byte
{
    /// <summary>At the pack's threshold or above.</summary>
    Strong = 1,

    /// <summary>Not stated; lies between the other two.</summary>
    Unknown,

    /// <summary>Known, and below the threshold.</summary>
    Low,
}
