namespace ReapplyKit;

/// <summary>The targets of the year: those set, how each stands, which are missing, and what the text's own figures come to.</summary>
public sealed record TargetReport
{
    /// <summary>The pack it was judged by.</summary>
    public required RulePackStamp Pack { get; init; }

    /// <summary>The day it was judged as of.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The targets set; null where not stated.</summary>
    public required ValueList<RebuildTarget>? Targets { get; init; }

    /// <summary>A check of each target set.</summary>
    public required ValueList<TargetCheck> Checks { get; init; }

    /// <summary>The targets wanted and not set; null where it is not stated which are set.</summary>
    public required ValueList<MissingTarget>? Missing { get; init; }

    /// <summary>The targets that the text's figures give for this file and plan; empty where there is no plan.</summary>
    public required ValueList<RebuildTarget> Proposed { get; init; }
}
