namespace ReapplyKit;

/// <summary>How much depends on a milestone.</summary>
public enum Importance
{
    /// <summary>The plan fails without it.</summary>
    Essential,

    /// <summary>The plan is weaker without it.</summary>
    Important,

    /// <summary>Can be dropped when time is short.</summary>
    Optional,
}
