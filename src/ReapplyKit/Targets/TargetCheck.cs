namespace ReapplyKit;

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
