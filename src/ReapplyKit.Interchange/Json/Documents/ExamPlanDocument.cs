namespace ReapplyKit.Interchange;

/// <summary>A dated plan for one exam.</summary>
internal sealed record ExamPlanDocument(
    int AttemptsLeft,
    DaysDocument Registration,
    DaysDocument Study,
    int StudyWeeks,
    int WeeklyHours,
    int? QuestionsPerWeek,
    LocalDate BankFinishedBy,
    IEnumerable<LocalDate> PracticeDays,
    LocalDate ExamDay,
    LocalDate ResultExpected,
    LocalDate ResultLatest,
    bool IsInsideApplicationSeason,
    IEnumerable<ExamNoteDocument> Notes);
