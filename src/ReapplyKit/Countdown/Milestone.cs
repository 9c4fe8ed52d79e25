namespace ReapplyKit;

/// <summary>
/// One milestone of the countdown, before any calendar: what is to be done, when nominally, after what, and by which clause.
/// </summary>
public sealed record Milestone
{
    /// <summary>Its stable name.</summary>
    public required MilestoneId Id { get; init; }

    /// <summary>What is to be done.</summary>
    public required string Title { get; init; }

    /// <summary>Where its nominal window begins.</summary>
    public required WindowMark From { get; init; }

    /// <summary>Where its nominal window ends, inclusive.</summary>
    public required WindowMark To { get; init; }

    /// <summary>What kind of work it is.</summary>
    public required Workstream Workstream { get; init; }

    /// <summary>The shortest sensible duration in calendar days; kept even when time is short.</summary>
    public required int MinDays { get; init; }

    /// <summary>How much depends on it.</summary>
    public required Importance Importance { get; init; }

    /// <summary>The shortest plan that still has it: what is <see cref="PlanDepth.Pressed"/> is left out first.</summary>
    public PlanDepth Depth { get; init; } = PlanDepth.Pressed;

    /// <summary>What it is pointless without: where any of these is left out, it falls too.</summary>
    public ValueList<MilestoneId> Needs { get; init; }

    /// <summary>What must be finished first.</summary>
    public ValueList<Prerequisite> After { get; init; }

    /// <summary>The decisions it belongs to; null where it belongs to every plan.</summary>
    public MilestoneCondition? When { get; init; }

    /// <summary>The decision it is; null where it is none.</summary>
    public DecisionGate? Decides { get; init; }

    /// <summary>The decision it locks for good; null where it locks none.</summary>
    public DecisionGate? Locks { get; init; }

    /// <summary>The decision that is due by it, whether it decides or locks it.</summary>
    internal DecisionGate? Gate => Decides ?? Locks;

    /// <summary>Hours of work it takes, our estimate.</summary>
    public required int Hours { get; init; }

    /// <summary>The day before which it cannot start; null where there is none.</summary>
    public WindowMark? NotBefore { get; init; }

    /// <summary>The last day on which it is of use; null where there is none.</summary>
    public WindowMark? NotAfter { get; init; }

    /// <summary>Its measurable targets.</summary>
    public ValueList<MilestoneTarget> Targets { get; init; }

    /// <summary>The weaknesses it mends.</summary>
    public ValueList<WeaknessKind> Addresses { get; init; }

    /// <summary>The clauses it carries out.</summary>
    public required ValueList<ClauseId> Clauses { get; init; }

    /// <summary>The clauses that advise how to do it.</summary>
    public ValueList<ClauseId> Guidance { get; init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Title} ({Id}), {MinDays} days");
}

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

/// <summary>What kind of work a milestone is.</summary>
public enum Workstream
{
    /// <summary>Research and QI.</summary>
    Research,

    /// <summary>US clinical experience and letters that grow from it.</summary>
    Clinical,

    /// <summary>Exams.</summary>
    ExamPrep,

    /// <summary>Planning and paperwork.</summary>
    Admin,

    /// <summary>Interviews, advisers, letters to people.</summary>
    Communication,

    /// <summary>The ERAS application and the program list.</summary>
    Application,
}
