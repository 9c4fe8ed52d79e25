namespace ReapplyKit;

/// <summary>A remark on outside opinions that is neither met nor missed: the value read, and the rule behind it.</summary>
/// <remarks>A verdict lists notes in the order of the text.</remarks>
/// <param name="Value">The value read.</param>
/// <param name="Rule">The rule behind it.</param>
public sealed record OpinionNote(string Value, RuleId Rule);
