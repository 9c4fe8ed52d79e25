namespace ReapplyKit;

/// <summary>What holding something against a rule came to.</summary>
public enum CheckState
{
    /// <summary>What would decide is not stated: neither met nor missed.</summary>
    Unknown,

    /// <summary>Met.</summary>
    Met,

    /// <summary>Missed.</summary>
    Missed,
}
