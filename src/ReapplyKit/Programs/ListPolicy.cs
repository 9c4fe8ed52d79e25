using Ardalis.GuardClauses;

namespace ReapplyKit.Rules;

/// <summary>How the list answers what is weak: the join between diagnosis and program list.</summary>
public sealed class ListPolicy : RulePackPart
{
    internal ListPolicy()
    {
    }

    /// <summary>The rows; each holds where its weakness is found.</summary>
    public required ValueList<ListPolicyRow> Rows { get; init; }

    /// <summary>The longest list that any row builds to; null where none states a total.</summary>
    internal int? HighestTotal => Rows.Max(r => r.Total);

    /// <summary>Adapts a target to weaknesses: totals only rise, red shares only fall.</summary>
    /// <param name="target">The target to start from.</param>
    /// <param name="weaknesses">What is weak.</param>
    /// <returns>The adapted target, and the rules that changed it.</returns>
    public (ListTarget Target, ValueList<RuleId> Rules) Apply(ListTarget target, IReadOnlyCollection<WeaknessKind> weaknesses)
    {
        Guard.Against.Null(target);
        Guard.Against.Null(weaknesses);
        var rules = new List<RuleId>();
        foreach (var row in Rows)
        {
            if (!weaknesses.Contains(row.Weakness))
                continue;
            target = target with
            {
                Total = Math.Max(target.Total, row.Total ?? 0),
                RedPercent = Math.Min(target.RedPercent, row.RedPercent ?? target.RedPercent),
            };
            rules.Add(row.Rule);
        }
        return (target, rules.ToValueList());
    }
}

/// <summary>How the list answers one weakness.</summary>
/// <param name="Weakness">The weakness.</param>
/// <param name="Total">The total to build to, where it raises it; null where it leaves it.</param>
/// <param name="RedPercent">The share of red programs, where it lowers it; null where it leaves it.</param>
/// <param name="Rule">The rule that states it.</param>
public sealed record ListPolicyRow(WeaknessKind Weakness, int? Total, int? RedPercent, RuleId Rule)
{
    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Weakness}: {Total} programs, {RedPercent} % red ({Rule})");
}
