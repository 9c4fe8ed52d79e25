namespace ReapplyKit.Interchange;

/// <summary>What has changed since an earlier file, and what that answers.</summary>
internal sealed record ProofDocument(
    LocalDate Before,
    LocalDate After,
    IEnumerable<ChangeDocument> Changes,
    IEnumerable<SuspectAnswerDocument> Answers,
    StoryDocument Story);
