namespace ReapplyKit.Rules;

/// <summary>What must be finished, or have run for a time, before a milestone starts.</summary>
/// <param name="Milestone">The milestone to finish first.</param>
/// <param name="LagDays">Days that must pass between; negative only where a relaxation lets the two overlap by so many days.</param>
/// <param name="FromStart">Whether the days count from the first day of the other, which need not be finished.</param>
public sealed record Prerequisite(MilestoneId Milestone, int LagDays, bool FromStart = false)
{
    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Milestone}, {LagDays} days after its {(FromStart ? "start" : "end")}");
}
