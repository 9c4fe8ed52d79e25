namespace ReapplyKit.Interchange;

/// <summary>The facts for a short story.</summary>
internal sealed record StoryDocument(
    IEnumerable<StoryFactDocument> Why,
    IEnumerable<StoryFactDocument> Did,
    IEnumerable<StoryFactDocument> Proof);
