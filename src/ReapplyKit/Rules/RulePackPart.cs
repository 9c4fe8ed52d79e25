namespace ReapplyKit.Rules;

/// <summary>
/// A part of a rule pack, such as its rubric. A part comes only with its pack and carries the pack's stamp; it is equal to the same part of
/// an equal pack.
/// </summary>
public abstract class RulePackPart : IEquatable<RulePackPart>
{
    private protected RulePackPart()
    {
    }

    /// <summary>The pack it belongs to.</summary>
    public required RulePackStamp Pack { get; init; }

    /// <inheritdoc/>
    public bool Equals(RulePackPart? other) => other is not null && GetType() == other.GetType() && Pack == other.Pack;

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as RulePackPart);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => Pack.GetHashCode();

    /// <inheritdoc/>
    public sealed override string ToString() => ShortText.Of($"{GetType().Name} of {Pack}");

    /// <summary>Whether two parts are the same part of equal packs.</summary>
    /// <param name="left">One part.</param>
    /// <param name="right">The other part.</param>
    public static bool operator ==(RulePackPart? left, RulePackPart? right) => Equals(left, right);

    /// <summary>Whether two parts are different parts, or of packs that differ.</summary>
    /// <param name="left">One part.</param>
    /// <param name="right">The other part.</param>
    public static bool operator !=(RulePackPart? left, RulePackPart? right) => !Equals(left, right);
}
