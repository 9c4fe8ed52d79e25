namespace ReapplyKit;

/// <summary>What a milestone is in one particular plan.</summary>
internal enum MilestoneRole : byte
{
    /// <summary>To be dated.</summary>
    Active,

    /// <summary>Not part of the plan; whoever waits for it waits for what it would have waited for.</summary>
    PassedOver,

    /// <summary>A decision already taken: nobody waits for it any more.</summary>
    Settled,

    /// <summary>Begun: its start stands.</summary>
    Running,

    /// <summary>Done: its dates stand.</summary>
    Done,
}
