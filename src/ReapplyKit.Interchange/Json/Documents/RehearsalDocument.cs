namespace ReapplyKit.Interchange;

/// <summary>What is practised for interviews.</summary>
internal sealed record RehearsalDocument(
    IEnumerable<RehearsedAnswerDocument>? Answers,
    ToldStoryDocument? Story,
    IEnumerable<MockDocument>? Mocks);
