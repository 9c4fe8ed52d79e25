namespace ReapplyKit;

/// <summary>What a milestone is in one particular plan.</summary>
internal enum MilestoneRole : byte
{
    /// <summary>To be dated.</summary>
    Active,

    /// <summary>Not part of the plan; its successors inherit its prerequisites.</summary>
    PassedOver,

    /// <summary>Done before the plan was made, as the file shows: not dated, and nothing waits for it.</summary>
    Shown,

    /// <summary>On days that other parts of the plan have fixed.</summary>
    Fixed,

    /// <summary>Begun: its start stands.</summary>
    Running,

    /// <summary>Done: its dates stand.</summary>
    Done,
}
