namespace ReapplyKit;

/// <summary>One rule of a pack: what it states, which clauses it comes from, and why, where the clauses leave it open.</summary>
public sealed record Rule
{
    internal Rule()
    {
    }

    /// <summary>The rule's stable name.</summary>
    public RuleId Id { get; internal init; } = null!;

    /// <summary>
    /// What the rule states, in a sentence, figures included. A rule that departs from its clauses says so in a second one.
    /// </summary>
    public string Text { get; internal init; } = "";

    /// <summary>The clauses it comes from; at least one.</summary>
    public ValueList<ClauseId> Clauses { get; internal init; }

    /// <summary>The reason, where the clauses leave the matter open and the pack decides it; null where they are plain.</summary>
    public string? Interpretation { get; internal init; }

    /// <summary>Who publishes the figures, where they are not the clauses' own; null otherwise.</summary>
    public string? Source { get; internal init; }

    /// <summary>The values that the rule states.</summary>
    public ValueList<RuleValue> Values { get; internal init; } = [];

    /// <summary>
    /// Where the pack has another value than the one the library carries, a sentence that says so, such as
    /// "Departs from clause M12.11, which says 240."; null otherwise.
    /// </summary>
    public string? Departure { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Id}: {Text}");
}
