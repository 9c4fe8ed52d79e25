namespace ReapplyKit.Interchange;

/// <summary>A personal statement.</summary>
internal sealed record StatementDocument(
    string Name,
    string Version,
    string? Specialty,
    string? Text,
    IEnumerable<PassageDocument>? RedFlags);
