namespace ReapplyKit;

/// <summary>What a schedule was asked for: enough to ask again.</summary>
/// <param name="Season">The season asked for; a relaxation may have taken the one after.</param>
/// <param name="AsOf">The day the plan is made as of.</param>
/// <param name="Decisions">What is decided.</param>
/// <param name="Relaxations">Ways out taken, in order.</param>
public sealed record ScheduleRequest(Season Season, LocalDate AsOf, YearDecisions Decisions, ValueList<Relaxation> Relaxations)
{
    /// <summary>What the plan takes from the rest of the case.</summary>
    internal PlanBasis Basis { get; init; } = PlanBasis.None;
}
