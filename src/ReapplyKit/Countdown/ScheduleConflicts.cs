namespace ReapplyKit;

/// <summary>There is no schedule: this is what does not fit, and why.</summary>
/// <param name="Request">What was asked for.</param>
/// <param name="Season">The season planned for.</param>
/// <param name="Conflicts">What does not fit; at least one.</param>
public sealed record ScheduleConflicts(ScheduleRequest Request, Season Season, ValueList<ScheduleConflict> Conflicts)
{
    /// <summary>The day the plan was to be made as of.</summary>
    public LocalDate AsOf => Request.AsOf;
}

/// <summary>A milestone that cannot be finished in time, and the chain of work that pushes it past its deadline.</summary>
public sealed record ScheduleConflict
{
    /// <summary>The milestone that misses its deadline.</summary>
    public required MilestoneId Milestone { get; init; }

    /// <summary>The last day on which it may finish.</summary>
    public required LocalDate Deadline { get; init; }

    /// <summary>The first day on which it could finish.</summary>
    public required LocalDate EarliestFinish { get; init; }

    /// <summary>Days from the start of the chain to the earliest finish.</summary>
    public required int NeededDays { get; init; }

    /// <summary>Days from the start of the chain to the deadline; negative where the deadline is already past.</summary>
    public required int AvailableDays { get; init; }

    /// <summary>The milestones that push it, first to last, itself included.</summary>
    public required ValueList<MilestoneId> Chain { get; init; }

    /// <summary>Ways out, in the order to try them.</summary>
    public required ValueList<Relaxation> Relaxations { get; init; }

    /// <summary>Days that are short.</summary>
    public int MissingDays => NeededDays - AvailableDays;
}

/// <summary>A way out of a conflict.</summary>
/// <param name="Kind">What kind of way out.</param>
/// <param name="Milestones">The milestones it would touch; empty where it touches the whole plan.</param>
public sealed record Relaxation(RelaxationKind Kind, ValueList<MilestoneId> Milestones);

/// <summary>Ways out of a conflict, in the order to try them.</summary>
public enum RelaxationKind
{
    /// <summary>Do two things of the chain side by side.</summary>
    Overlap,

    /// <summary>Add weekend or evening hours (clause M6.7).</summary>
    WeekendHours,

    /// <summary>Move Step 3 out of this season (clause M6.9).</summary>
    MoveStep3,

    /// <summary>Drop work that is not essential (clause M6.8).</summary>
    DropOptional,

    /// <summary>Plan for the season after.</summary>
    TakeNextSeason,
}
