namespace ReapplyKit;

/// <summary>What follows from the main activity of the year, or from leaving it undecided.</summary>
public sealed record ActivityConsequences
{
    internal ActivityConsequences()
    {
    }

    /// <summary>The pack it was judged by.</summary>
    public RulePackStamp Pack { get; internal init; }

    /// <summary>The activity; null while undecided.</summary>
    public MainActivity? Activity { get; internal init; }

    /// <summary>The activity's rule (clauses M11.11 to M11.14); while undecided, the rule that one be chosen (clause M11.10).</summary>
    public RuleId Rule { get; internal init; }

    /// <summary>The share of the time budget that the activity itself fills; null where it fills none, and while undecided.</summary>
    public WorkKind? Carries { get; internal init; }

    /// <summary>The milestones that belong to the plan by this choice, in template order; empty while undecided.</summary>
    public ValueList<MilestoneId> Adds { get; internal init; }

    /// <summary>The milestones that belong to other choices only, in template order; empty while undecided.</summary>
    public ValueList<MilestoneId> Drops { get; internal init; }

    /// <summary>The hours of a week, one entry for each kind of work (clause M10.6); empty where no hours are stated.</summary>
    public ValueList<ActivityHours> Hours { get; internal init; }

    /// <summary>Whether exactly one identity is chosen (clauses M11.10 and M12.28); unknown while undecided.</summary>
    public ValueList<Check> Checks { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Activity}: {Adds.Count} milestones more, {Drops.Count} fewer ({Rule})");
}

/// <summary>The hours of a week that go to one kind of work (clause M10.6), and whether the main activity itself fills them.</summary>
public sealed record ActivityHours
{
    internal ActivityHours(WorkKind kind, int hours, bool? isCarried) =>
        (Kind, Hours, IsCarried) = (kind, hours, isCarried);

    /// <summary>The kind of work.</summary>
    public WorkKind Kind { get; internal init; }

    /// <summary>Whole hours a week.</summary>
    public int Hours { get; internal init; }

    /// <summary>Whether the activity fills them; null while it is not decided.</summary>
    public bool? IsCarried { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Kind}: {Hours} hours a week");
}
