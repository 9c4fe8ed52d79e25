namespace ReapplyKit;

/// <summary>A dated plan for one exam: registration, study, question bank, practice days, exam day and result.</summary>
public sealed record ExamPlan
{
    internal ExamPlan()
    {
    }

    /// <summary>The pack it was planned by.</summary>
    public RulePackStamp Pack { get; internal init; }

    /// <summary>The day it was made as of; everything in it lies after.</summary>
    public LocalDate AsOf { get; internal init; }

    /// <summary>Which exam.</summary>
    public Exam Exam { get; internal init; }

    /// <summary>The attempts left before this sitting, which takes one of them; at least 1.</summary>
    public int AttemptsLeft { get; internal init; }

    /// <summary>
    /// The days of registration: before the study where there is time, beside it where there is not; of a retake after the practice test
    /// days, whose scores decide. It ends while the day can still be booked, where the days allow it.
    /// </summary>
    public DateInterval Registration { get; internal init; }

    /// <summary>The days of study, the last one the day before the exam.</summary>
    public DateInterval Study { get; internal init; }

    /// <summary>The weeks of study.</summary>
    public int StudyWeeks { get; internal init; }

    /// <summary>Hours of study a week.</summary>
    public int WeeklyHours { get; internal init; }

    /// <summary>Questions a week with which the bank is finished in time (clause M7.3); null where its size is not stated.</summary>
    public int? QuestionsPerWeek { get; internal init; }

    /// <summary>The day by which the question bank is finished.</summary>
    public LocalDate BankFinishedBy { get; internal init; }

    /// <summary>The full practice test days, in order.</summary>
    public ValueList<LocalDate> PracticeDays { get; internal init; }

    /// <summary>The day of the exam.</summary>
    public LocalDate ExamDay { get; internal init; }

    /// <summary>The day by which the result comes as a rule.</summary>
    public LocalDate ResultExpected { get; internal init; }

    /// <summary>The day by which the result is to be allowed for.</summary>
    public LocalDate ResultLatest { get; internal init; }

    /// <summary>Whether the exam falls between the submission day and the rank list deadline.</summary>
    public bool IsInsideApplicationSeason { get; internal init; }

    /// <summary>What the dates mean, each with its rule; the pace of the study always, the rest where it applies.</summary>
    public ValueList<ExamNote> Notes { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Exam} on {ExamDay}, study {Study}, {AttemptsLeft} attempts left");
}

/// <summary>A remark on an exam plan: the values read, and the rule.</summary>
public sealed record ExamNote
{
    internal ExamNote(ExamNoteKind kind, string value, RuleId rule) =>
        (Kind, Value, Rule) = (kind, value, rule);

    /// <summary>What it is about.</summary>
    public ExamNoteKind Kind { get; internal init; }

    /// <summary>The values read.</summary>
    public string Value { get; internal init; }

    /// <summary>The rule behind it.</summary>
    public RuleId Rule { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Kind}: {Value} ({Rule})");
}

/// <summary>What a note on an exam plan is about.</summary>
public enum ExamNoteKind
{
    /// <summary>How the weeks of study follow from the hours of a week.</summary>
    StudyPace,

    /// <summary>The exam day is the first that the spacing of attempts allows.</summary>
    AttemptSpacing,

    /// <summary>The exam falls after the window in which it is best sat.</summary>
    OutsideWindow,

    /// <summary>The exam is forced into the application season.</summary>
    InsideSeason,

    /// <summary>The result may come after applications are submitted.</summary>
    ResultAfterSubmission,

    /// <summary>The result may come after the rank list deadline.</summary>
    ResultAfterRankListDeadline,
}
