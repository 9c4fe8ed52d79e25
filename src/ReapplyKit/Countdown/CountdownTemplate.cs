using Ardalis.GuardClauses;

namespace ReapplyKit.Rules;

/// <summary>
/// The countdown before any calendar: all milestones of twelve months and the final stretch, in an order that puts prerequisites first.
/// </summary>
/// <remarks>It comes with its pack, which is checked for unknown prerequisites and cycles.</remarks>
public sealed partial record CountdownTemplate
{
    private readonly Lazy<MilestoneGraph> _graph;

    /// <summary>Takes milestones whose prerequisites all exist and come first.</summary>
    internal CountdownTemplate(ValueList<Milestone> prerequisitesFirst, ValueList<ClauseId> guidance, ValueList<AuditCheck> audit,
        CorrectionClauses corrections, SeasonCalendar seasons, ValueList<EmphasisRule> emphasis = default)
    {
        (Milestones, Guidance, AuditChecks, Corrections, Seasons) = (prerequisitesFirst, guidance, audit, corrections, seasons);
        Emphasis = emphasis;
        _graph = new(() => new MilestoneGraph(prerequisitesFirst));
    }

    /// <summary>The milestones, prerequisites first.</summary>
    public ValueList<Milestone> Milestones { get; }

    /// <summary>The clauses that guide the whole year.</summary>
    public ValueList<ClauseId> Guidance { get; }

    /// <summary>The checks of the mid-year audit.</summary>
    public ValueList<AuditCheck> AuditChecks { get; }

    internal CorrectionClauses Corrections { get; }

    /// <summary>What diagnosis, standing and decisions change of single milestones; a later rule goes over an earlier one.</summary>
    internal ValueList<EmphasisRule> Emphasis { get; }

    /// <summary>The calendars, for the season after.</summary>
    internal SeasonCalendar Seasons { get; }

    internal MilestoneGraph Graph => _graph.Value;

    /// <summary>Dates the countdown for a season.</summary>
    /// <param name="season">The season.</param>
    /// <param name="asOf">The day the plan is made; nothing starts earlier.</param>
    /// <param name="decisions">What is decided so far; what hangs on an open decision is held, not guessed.</param>
    /// <param name="relaxations">Ways out of earlier conflicts, taken in this order.</param>
    /// <param name="progress">What has happened already; null for nothing.</param>
    /// <returns>A plan, always: what does not fit stands in <see cref="Schedule.NotThisSeason"/>.</returns>
    public Schedule Schedule(Season season, LocalDate asOf, YearDecisions decisions,
        ValueList<Relaxation> relaxations = default, Progress? progress = null)
    {
        Guard.Against.Null(season);
        Guard.Against.DayOutOfRange(asOf);
        Guard.Against.Null(decisions);
        return Schedule(new ScheduleRequest(season, asOf, decisions, relaxations), progress);
    }

    internal Schedule Schedule(ScheduleRequest request, Progress? progress = null) =>
        new Scheduler(request, this, progress: progress).Run();

    /// <summary>Dates the countdown again with one more way out taken.</summary>
    /// <param name="plan">The plan in which something does not fit.</param>
    /// <param name="relaxation">What to relax, usually that of a way out which a conflict names.</param>
    /// <returns>The plan with it.</returns>
    public Schedule Schedule(Schedule plan, Relaxation relaxation)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(relaxation);
        var request = plan.Request;
        return Schedule(request with { Relaxations = [.. request.Relaxations, relaxation] });
    }

    /// <summary>
    /// Dates the countdown again as the year goes: what is done or running keeps its dates, nothing else starts before the new day, and
    /// everything else moves as little as its prerequisites allow.
    /// </summary>
    /// <param name="plan">The plan so far, made from this template.</param>
    /// <param name="progress">What has happened.</param>
    /// <param name="asOf">The day of replanning; not before the plan's own.</param>
    /// <param name="decisions">What is decided by now; null where nothing has changed.</param>
    /// <returns>
    /// The new plan, which <see cref="PlanDifference.Between"/> holds against the one before.
    /// </returns>
    /// <exception cref="ArgumentException">The day lies before the plan's own.</exception>
    public Schedule Replan(Schedule plan, Progress progress, LocalDate asOf, YearDecisions? decisions = null)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(progress);
        Guard.Against.DayOutOfRange(asOf);
        if (asOf < plan.AsOf)
            throw new ArgumentException($"asOf must be {DayText.Of(plan.AsOf)}, the day of the plan, or later: a plan is not remade for a day before its own.", nameof(asOf));
        var request = plan.Request with { AsOf = asOf, Decisions = decisions ?? plan.Request.Decisions };
        return new Scheduler(request, this, plan, progress).Run();
    }

    /// <summary>Holds a plan against the checks of the mid-year audit, on any day.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="progress">What has happened.</param>
    /// <param name="asOf">The day of the audit.</param>
    /// <returns>The checks, what is behind, and what to do about it.</returns>
    public AuditReport Assess(Schedule plan, Progress progress, LocalDate asOf) =>
        AuditReport.Of(AuditChecks, Corrections, plan, progress, asOf);

    /// <inheritdoc/>
    public bool Equals(CountdownTemplate? other) =>
        other is not null && Milestones == other.Milestones && Guidance == other.Guidance && AuditChecks == other.AuditChecks
            && Seasons == other.Seasons && Emphasis == other.Emphasis;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Milestones, Guidance, AuditChecks, Seasons);

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Milestones.Count} milestones");
}
