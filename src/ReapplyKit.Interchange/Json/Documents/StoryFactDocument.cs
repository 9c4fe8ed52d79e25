namespace ReapplyKit.Interchange;

/// <summary>One fact of the story.</summary>
internal sealed record StoryFactDocument(
    string Text,
    RuleDocument Rule);
