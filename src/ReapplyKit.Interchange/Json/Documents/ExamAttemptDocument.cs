namespace ReapplyKit.Interchange;

/// <summary>One attempt at an exam.</summary>
internal sealed record ExamAttemptDocument(
    string? Result,
    int? Score,
    string? Date);
