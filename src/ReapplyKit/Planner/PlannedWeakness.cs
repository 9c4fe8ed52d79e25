namespace ReapplyKit;

/// <summary>A weakness that rubric or diagnosis found, and the milestones of the plan that mend it: the join.</summary>
public sealed record PlannedWeakness
{
    internal PlannedWeakness()
    {
    }

    /// <summary>What is weak.</summary>
    public WeaknessKind Kind { get; internal init; }

    /// <summary>The value read.</summary>
    public string Value { get; internal init; }

    /// <summary>The rule that found it.</summary>
    public RuleId Rule { get; internal init; }

    /// <summary>
    /// The milestones of the schedule that address it, by start; empty where there is no schedule or nothing in it helps.
    /// </summary>
    public ValueList<MilestoneId> Milestones { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Words.Heading(Kind)}: {Value}, addressed by {Milestones.Count} milestones ({Rule})");
}
