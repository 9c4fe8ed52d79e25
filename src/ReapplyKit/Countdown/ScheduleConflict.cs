namespace ReapplyKit;

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
