namespace ReapplyKit;

/// <summary>One fact that the short story of a re-application can rest on.</summary>
/// <param name="Text">The fact, with its values.</param>
/// <param name="Rule">The rule it stands under.</param>
public sealed record StoryFact(string Text, RuleId Rule);
