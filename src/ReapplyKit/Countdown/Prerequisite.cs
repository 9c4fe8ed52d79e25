namespace ReapplyKit.Rules;

/// <summary>What must be finished before a milestone starts.</summary>
/// <param name="Milestone">The milestone to finish first.</param>
/// <param name="LagDays">Days that must pass between; negative only where a relaxation lets the two overlap by so many days.</param>
public sealed record Prerequisite(MilestoneId Milestone, int LagDays);
