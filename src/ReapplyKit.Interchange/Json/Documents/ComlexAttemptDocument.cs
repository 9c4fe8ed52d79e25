namespace ReapplyKit.Interchange;

/// <summary>One attempt at a COMLEX exam.</summary>
internal sealed record ComlexAttemptDocument(
    string Level,
    string? Result,
    int? Score,
    string? Date);
