namespace ReapplyKit.Interchange;

/// <summary>How interview practice stands.</summary>
internal sealed record PracticeDocument(
    IEnumerable<CheckDocument> Checks,
    IEnumerable<string> MissingQuestions,
    IEnumerable<string> MissingExplanations,
    IEnumerable<string> MissingStoryParts,
    IEnumerable<AnswerLengthDocument> Lengths,
    QuantityDocument? StorySeconds,
    IEnumerable<MockCountDocument>? Mocks,
    IEnumerable<RuleDocument> ToHear);
