namespace ReapplyKit;

/// <summary>A milestone with its dates.</summary>
public sealed record ScheduledMilestone
{
    /// <summary>The milestone.</summary>
    public required Milestone Milestone { get; init; }

    /// <summary>Its window on this calendar: the nominal one, or its share of what is left where time is short.</summary>
    public required DateInterval Window { get; init; }

    /// <summary>The earliest day it could start, windows apart.</summary>
    public required LocalDate EarliestStart { get; init; }

    /// <summary>The first day of work.</summary>
    public required LocalDate Start { get; init; }

    /// <summary>The last day of work, inclusive.</summary>
    public required LocalDate Finish { get; init; }

    /// <summary>The latest day it can start without anything missing its deadline.</summary>
    public required LocalDate LatestStart { get; init; }

    /// <summary>The latest last day of work.</summary>
    public required LocalDate LatestFinish { get; init; }

    /// <summary>How many days it can slip before anything that follows has to move.</summary>
    public required int FreeSlackDays { get; init; }

    /// <summary>How many days it can slip before anything misses its deadline; 0 is critical.</summary>
    public int SlackDays => Period.DaysBetween(Start, LatestStart);

    /// <summary>Whether any slip makes something miss its deadline.</summary>
    public bool IsCritical => SlackDays <= 0;
}
