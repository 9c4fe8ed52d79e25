namespace ReapplyKit.Interchange;

/// <summary>How long one practised answer takes.</summary>
internal sealed record AnswerLengthDocument(
    string Question,
    string? Explains,
    QuantityDocument? Seconds,
    bool IsMeasured);
