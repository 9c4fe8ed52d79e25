namespace ReapplyKit.Rules;

/// <summary>One rule for each kind of something, such as each lever or each interview question.</summary>
/// <typeparam name="TKind">The kinds.</typeparam>
public sealed record RulesBy<TKind>
    where TKind : struct, Enum
{
    private readonly ValueList<(TKind Kind, RuleId Rule)> _rules;

    internal RulesBy(ValueList<(TKind Kind, RuleId Rule)> rules) => _rules = rules;

    /// <summary>The rule of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public RuleId this[TKind kind]
    {
        get
        {
            foreach (var (known, rule) in _rules)
            {
                if (EqualityComparer<TKind>.Default.Equals(known, kind))
                    return rule;
            }
            throw new ArgumentOutOfRangeException(nameof(kind));
        }
    }

    /// <summary>All rules, in the order of the kinds.</summary>
    public ValueList<RuleId> All => _rules.Select(r => r.Rule).ToValueList();
}
