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

    /// <summary>How far a milestone has come.</summary>
    /// <param name="milestone">The milestone.</param>
    /// <returns>Its progress, or null where it has not begun.</returns>
    public MilestoneProgress? Of(MilestoneId milestone)
    {
        Guard.Against.Null(milestone);
        return Milestones.FirstOrDefault(m => m.Milestone == milestone);
    }

    /// <summary>What has been reached of a target.</summary>
    /// <param name="target">The target's stable name.</param>
    /// <returns>The amount, or null where it was not measured.</returns>
    public int? AmountOf(string target)
    {
        Guard.Against.Null(target);
        return Measured.FirstOrDefault(m => string.Equals(m.Target, target, StringComparison.Ordinal))?.Amount;
    }
}

/// <summary>What has been reached of a target so far.</summary>
/// <param name="Target">The target's stable name.</param>
/// <param name="Amount">The amount reached, in the target's unit.</param>
public sealed record MeasuredAmount(string Target, int Amount);
