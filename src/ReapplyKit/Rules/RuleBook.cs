using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace ReapplyKit.Rules;

/// <summary>All clauses and rules of a pack, by number and name: where a verdict's citation is looked up.</summary>
public sealed class RuleBook : RulePackPart
{
    private readonly Lazy<Clause[]> _clauses;
    private readonly Lazy<Dictionary<ClauseId, Clause>> _byNumber;
    private readonly IReadOnlyList<RuleSection> _sections;
    private readonly ConcurrentDictionary<RuleId, Rule> _found = new();

    [SetsRequiredMembers]
    internal RuleBook(RulePackStamp pack, Func<Clause[]> clauses, IReadOnlyList<RuleSection> sections)
    {
        Pack = pack;
        _clauses = new(clauses);
        _byNumber = new(() => _clauses.Value.ToDictionary(c => c.Id));
        _sections = sections;
    }

    /// <summary>The clauses in the text's order.</summary>
    public ValueList<Clause> Clauses => new(_clauses.Value);

    /// <summary>The rules in the pack's order.</summary>
    public ValueList<Rule> Rules => _sections.SelectMany(section => section.Rules).ToValueList();

    /// <summary>The clause with a number.</summary>
    /// <param name="id">The clause's number.</param>
    /// <exception cref="KeyNotFoundException">The pack has no such clause.</exception>
    public Clause this[ClauseId id] => _byNumber.Value.TryGetValue(id, out var clause) ? clause
        : throw new KeyNotFoundException($"The pack has no clause '{id}'.");

    /// <summary>The rule with a name.</summary>
    /// <param name="id">The rule's name.</param>
    /// <exception cref="KeyNotFoundException">The pack has no such rule.</exception>
    public Rule this[RuleId id] => _found.TryGetValue(id, out var rule) ? rule
        : _found.GetOrAdd(id, Find(id) ?? throw new KeyNotFoundException($"The pack has no rule '{id}'."));

    // Whoever asks for a rule has its name from a section that is read already.
    internal Rule? Find(RuleId id) => Find(id, _sections.Where(section => section.IsValueCreated)) ?? Find(id, _sections);

    private static Rule? Find(RuleId id, IEnumerable<RuleSection> sections) =>
        sections.Select(section => section.Find(id)).FirstOrDefault(rule => rule is not null);
}
