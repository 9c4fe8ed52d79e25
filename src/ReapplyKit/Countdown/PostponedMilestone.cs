namespace ReapplyKit;

/// <summary>A milestone that this season has no time for.</summary>
public sealed record PostponedMilestone
{
    internal PostponedMilestone()
    {
    }

    /// <summary>The milestone.</summary>
    public Milestone Milestone { get; internal init; }

    /// <summary>Why it is left out.</summary>
    public PostponedReason Reason { get; internal init; }

    /// <summary>What it is pointless without, where that is left out; null otherwise.</summary>
    public MilestoneId? NoUseWithout { get; internal init; }

    /// <summary>Days from the day of planning until it could be done, with all it waits for.</summary>
    public int NeededDays { get; internal init; }

    /// <summary>Days there are for that, 0 or more.</summary>
    public int AvailableDays { get; internal init; }

    /// <summary>The day on which its turn comes in the season after.</summary>
    public LocalDate ComesNext { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Milestone.Title}: not this season ({Reason}), comes next {ComesNext}");
}

/// <summary>Why a milestone is not in this season's plan.</summary>
public enum PostponedReason
{
    /// <summary>There is too little time for it, or for what an application cannot go without beside it.</summary>
    TooLittleTime,

    /// <summary>It is pointless without another that is left out.</summary>
    FallsWithAnother,

    /// <summary>Applications are being taken already: what is not needed for one waits.</summary>
    SeasonIsOpen,

    /// <summary>Step 3 cannot be sat in time; the plan of the exam names what stands in its way.</summary>
    Step3OutOfReach,
}
