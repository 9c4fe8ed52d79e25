namespace ReapplyKit;

/// <summary>A weakness that rubric or diagnosis found, and the milestones of the plan that mend it: the join.</summary>
public sealed record PlannedWeakness
{
    /// <summary>What is weak.</summary>
    public required WeaknessKind Kind { get; init; }

    /// <summary>The value read.</summary>
    public required string Value { get; init; }

    /// <summary>The rule that found it.</summary>
    public required RuleId Rule { get; init; }

    /// <summary>
    /// The milestones of the schedule that address it, by start; empty where there is no schedule or nothing in it helps.
    /// </summary>
    public required ValueList<MilestoneId> Milestones { get; init; }
}
