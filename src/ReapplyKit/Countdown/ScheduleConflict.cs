using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>A milestone that cannot be finished in time, and the chain of work that pushes it past its deadline.</summary>
public sealed record ScheduleConflict
{
    internal ScheduleConflict()
    {
    }

    /// <summary>The milestone that misses its deadline.</summary>
    public MilestoneId Milestone { get; internal init; }

    /// <summary>The last day on which it may finish.</summary>
    public LocalDate Deadline { get; internal init; }

    /// <summary>The first day on which it could finish.</summary>
    public LocalDate EarliestFinish { get; internal init; }

    /// <summary>Days from the start of the chain to the earliest finish.</summary>
    public int NeededDays { get; internal init; }

    /// <summary>Days from the start of the chain to the deadline; negative where the deadline is already past.</summary>
    public int AvailableDays { get; internal init; }

    /// <summary>The milestones that push it, first to last, itself included.</summary>
    public ValueList<MilestoneId> Chain { get; internal init; }

    /// <summary>Ways out, in the order to try them; each gains something.</summary>
    public ValueList<WayOut> WaysOut { get; internal init; }

    /// <summary>Days that are short.</summary>
    public int MissingDays => NeededDays - AvailableDays;

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Milestone}: needs {NeededDays} days, has {AvailableDays}, due {Deadline}");
}

/// <summary>A way out of a conflict, and what it gains.</summary>
public sealed record WayOut
{
    internal WayOut(Relaxation relaxation, int gainDays, bool suffices) =>
        (Relaxation, GainDays, Suffices) = (relaxation, gainDays, suffices);

    /// <summary>The way out, to be asked for.</summary>
    public Relaxation Relaxation { get; internal init; }

    /// <summary>The missing days it wins back; at least one.</summary>
    public int GainDays { get; internal init; }

    /// <summary>Whether it is enough by itself.</summary>
    public bool Suffices { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Relaxation}: gains {GainDays} days{(Suffices ? ", enough" : "")}");
}

/// <summary>A change of the plan that makes room.</summary>
/// <param name="Kind">What kind of change.</param>
/// <param name="Milestones">The milestones it touches; empty where it touches the whole plan.</param>
public sealed record Relaxation(RelaxationKind Kind, ValueList<MilestoneId> Milestones)
{
    /// <summary>What kind of change.</summary>
    public RelaxationKind Kind { get; init => field = Guard.Against.Undefined(value, nameof(Kind)); } = Guard.Against.Undefined(Kind, nameof(Kind));

    /// <summary>The milestones it touches; empty where it touches the whole plan.</summary>
    public ValueList<MilestoneId> Milestones { get; init; } = Milestones;

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Kind}{(Milestones.IsEmpty ? "" : $": {Milestones}")}");
}

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
