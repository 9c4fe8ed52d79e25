namespace ReapplyKit.Interchange;

/// <summary>How many answered with yes, with no, or not at all.</summary>
internal sealed record AnswerCountDocument(
    int Yes,
    int No,
    int Unanswered);
