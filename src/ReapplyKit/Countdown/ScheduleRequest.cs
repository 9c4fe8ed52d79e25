using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>What a schedule was asked for: enough to ask again.</summary>
/// <param name="Season">The season asked for; a relaxation may have taken the one after.</param>
/// <param name="AsOf">The day the plan is made as of.</param>
/// <param name="Decisions">What is decided.</param>
/// <param name="Relaxations">Ways out taken, in order.</param>
public sealed record ScheduleRequest(Season Season, LocalDate AsOf, YearDecisions Decisions, ValueList<Relaxation> Relaxations)
{
    /// <summary>The season asked for; a relaxation may have taken the one after.</summary>
    public Season Season { get; init => field = Guard.Against.Null(value, nameof(Season)); } = Guard.Against.Null(Season, nameof(Season));

    /// <summary>The day the plan is made as of.</summary>
    public LocalDate AsOf { get; init; } = AsOf;

    /// <summary>What is decided.</summary>
    public YearDecisions Decisions { get; init => field = Guard.Against.Null(value, nameof(Decisions)); } = Guard.Against.Null(Decisions, nameof(Decisions));

    /// <summary>Ways out taken, in order.</summary>
    public ValueList<Relaxation> Relaxations { get; init; } = Relaxations;

    /// <summary>
    /// What the plan takes from the rest of the case. It is made of the case each time and not kept, so two requests are equal without it.
    /// </summary>
    internal PlanBasis Basis { get; init; } = PlanBasis.None;

    /// <inheritdoc/>
    public bool Equals(ScheduleRequest? other) => other is not null && Season == other.Season && AsOf == other.AsOf
        && Decisions == other.Decisions && Relaxations == other.Relaxations;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Season, AsOf, Decisions, Relaxations);

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Season.Year} Match as of {AsOf}, {Relaxations.Count} relaxations");
}
