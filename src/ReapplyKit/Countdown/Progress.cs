using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>
/// What has happened of a plan: milestones begun, done or skipped, and amounts measured. What is not named has not begun or was not
/// measured.
/// </summary>
/// <remarks><see cref="None"/> has seen nothing happen.</remarks>
public sealed record Progress
{
    /// <summary>Nothing has happened yet.</summary>
    public static Progress None { get; } = new();

    /// <summary>The milestones that have moved, each at most once.</summary>
    /// <exception cref="ArgumentException">A milestone is named twice.</exception>
    public ValueList<MilestoneProgress> Milestones
    {
        get;
        init => field = Guard.Against.InvalidInput(value, nameof(Milestones), all => all.DistinctBy(m => m.Milestone).Count() == all.Count,
            "A milestone is named twice.");
    }

    /// <summary>The amounts measured, each target at most once.</summary>
    /// <exception cref="ArgumentException">A target is named twice.</exception>
    public ValueList<MeasuredAmount> Measured
    {
        get;
        init => field = Guard.Against.InvalidInput(value, nameof(Measured), all => all.DistinctBy(m => m.Target).Count() == all.Count,
            "A target is named twice.");
    }

    /// <summary>This progress and one milestone more; what was known of that milestone before is replaced.</summary>
    /// <param name="milestone">How far the milestone has come.</param>
    /// <returns>The progress.</returns>
    public Progress With(MilestoneProgress milestone)
    {
        Guard.Against.Null(milestone);
        return this with { Milestones = [.. Milestones.Where(m => m.Milestone != milestone.Milestone), milestone] };
    }

    /// <summary>This progress and one amount more; what was measured of that target before is replaced.</summary>
    /// <param name="measured">The amount.</param>
    /// <returns>The progress.</returns>
    public Progress With(MeasuredAmount measured)
    {
        Guard.Against.Null(measured);
        return this with { Measured = [.. Measured.Where(m => m.Target != measured.Target), measured] };
    }

    /// <summary>This progress and later progress; where both tell of one milestone or target, the later holds.</summary>
    /// <param name="later">The later progress.</param>
    /// <returns>The progress.</returns>
    public Progress With(Progress later)
    {
        Guard.Against.Null(later);
        return later.Measured.Aggregate(later.Milestones.Aggregate(this, (sum, m) => sum.With(m)), (sum, m) => sum.With(m));
    }

    /// <summary>How far a milestone has come.</summary>
    /// <param name="milestone">The milestone.</param>
    /// <returns>Its progress, or null where it has not begun.</returns>
    public MilestoneProgress? Of(MilestoneId milestone)
    {
        Guard.Against.Null(milestone);
        foreach (var at in Milestones)
        {
            if (at.Milestone == milestone)
                return at;
        }
        return null;
    }

    /// <summary>Whether a milestone is done, or passed over.</summary>
    internal bool IsBehind(MilestoneId milestone) => Of(milestone)?.State is MilestoneState.Done or MilestoneState.Skipped;

    /// <summary>What has been reached of a target.</summary>
    /// <param name="target">The target's stable name.</param>
    /// <returns>The amount, or null where it was not measured.</returns>
    public int? AmountOf(string target)
    {
        Guard.Against.Null(target);
        return Measured.FirstOrDefault(m => string.Equals(m.Target, target, StringComparison.Ordinal))?.Amount;
    }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Milestones.Count} milestones, {Measured.Count} amounts");
}

/// <summary>What has been reached of a target so far.</summary>
/// <param name="Target">The target's stable name.</param>
/// <param name="Amount">The amount reached, in the target's unit; 0 to 1,000,000.</param>
public sealed record MeasuredAmount(string Target, int Amount)
{
    internal const int Most = 1_000_000;

    /// <summary>The target's stable name.</summary>
    public string Target { get; init => field = Guard.Against.Null(value, nameof(Target)); } = Guard.Against.Null(Target, nameof(Target));

    /// <summary>The amount reached, in the target's unit; 0 to 1,000,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is outside the range.</exception>
    public int Amount { get; init => field = Guard.Against.OutOfRange(value, nameof(Amount), 0, Most); } = Guard.Against.OutOfRange(Amount, nameof(Amount), 0, Most);

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Target}: {Amount}");
}
