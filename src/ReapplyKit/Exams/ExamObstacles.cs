namespace ReapplyKit;

/// <summary>There is no plan for the exam: this is what stands in its way, all of it at once.</summary>
public sealed record ExamObstacles
{
    internal ExamObstacles(RulePackStamp pack, Exam exam, LocalDate asOf, ValueList<ExamObstacle> obstacles) =>
        (Pack, Exam, AsOf, Obstacles) = (pack, exam, asOf, obstacles);

    /// <summary>The pack it was judged by.</summary>
    public RulePackStamp Pack { get; internal init; }

    /// <summary>Which exam.</summary>
    public Exam Exam { get; internal init; }

    /// <summary>The day the plan was to be made as of.</summary>
    public LocalDate AsOf { get; internal init; }

    /// <summary>What stands in the way, in the order of <see cref="ExamObstacleKind"/>; at least one.</summary>
    public ValueList<ExamObstacle> Obstacles { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Exam} cannot be planned: {string.Join(", ", Obstacles.Select(o => o.Kind))}");
}

/// <summary>One thing that stands in the way of an exam: the value read, what it was held against, and the rule.</summary>
public sealed record ExamObstacle
{
    internal ExamObstacle()
    {
    }

    /// <summary>What it is.</summary>
    public ExamObstacleKind Kind { get; internal init; }

    /// <summary>What the file, the study or the calendar says: <c>14 hours a week</c>.</summary>
    public string Value { get; internal init; }

    /// <summary>What the value was held against: <c>15 or more</c>.</summary>
    public string Threshold { get; internal init; }

    /// <summary>The rule that decided.</summary>
    public RuleId Rule { get; internal init; }

    /// <summary>What to state, where the file does not say; null where nothing is missing.</summary>
    public string? Missing { get; internal init; }

    /// <summary>The first day that the spacing of attempts allows; null for every other obstacle.</summary>
    public LocalDate? NotBefore { get; internal init; }

    /// <summary>Days from the day of planning to the first exam day that study allows; null unless there is no room.</summary>
    public int? NeededDays { get; internal init; }

    /// <summary>Days from the day of planning to the last exam day, negative where it is past; null unless there is no room.</summary>
    public int? AvailableDays { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Kind}: {Value}, against {Threshold} ({Rule})");
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

    /// <summary>The pass of the other exam lapses for certification before this one can be sat.</summary>
    OutsideSevenYears,

    /// <summary>Step 1 is not passed, or not stated to be.</summary>
    Step1NotPassed,

    /// <summary>Step 2 CK is not passed, or not stated to be.</summary>
    Step2CkNotPassed,

    /// <summary>The ECFMG certificate is not issued, or not stated to be.</summary>
    NoEcfmgCertificate,

    /// <summary>The hours of a week are too few for the longest study.</summary>
    TooFewHours,

    /// <summary>A DO who sits COMLEX takes COMLEX Level 3, which is not planned here.</summary>
    ComlexInstead,

    /// <summary>Study from now on ends after the season's last exam day.</summary>
    NoRoom,
}
