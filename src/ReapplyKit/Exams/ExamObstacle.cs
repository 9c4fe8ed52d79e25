namespace ReapplyKit;

/// <summary>One thing that stands in the way of an exam: the value read, what it was held against, and the rule.</summary>
/// <remarks>Obstacles are listed in the order of <see cref="ExamObstacleKind"/>.</remarks>
public sealed record ExamObstacle
{
    /// <summary>What it is.</summary>
    public required ExamObstacleKind Kind { get; init; }

    /// <summary>What the file, the study or the calendar says: <c>14 hours a week</c>.</summary>
    public required string Value { get; init; }

    /// <summary>What the value was held against: <c>15 or more</c>.</summary>
    public required string Threshold { get; init; }

    /// <summary>The rule that decided.</summary>
    public required RuleId Rule { get; init; }

    /// <summary>What to state, where the file does not say; null where nothing is missing.</summary>
    public string? Missing { get; init; }

    /// <summary>The first day that the spacing of attempts allows; null for every other obstacle.</summary>
    public LocalDate? NotBefore { get; init; }

    /// <summary>Days from the day of planning to the first exam day that study allows; null unless there is no room.</summary>
    public int? NeededDays { get; init; }

    /// <summary>Days from the day of planning to the last exam day, negative where it is past; null unless there is no room.</summary>
    public int? AvailableDays { get; init; }
}
