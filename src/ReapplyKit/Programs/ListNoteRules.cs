namespace ReapplyKit.Rules;

/// <summary>The rules behind what is told of a list as a whole.</summary>
/// <param name="Order">What the order of a list goes by.</param>
/// <param name="Reds">Seats stay empty rather than be filled with reds.</param>
/// <param name="Specialty">A specialty not stated is asked about, and one that no program has is named.</param>
public sealed record ListNoteRules(RuleId Order, RuleId Reds, RuleId Specialty)
{
    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Order}, {Reds}, {Specialty}");
}
