namespace ReapplyKit;

/// <summary>There is no plan for the exam: this is what stands in its way, all of it at once.</summary>
/// <param name="Pack">The pack it was judged by.</param>
/// <param name="Exam">Which exam.</param>
/// <param name="AsOf">The day the plan was to be made as of.</param>
/// <param name="Obstacles">What stands in the way, in the order of <see cref="ExamObstacleKind"/>; at least one.</param>
public sealed record ExamObstacles(RulePackStamp Pack, Exam Exam, LocalDate AsOf, ValueList<ExamObstacle> Obstacles);

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

/// <summary>What can stand in the way of an exam.</summary>
public enum ExamObstacleKind
{
    /// <summary>The exam is passed; a pass is not retaken.</summary>
    AlreadyPassed,

    /// <summary>The result of an attempt is not out or not stated; it may be a pass.</summary>
    ResultOpen,

    /// <summary>The number of attempts is not stated.</summary>
    AttemptsNotStated,

    /// <summary>No attempt is left.</summary>
    AttemptLimitReached,

    /// <summary>The dates of earlier attempts decide when the next may follow, and are not stated.</summary>
    AttemptDatesNotStated,

    /// <summary>The spacing of attempts leaves no day before the season's last one.</summary>
    MustWait,

    /// <summary>Step 1 is not passed, or not stated to be.</summary>
    Step1NotPassed,

    /// <summary>Step 2 CK is not passed, or not stated to be.</summary>
    Step2CkNotPassed,

    /// <summary>The ECFMG certificate is not issued, or not stated to be.</summary>
    NoEcfmgCertificate,

    /// <summary>The hours of a week are too few for the longest study.</summary>
    TooFewHours,

    /// <summary>Study from now on ends after the season's last exam day.</summary>
    NoRoom,
}
