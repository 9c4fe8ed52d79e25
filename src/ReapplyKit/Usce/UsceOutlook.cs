namespace ReapplyKit;

/// <summary>The US clinical experience of a file as of a day: done, running, and planned before the submission day.</summary>
public sealed record UsceOutlook
{
    /// <summary>The pack it was judged by.</summary>
    public required RulePackStamp Pack { get; init; }

    /// <summary>The day it holds for.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>Rotations that have ended. Where only months are stated, each whole month is one.</summary>
    public required Quantity Done { get; init; }

    /// <summary>Rotations that have begun and not ended.</summary>
    public required Quantity Running { get; init; }

    /// <summary>Rotations that begin later and before the submission day.</summary>
    public required Quantity Upcoming { get; init; }

    /// <summary>Whole months of USCE running or planned before the submission day, four weeks for each (clause M9.2).</summary>
    public required Quantity Planned { get; init; }

    /// <summary>The days they come from, a day of overlapping rotations counted once.</summary>
    public required Quantity PlannedDays { get; init; }

    /// <summary>Whether the year adds USCE at all (clause M9.1) and whether enough of it is arranged (clause M9.2).</summary>
    public required ValueList<Check> Checks { get; init; }

    /// <summary>Which sites to prefer and how to work there, one clause each (clauses M9.4 to M9.6).</summary>
    public required ValueList<ClauseId> Guidance { get; init; }
}
