namespace ReapplyKit.Interchange;

/// <summary>An answer that is practised.</summary>
internal sealed record RehearsedAnswerDocument(
    string Question,
    string? Explains,
    string? Text,
    int? Seconds,
    bool? Recorded);
