namespace ReapplyKit;

/// <summary>What follows from the main activity of the year, or from leaving it undecided.</summary>
public sealed record ActivityConsequences
{
    /// <summary>The pack it was judged by.</summary>
    public required RulePackStamp Pack { get; init; }

    /// <summary>The activity; null while undecided.</summary>
    public required MainActivity? Activity { get; init; }

    /// <summary>The activity's rule (clauses M11.11 to M11.14); while undecided, the rule that one be chosen (clause M11.10).</summary>
    public required RuleId Rule { get; init; }

    /// <summary>The share of the time budget that the activity itself fills; null where it fills none, and while undecided.</summary>
    public required WorkKind? Carries { get; init; }

    /// <summary>The milestones that belong to the plan by this choice, in template order; empty while undecided.</summary>
    public required ValueList<MilestoneId> Adds { get; init; }

    /// <summary>The milestones that belong to other choices only, in template order; empty while undecided.</summary>
    public required ValueList<MilestoneId> Drops { get; init; }

    /// <summary>The hours of a week, one entry for each kind of work (clause M10.6); empty where no hours are stated.</summary>
    public required ValueList<ActivityHours> Hours { get; init; }

    /// <summary>Whether exactly one identity is chosen (clauses M11.10 and M12.28); unknown while undecided.</summary>
    public required ValueList<Check> Checks { get; init; }
}

/// <summary>The hours of a week that go to one kind of work (clause M10.6), and whether the main activity itself fills them.</summary>
/// <param name="Kind">The kind of work.</param>
/// <param name="Hours">Whole hours a week.</param>
/// <param name="IsCarried">Whether the activity fills them; null while it is not decided.</param>
public sealed record ActivityHours(WorkKind Kind, int Hours, bool? IsCarried);
