using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>A dated plan that fits its season: prerequisites respected, durations kept, nothing new before the day it was made.</summary>
public sealed record Schedule
{
    internal Schedule()
    {
    }

    /// <summary>What was asked for.</summary>
    public required ScheduleRequest Request { get; init; }

    /// <summary>The season planned for.</summary>
    public required Season Season { get; init; }

    /// <summary>The day it was made as of; nothing that has not begun starts earlier.</summary>
    public LocalDate AsOf => Request.AsOf;

    /// <summary>The decisions it was made under.</summary>
    public required YearDecisions Decisions { get; init; }

    /// <summary>The dated milestones, by start.</summary>
    public required ValueList<ScheduledMilestone> Milestones { get; init; }

    /// <summary>Milestones that wait for a decision.</summary>
    public required ValueList<HeldMilestone> Held { get; init; }

    /// <summary>Milestones that the decisions take out, decisions already taken and work skipped included.</summary>
    public required ValueList<Milestone> Dropped { get; init; }

    /// <summary>The decisions that are still open, with the day they fall due.</summary>
    public required ValueList<OpenDecision> OpenDecisions { get; init; }

    /// <summary>The chain with the least slack among all that must be finished before the submission day, first to last.</summary>
    public required ValueList<MilestoneId> CriticalPath { get; init; }

    /// <summary>The day from which the windows were laid out: that of the first plan, however often it was remade.</summary>
    public required LocalDate WindowsFrom { get; init; }

    /// <summary>Days from <see cref="WindowsFrom"/> to the submission day.</summary>
    public int DaysToSubmission => Period.DaysBetween(WindowsFrom, Season.SubmissionDay);

    /// <summary>Days the text's months 12 to 2 take before the submission day.</summary>
    public required int NominalDays { get; init; }

    /// <summary>Whether the windows had to be pressed into less time than the text assumes.</summary>
    public bool IsCompressed => DaysToSubmission < NominalDays;

    /// <summary>
    /// The days between Month 12 and Month 11, where there is more time than the text assumes; null where there is none. Month 12 comes at
    /// once, since its review of the last cycle and its decisions do not wait.
    /// </summary>
    public required DateInterval? LeadIn { get; init; }

    /// <summary>The milestones at work on any day of a range.</summary>
    /// <param name="days">The range, both ends included.</param>
    /// <returns>The milestones, by start.</returns>
    public ValueList<ScheduledMilestone> During(DateInterval days)
    {
        Guard.Against.Null(days);
        return Milestones.Where(m => m.Start <= days.End && m.Finish >= days.Start).ToValueList();
    }
}

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

/// <summary>A milestone that waits for a decision: it has no dates until somebody decides.</summary>
/// <param name="Milestone">The milestone.</param>
/// <param name="WaitsFor">The open decisions.</param>
public sealed record HeldMilestone(Milestone Milestone, ValueList<DecisionGate> WaitsFor);

/// <summary>A decision nobody has taken yet. Past its day it is a finding: decisions do not roll over (clause M12.30).</summary>
/// <param name="Gate">What is to be decided.</param>
/// <param name="Milestone">The milestone at which it is decided or locked.</param>
/// <param name="Due">The last day for it by the text.</param>
/// <param name="IsOverdue">Whether that day is past.</param>
/// <param name="Clauses">The clauses that ask for it.</param>
public sealed record OpenDecision(DecisionGate Gate, MilestoneId Milestone, LocalDate Due, bool IsOverdue, ValueList<ClauseId> Clauses);
