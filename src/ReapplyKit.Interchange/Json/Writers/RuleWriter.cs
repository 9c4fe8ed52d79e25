using static ReapplyKit.Interchange.DocumentValues;

namespace ReapplyKit.Interchange;

/// <summary>Writes rules with their texts, and what is held against them.</summary>
internal sealed class RuleWriter(RuleBook book)
{
    public RuleDocument Rule(RuleId id)
    {
        var rule = book[id];
        return new RuleDocument(Text(id), rule.Text, rule.Clauses.Select(Text), rule.Interpretation);
    }

    public CheckDocument Check(Check check) => new(check.Subject, Words.Of(check.State), check.Value, check.Asked, Rule(check.Rule));

    public IEnumerable<CheckDocument> Checks(ValueList<Check> checks) => checks.Select(Check);

    public CitedValueDocument Cited(string value, RuleId rule) => new(value, Rule(rule));
}
