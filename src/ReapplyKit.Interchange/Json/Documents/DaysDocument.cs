namespace ReapplyKit.Interchange;

/// <summary>Days from the first to the last, both included.</summary>
internal sealed record DaysDocument(
    LocalDate Start,
    LocalDate End);
