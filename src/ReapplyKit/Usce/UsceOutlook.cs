namespace ReapplyKit;

/// <summary>The US clinical experience of a file as of a day: done, running, and planned before the submission day.</summary>
public sealed record UsceOutlook
{
    internal UsceOutlook()
    {
    }

    /// <summary>The pack it was judged by.</summary>
    public RulePackStamp Pack { get; internal init; }

    /// <summary>The day it holds for.</summary>
    public LocalDate AsOf { get; internal init; }

    /// <summary>Rotations done: whole months, or separate stays where they are more. Months stated alone are counted whole.</summary>
    public Quantity Done { get; internal init; }

    /// <summary>Rotations that have begun and not ended.</summary>
    public Quantity Running { get; internal init; }

    /// <summary>Rotations that begin later and before the submission day.</summary>
    public Quantity Upcoming { get; internal init; }

    /// <summary>Whole months of USCE running or planned before the submission day, four weeks for each (clause M9.2).</summary>
    public Quantity Planned { get; internal init; }

    /// <summary>The days they come from, a day of overlapping rotations counted once.</summary>
    public Quantity PlannedDays { get; internal init; }

    /// <summary>Whether the year adds USCE at all (clause M9.1) and whether enough of it is arranged (clause M9.2).</summary>
    public ValueList<Check> Checks { get; internal init; }

    /// <summary>Which sites to prefer and how to work there, one clause each (clauses M9.4 to M9.6).</summary>
    public ValueList<ClauseId> Guidance { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of(
        $"As of {AsOf}: {Done} done, {Running} running, {Upcoming} upcoming, {Planned} planned");
}
