namespace ReapplyKit.Interchange;

/// <summary>The attempts at one exam; complete unless it says otherwise.</summary>
internal sealed record ExamHistoryDocument(
    IEnumerable<ExamAttemptDocument> Attempts,
    bool? Complete);
