namespace ReapplyKit;

/// <summary>How far a season date can be relied on.</summary>
public enum DateStatus
{
    /// <summary>Computed by the rule of earlier years; not published, or not seen.</summary>
    Projected,

    /// <summary>Published, with its source.</summary>
    Confirmed,
}
