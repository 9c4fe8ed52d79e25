namespace ReapplyKit.Rules;

/// <summary>
/// What the text wants of one kind of target: its unit, its range where there is one, the time it takes and the milestone that delivers it.
/// </summary>
public sealed record TargetRule
{
    /// <summary>The kind.</summary>
    public required TargetKind Kind { get; init; }

    /// <summary>What its amount counts, such as <c>months of USCE</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>The range the text gives, as the countdown holds it; null where it gives none.</summary>
    public required MilestoneTarget? Range { get; init; }

    /// <summary>The fewest days it takes: each unit where <see cref="IsOneAfterAnother"/>, all of it together otherwise.</summary>
    public required int Days { get; init; }

    /// <summary>Whether its units come one after another, as months do.</summary>
    public required bool IsOneAfterAnother { get; init; }

    /// <summary>The milestone that delivers it; null where the countdown has none.</summary>
    public required MilestoneId? DeliveredBy { get; init; }

    /// <summary>The rule that states it.</summary>
    public required RuleId Rule { get; init; }

    /// <summary>Whether it is an exam, which is studied for from the day after on and sat, or scored, on its last day.</summary>
    public bool IsExam => Kind is TargetKind.Step2CkScore or TargetKind.Step3Pass;

    /// <summary>The fewest days an amount takes; of a range, its lower end.</summary>
    /// <param name="amount">The amount.</param>
    /// <returns>The days, or null where they hang on an amount that nobody has set.</returns>
    public int? DaysFor(Quantity amount) =>
        !IsOneAfterAnother ? Days : amount.IsUnknown ? null : (int)Math.Min((long)Days * amount.AtLeast, Quantity.MostExact);

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Kind}: {Days} days for one {Unit} ({Rule})");
}
