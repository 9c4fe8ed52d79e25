using Ardalis.GuardClauses;

namespace ReapplyKit.Rules;

/// <summary>One rule for each kind of something, such as each lever or each interview question.</summary>
/// <typeparam name="TKind">The kinds.</typeparam>
public sealed record RulesBy<TKind>
    where TKind : struct, Enum
{
    private static readonly TKind[] Kinds = Enum.GetValues<TKind>();

    /// <param name="rules">The rules, in the order of the kinds' values.</param>
    internal RulesBy(ValueList<RuleId> rules) => All = rules;

    /// <summary>The rule of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public RuleId this[TKind kind] => All[Array.IndexOf(Kinds, Guard.Against.Undefined(kind))];

    /// <summary>All rules, in the order of the kinds.</summary>
    public ValueList<RuleId> All { get; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{string.Join(", ", All)}");
}
