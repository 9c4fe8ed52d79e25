namespace ReapplyKit;

/// <summary>The targets of the year: those set, how each stands, which are missing, and what the text's own figures come to.</summary>
public sealed record TargetReport
{
    internal TargetReport()
    {
    }

    /// <summary>The pack it was judged by.</summary>
    public RulePackStamp Pack { get; internal init; }

    /// <summary>The day it was judged as of.</summary>
    public LocalDate AsOf { get; internal init; }

    /// <summary>The targets set; null where not stated.</summary>
    public ValueList<RebuildTarget>? Targets { get; internal init; }

    /// <summary>A check of each target set.</summary>
    public ValueList<TargetCheck> Checks { get; internal init; }

    /// <summary>The targets wanted and not set; null where it is not stated which are set.</summary>
    public ValueList<MissingTarget>? Missing { get; internal init; }

    /// <summary>The targets that the text's figures give for this file and plan.</summary>
    public ValueList<RebuildTarget> Proposed { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Targets?.Count} targets, {Proposed.Count} proposed as of {AsOf}");
}

/// <summary>
/// One target held against the rules: can it be measured, is it dated, is it enough, and does it fit the calendar and the plan.
/// </summary>
public sealed record TargetCheck
{
    internal TargetCheck()
    {
    }

    /// <summary>The target.</summary>
    public RebuildTarget Target { get; internal init; }

    /// <summary>What its amount counts.</summary>
    public string Unit { get; internal init; }

    /// <summary>Whether it has an amount, or a Step 3 pass its window (clause M11.2).</summary>
    public Check Measurable { get; internal init; }

    /// <summary>Whether it has a day.</summary>
    public Check Dated { get; internal init; }

    /// <summary>Whether it reaches the text's range; more is enough too. Null where the text gives no range.</summary>
    public Check? Enough { get; internal init; }

    /// <summary>Whether it fits between the day of judgement and the submission day, and into the plan.</summary>
    public Check Feasible { get; internal init; }

    /// <summary>Whether all of them are met.</summary>
    public bool IsMet => Measurable.State == CheckState.Met
        && Dated.State == CheckState.Met
        && Enough?.State is null or CheckState.Met
        && Feasible.State == CheckState.Met;

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Target}: {(IsMet ? "met" : "not met")}");
}

/// <summary>A target that the text wants and nobody has set.</summary>
public sealed record MissingTarget
{
    internal MissingTarget(ValueList<TargetKind> anyOf, string why, RuleId rule) =>
        (AnyOf, Why, Rule) = (anyOf, why, rule);

    /// <summary>The kinds of which any one would do.</summary>
    public ValueList<TargetKind> AnyOf { get; internal init; }

    /// <summary>What makes it wanted in this case.</summary>
    public string Why { get; internal init; }

    /// <summary>The rule that wants it.</summary>
    public RuleId Rule { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Why} ({Rule})");
}
