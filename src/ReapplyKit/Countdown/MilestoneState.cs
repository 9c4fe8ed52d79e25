namespace ReapplyKit;

/// <summary>How far a milestone has come.</summary>
public enum MilestoneState
{
    /// <summary>Begun, not finished.</summary>
    Running,

    /// <summary>Finished.</summary>
    Done,

    /// <summary>Left out on purpose, with a reason.</summary>
    Skipped,
}
