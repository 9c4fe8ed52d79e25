namespace ReapplyKit;

/// <summary>The whole answer: verdict, diagnosis, weaknesses with the milestones that mend them, dated plan, and program list.</summary>
/// <remarks>Equality: by content. Order: none. Default: impossible (a class).</remarks>
public sealed record ReapplicationPlan
{
    /// <summary>The rule pack it was made by.</summary>
    public required RulePackStamp Pack { get; init; }

    /// <summary>The day it was made as of.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The season planned for.</summary>
    public required Season Season { get; init; }

    /// <summary>The rubric's verdict.</summary>
    public required CompetitivenessReport Report { get; init; }

    /// <summary>The diagnosis of last cycle; null where no cycle is stated.</summary>
    public required Diagnosis? Diagnosis { get; init; }

    /// <summary>What is weak, and what in the plan mends it.</summary>
    public required ValueList<PlannedWeakness> Weaknesses { get; init; }

    /// <summary>What the text says of Step 3 for this file.</summary>
    public required Step3Advice Step3 { get; init; }

    /// <summary>The dated plan, or what does not fit and why.</summary>
    public required OneOf<Schedule, ScheduleConflicts> Schedule { get; init; }

    /// <summary>The program list; null where no programs are given.</summary>
    public required ProgramList? List { get; init; }

    /// <summary>The rules by which the weaknesses changed the list's target.</summary>
    public required ValueList<RuleId> ListPolicy { get; init; }

    /// <summary>The weaknesses that a milestone of this plan mends; a milestone with any is the one to protect when time runs short.</summary>
    /// <param name="milestone">The milestone's name.</param>
    /// <returns>The weaknesses, in the plan's order.</returns>
    public ValueList<WeaknessKind> Emphasis(MilestoneId milestone) =>
        Weaknesses.Where(w => w.Milestones.Contains(milestone)).Select(w => w.Kind).ToValueList();
}
