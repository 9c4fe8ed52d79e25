namespace ReapplyKit;

/// <summary>A dated plan for one exam: registration, study, question bank, practice days, exam day and result.</summary>
public sealed record ExamPlan
{
    /// <summary>The pack it was planned by.</summary>
    public required RulePackStamp Pack { get; init; }

    /// <summary>The day it was made as of; everything in it lies after.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>Which exam.</summary>
    public required Exam Exam { get; init; }

    /// <summary>The attempts left before this sitting, which takes one of them; at least 1.</summary>
    public required int AttemptsLeft { get; init; }

    /// <summary>The days of registration: before the study where there is time, beside it where there is not.</summary>
    public required DateInterval Registration { get; init; }

    /// <summary>The days of study, the last one the day before the exam.</summary>
    public required DateInterval Study { get; init; }

    /// <summary>The weeks of study.</summary>
    public required int StudyWeeks { get; init; }

    /// <summary>Hours of study a week.</summary>
    public required int WeeklyHours { get; init; }

    /// <summary>Questions a week with which the bank is finished in time (clause M7.3); null where its size is not stated.</summary>
    public required int? QuestionsPerWeek { get; init; }

    /// <summary>The day by which the question bank is finished.</summary>
    public required LocalDate BankFinishedBy { get; init; }

    /// <summary>The full practice test days, in order.</summary>
    public required ValueList<LocalDate> PracticeDays { get; init; }

    /// <summary>The day of the exam.</summary>
    public required LocalDate ExamDay { get; init; }

    /// <summary>The day by which the result comes as a rule.</summary>
    public required LocalDate ResultExpected { get; init; }

    /// <summary>The day by which the result is to be allowed for.</summary>
    public required LocalDate ResultLatest { get; init; }

    /// <summary>Whether the exam falls between the submission day and the rank list deadline.</summary>
    public required bool IsInsideApplicationSeason { get; init; }

    /// <summary>What the dates mean, each with its rule; the pace of the study always, the rest where it applies.</summary>
    public required ValueList<ExamNote> Notes { get; init; }
}

/// <summary>A remark on an exam plan: the values read, and the rule.</summary>
/// <remarks>A plan lists notes in the order of <see cref="ExamNoteKind"/>.</remarks>
/// <param name="Kind">What it is about.</param>
/// <param name="Value">The values read.</param>
/// <param name="Rule">The rule behind it.</param>
public sealed record ExamNote(ExamNoteKind Kind, string Value, RuleId Rule);

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
