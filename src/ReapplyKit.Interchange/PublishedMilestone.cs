namespace ReapplyKit.Interchange;

/// <summary>One dated milestone as calendars take it.</summary>
public sealed record PublishedMilestone
{
    /// <summary>Its name, the same in every plan: what a calendar entry is known by.</summary>
    public required MilestoneId Id { get; init; }

    /// <summary>What is to be done.</summary>
    public required string Title { get; init; }

    /// <summary>The kind of work.</summary>
    public required Workstream Workstream { get; init; }

    /// <summary>How much depends on it.</summary>
    public required Importance Importance { get; init; }

    /// <summary>Its first day.</summary>
    public required LocalDate Start { get; init; }

    /// <summary>Its last day.</summary>
    public required LocalDate Finish { get; init; }

    /// <summary>The last day it can end on without moving the submission.</summary>
    public required LocalDate LatestFinish { get; init; }

    /// <summary>Days it can slip; 0 or less where it is critical.</summary>
    public required int SlackDays { get; init; }

    /// <summary>What must be done before.</summary>
    public ValueList<MilestoneId> After { get; init; }

    /// <summary>What it should come to, in words.</summary>
    public ValueList<string> Targets { get; init; }

    /// <summary>The weaknesses of the file that it mends.</summary>
    public ValueList<WeaknessKind> Mends { get; init; }

    /// <summary>The clauses it carries out.</summary>
    public ValueList<ClauseId> Clauses { get; init; }

    /// <summary>The clauses to read with it.</summary>
    public ValueList<ClauseId> Guidance { get; init; }

    internal static PublishedMilestone Of(ScheduledMilestone dated, ValueList<WeaknessKind> mends) => new()
    {
        Id = dated.Milestone.Id,
        Title = dated.Milestone.Title,
        Workstream = dated.Milestone.Workstream,
        Importance = dated.Milestone.Importance,
        Start = dated.Start,
        Finish = dated.Finish,
        LatestFinish = dated.LatestFinish,
        SlackDays = dated.SlackDays,
        After = dated.Milestone.After.Select(p => p.Milestone).ToValueList(),
        Targets = dated.Milestone.Targets.Select(t => $"{t.Text}: {t.Amount}").ToValueList(),
        Mends = mends,
        Clauses = dated.Milestone.Clauses,
        Guidance = dated.Milestone.Guidance,
    };
}
