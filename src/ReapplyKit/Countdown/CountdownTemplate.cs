using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>The countdown before any calendar: all milestones of twelve months and the final stretch, in an order that puts prerequisites first.</summary>
/// <remarks>Equality: by content. Order: none. Default: impossible (a class); it comes with its pack, which is checked for unknown prerequisites and cycles.</remarks>
public sealed record CountdownTemplate
{
    private readonly int[][] _prerequisites;

    /// <summary>Takes milestones whose prerequisites all exist and form no cycle.</summary>
    internal CountdownTemplate(ValueList<Milestone> prerequisitesFirst, ValueList<ClauseId> guidance)
    {
        Milestones = prerequisitesFirst;
        Guidance = guidance;
        var indexOf = new Dictionary<MilestoneId, int>(prerequisitesFirst.Count);
        for (var i = 0; i < prerequisitesFirst.Count; i++)
            indexOf.Add(prerequisitesFirst[i].Id, i);
        _prerequisites = prerequisitesFirst.Select(m => m.After.Select(p => indexOf[p.Milestone]).ToArray()).ToArray();
    }

    /// <summary>The milestones, prerequisites first.</summary>
    public ValueList<Milestone> Milestones { get; }

    /// <summary>The clauses that guide the whole year.</summary>
    public ValueList<ClauseId> Guidance { get; }

    /// <summary>Dates the countdown for a season.</summary>
    /// <param name="season">The season.</param>
    /// <param name="asOf">The day the plan is made; nothing starts earlier.</param>
    /// <param name="decisions">What is decided so far; what hangs on an open decision is held, not guessed.</param>
    /// <returns>A schedule that fits, or what does not fit and why.</returns>
    public OneOf<Schedule, ScheduleConflicts> Schedule(Season season, LocalDate asOf, YearDecisions decisions)
    {
        Guard.Against.Null(season);
        Guard.Against.Null(decisions);
        return new Scheduler(this, season, asOf, decisions).Run();
    }

    /// <summary>The places of a milestone's prerequisites, in the order of <see cref="Milestone.After"/>.</summary>
    internal ReadOnlySpan<int> PrerequisitesOf(int place) => _prerequisites[place];

    /// <inheritdoc/>
    public bool Equals(CountdownTemplate? other) => other is not null && Milestones == other.Milestones && Guidance == other.Guidance;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Milestones, Guidance);
}
