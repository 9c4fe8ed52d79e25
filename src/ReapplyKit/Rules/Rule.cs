namespace ReapplyKit;

/// <summary>One rule of a pack: what it states, which clauses it comes from, and why, where the clauses leave it open.</summary>
/// <param name="Id">The rule's stable name.</param>
/// <param name="Text">What the rule states, in a sentence, figures included.</param>
/// <param name="Clauses">The clauses it comes from; at least one.</param>
/// <param name="Interpretation">The reason, where the clauses leave the matter open and the pack decides it; null where they are
/// plain.</param>
/// <param name="Source">Who publishes the figures, where they are not the clauses' own; null otherwise.</param>
public sealed record Rule(RuleId Id, string Text, ValueList<ClauseId> Clauses, string? Interpretation, string? Source);
