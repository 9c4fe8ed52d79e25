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

/// <summary>
/// One target held against the rules: can it be measured, is it dated, is it enough, and does it fit the calendar and the plan.
/// </summary>
public sealed record TargetCheck
{
    /// <summary>The target.</summary>
    public required RebuildTarget Target { get; init; }

    /// <summary>What its amount counts.</summary>
    public required string Unit { get; init; }

    /// <summary>Whether it has an amount, or a Step 3 pass its window (clause M11.2).</summary>
    public required Check Measurable { get; init; }

    /// <summary>Whether it has a day.</summary>
    public required Check Dated { get; init; }

    /// <summary>Whether it reaches the text's range; more is enough too. Null where the text gives no range.</summary>
    public required Check? Enough { get; init; }

    /// <summary>Whether it fits between the day of judgement and the submission day, and into the plan.</summary>
    public required Check Feasible { get; init; }

    /// <summary>Whether all of them are met.</summary>
    public bool IsMet => Measurable.State == CheckState.Met
        && Dated.State == CheckState.Met
        && Enough?.State is null or CheckState.Met
        && Feasible.State == CheckState.Met;
}

/// <summary>A target that the text wants and nobody has set.</summary>
/// <param name="AnyOf">The kinds of which any one would do.</param>
/// <param name="Why">What makes it wanted in this case.</param>
/// <param name="Rule">The rule that wants it.</param>
public sealed record MissingTarget(ValueList<TargetKind> AnyOf, string Why, RuleId Rule);
