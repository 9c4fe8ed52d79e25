namespace ReapplyKit.Interchange;

/// <summary>A program list to choose from.</summary>
internal sealed record ProgramsDocument(
    int Version,
    IEnumerable<ProgramDocument> Programs);
