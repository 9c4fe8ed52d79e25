namespace ReapplyKit;

/// <summary>A value that was read, and the rule that makes it worth telling: neither met nor missed.</summary>
public sealed record CitedValue
{
    internal CitedValue(string value, RuleId rule) =>
        (Value, Rule) = (value, rule);

    /// <summary>The value read.</summary>
    public string Value { get; internal init; }

    /// <summary>The rule behind it.</summary>
    public RuleId Rule { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Value} ({Rule})");
}
