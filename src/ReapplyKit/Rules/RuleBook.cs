using System.Collections.Frozen;

namespace ReapplyKit.Rules;

/// <summary>All clauses and rules of a pack, by number and name: where a verdict's citation is looked up.</summary>
public sealed class RuleBook : IEquatable<RuleBook>
{
    private readonly FrozenDictionary<ClauseId, Clause> _clauses;
    private readonly FrozenDictionary<RuleId, Rule> _rules;

    internal RuleBook(ValueList<Clause> clauses, ValueList<Rule> rules)
    {
        Clauses = clauses;
        Rules = rules;
        _clauses = clauses.ToFrozenDictionary(c => c.Id);
        _rules = rules.ToFrozenDictionary(r => r.Id);
    }

    /// <summary>The clauses in the text's order.</summary>
    public ValueList<Clause> Clauses { get; }

    /// <summary>The rules in the pack's order.</summary>
    public ValueList<Rule> Rules { get; }

    /// <summary>The clause with a number.</summary>
    /// <param name="id">The clause's number.</param>
    /// <exception cref="KeyNotFoundException">The pack has no such clause.</exception>
    public Clause this[ClauseId id] => _clauses[id];

    /// <summary>The rule with a name.</summary>
    /// <param name="id">The rule's name.</param>
    /// <exception cref="KeyNotFoundException">The pack has no such rule.</exception>
    public Rule this[RuleId id] => _rules[id];

    internal Rule? Find(RuleId id) => _rules.GetValueOrDefault(id);

    /// <inheritdoc/>
    public bool Equals(RuleBook? other) => other is not null && Clauses == other.Clauses && Rules == other.Rules;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RuleBook);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Clauses, Rules);
}
