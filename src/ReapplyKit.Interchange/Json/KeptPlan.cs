using Ardalis.GuardClauses;

namespace ReapplyKit.Interchange;

/// <summary>What a kept plan was made from, and its schedule.</summary>
/// <param name="Pack">The pack it was made by; another stamp means that the rules have changed since.</param>
/// <param name="AsOf">The day it was made for.</param>
/// <param name="Case">The case, with its programs.</param>
/// <param name="Schedule">The schedule; null where the document holds none.</param>
public sealed record KeptPlan(RulePackStamp Pack, LocalDate AsOf, ReapplicationCase Case, Schedule? Schedule)
{
    /// <summary>
    /// The case to plan on with: the same case, which now brings this plan's schedule as the plan so far, and what has happened since.
    /// </summary>
    /// <param name="progress">What has happened since, beside what the case tells already; null for nothing.</param>
    /// <returns>The case.</returns>
    /// <example><code>
    /// var later = kept.NextCase(Progress.None.With(MilestoneProgress.Done(MilestoneId.Parse("letters.ask"), today)));
    /// var plan = ReapplyPlanner.Plan(rules, later, today);   // plan.AsT0.Changes says what has moved
    /// </code></example>
    public ReapplicationCase NextCase(Progress? progress = null) => Case with
    {
        PlanSoFar = Schedule ?? Case.PlanSoFar,
        Progress = Case.Progress.With(progress ?? Progress.None),
    };

    /// <summary>A case that has changed since, with this plan's schedule as the plan so far; no progress is lost.</summary>
    /// <param name="changed">The case as it stands now.</param>
    /// <returns>The case.</returns>
    public ReapplicationCase NextCase(ReapplicationCase changed)
    {
        Guard.Against.Null(changed);
        return changed with { PlanSoFar = Schedule ?? Case.PlanSoFar, Progress = Case.Progress.With(changed.Progress) };
    }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"Plan of {AsOf} by {Pack}");
}
