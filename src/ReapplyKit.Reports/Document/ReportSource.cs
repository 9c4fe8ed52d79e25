using Ardalis.GuardClauses;

namespace ReapplyKit.Reports;

/// <summary>What a report is made of, and how its rules are told and cited.</summary>
internal sealed record ReportSource(ReapplicationPlan Plan, RulePack Rules, LocalDate? Today, ReportOptions Options)
{
    /// <summary>The day from which this week counts.</summary>
    public LocalDate Now => Today ?? Plan.AsOf;

    /// <summary>How the applicant is called; null where nobody says.</summary>
    public string? Reference => Options.Reference ?? Plan.Case.Profile.Reference;

    /// <summary>Whether names and clauses are told that nobody needs to follow the plan.</summary>
    public bool HasAppendix => Options.Length == ReportLength.WithAppendix;

    public static ReportSource Of(ReapplicationPlan plan, RulePack rules, LocalDate? today, ReportOptions? options)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(rules);
        Guard.Against.InvalidInput(rules, nameof(rules), r => r.Stamp == plan.Pack, "The plan was made by another rule pack.");
        return new ReportSource(plan, rules, today, options ?? ReportOptions.Default);
    }

    public string Why(RuleId rule) => Rules.Book[rule].Text;

    /// <summary>A rule's sentence with its citation.</summary>
    public Phrase Told(RuleId rule) => Phrase.Of($"{Why(rule)} {Cited(rule)}");

    /// <summary>The clauses a rule comes from, and with the appendix its name.</summary>
    public Phrase Cited(RuleId rule) => Cited(Rules.Book[rule].Clauses, rule);

    /// <summary>The clauses, and with the appendix the name of the rule.</summary>
    public Phrase Cited(ValueList<ClauseId> clauses, RuleId rule) =>
        Phrase.Joined([.. clauses.Select(Cited), .. HasAppendix ? (Phrase[])[new Run(rule.ToString(), RunKind.Rule)] : []], " ");

    public static Phrase Cited(ClauseId clause) => new Run(clause.ToString(), RunKind.Clause);

    /// <summary>A clause's own words with its number.</summary>
    public Phrase Told(ClauseId clause) => Phrase.Of($"{Rules.Book[clause].Text} {Cited(clause)}");
}
