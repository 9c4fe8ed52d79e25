namespace ReapplyKit.Interchange;

/// <summary>Hours and question bank of an exam's study.</summary>
internal sealed record StudyDocument(
    int WeeklyHours,
    int? QuestionBankSize);
