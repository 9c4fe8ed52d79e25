using System.Text;
using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>The rubric's verdict on one file as of a day: five tiers, each with its finding.</summary>
public sealed record CompetitivenessReport
{
    internal CompetitivenessReport()
    {
    }

    /// <summary>The rule pack it was judged by.</summary>
    public RulePackStamp Pack { get; internal init; }

    /// <summary>The day it was judged as of.</summary>
    public LocalDate AsOf { get; internal init; }

    /// <summary>The facts it was judged on.</summary>
    public ApplicantFacts Facts { get; internal init; }

    /// <summary>The specialties it was judged for; empty where they are open.</summary>
    public ValueList<string> Specialties { get; internal init; }

    /// <summary>The tier of each component, and the weakest of them.</summary>
    public TierSet Tiers { get; internal init; }

    /// <summary>The tier of the whole file, and how many of the five components are known.</summary>
    public OverallVerdict Overall => new(Tiers.Overall, Tiers.Known);

    /// <summary>One finding for each component, in the order of <see cref="RubricComponent"/>.</summary>
    public ValueList<Finding> Findings { get; internal init; }

    /// <summary>
    /// What is to be known of the whole verdict, such as that the text is written for IMGs and the file is of somebody else.
    /// </summary>
    public ValueList<string> Notes { get; internal init; }

    /// <summary>Red flags the applicant states; null where the file does not say.</summary>
    public ValueList<RedFlag>? RedFlags { get; internal init; }

    /// <summary>The finding of a component.</summary>
    /// <param name="component">The component.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such component.</exception>
    public Finding this[RubricComponent component] => Findings.First(f => f.Component == Guard.Against.Undefined(component));

    /// <summary>The verdict as plain text: the whole file, then each component with its value, its threshold and what its rule says.</summary>
    /// <param name="book">The rules of the pack it was judged by, for their texts.</param>
    /// <returns>The text, in invariant culture with line feeds.</returns>
    public string ToText(RuleBook book)
    {
        Guard.Against.Null(book);
        var text = new StringBuilder().Append(Overall).Append('\n');
        foreach (var finding in Findings)
        {
            text.Append(finding).Append('\n').Append("  ").Append(book[finding.Rule].Text).Append('\n');
            foreach (var line in new[] { finding.Open }.OfType<string>().Concat(finding.Notes))
                text.Append("  ").Append(line).Append('\n');
        }
        foreach (var note in Notes)
            text.Append(note).Append('\n');
        return text.ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"Verdict of {AsOf}: {Overall}");
}

/// <summary>Why a component has its tier: the value read, the threshold it met, and the rule with its clauses.</summary>
public sealed record Finding
{
    internal Finding()
    {
    }

    /// <summary>Which component.</summary>
    public RubricComponent Component { get; internal init; }

    /// <summary>Its tier.</summary>
    public Tier Tier { get; internal init; }

    /// <summary>The best tier it can prove to be; the tier itself where that is known.</summary>
    public Tier AtBest { get; internal init; }

    /// <summary>The worst tier it can prove to be; the tier itself where that is known.</summary>
    public Tier AtWorst { get; internal init; }

    /// <summary>
    /// How far an unknown tier is open, such as <c>competitive if passed at the first attempt</c>; null where the tier is known, or where
    /// nothing is stated.
    /// </summary>
    public string? Open { get; internal init; }

    /// <summary>What the file says, as read: <c>231, 1 attempt</c>.</summary>
    public string Value { get; internal init; }

    /// <summary>The threshold that it met: <c>225 to 239</c>.</summary>
    public string Threshold { get; internal init; }

    /// <summary>What would be competitive: <c>240 or more</c>.</summary>
    internal string Competitive { get; init; } = "";

    /// <summary>The rule that decided.</summary>
    public RuleId Rule { get; internal init; }

    /// <summary>The clauses that rule comes from.</summary>
    public ValueList<ClauseId> Clauses { get; internal init; }

    /// <summary>What is missing for a verdict; empty where the tier is known.</summary>
    public ValueList<string> Missing { get; internal init; }

    /// <summary>
    /// How the value was read where the file is not exact: a graduation year alone, months in place of rotations, COMLEX alone.
    /// </summary>
    public ValueList<string> Notes { get; internal init; }

    /// <summary>Where the component stands, in a word or two.</summary>
    /// <returns>The tier; <c>Not taken</c> for an exam that was never taken, so that its tier is still unknown.</returns>
    public string Standing() => Tier == Tier.Unknown && Value == ExamText.NotTaken ? "Not taken" : Words.Heading(Tier);

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Words.Heading(Component)}: {Words.Sentence(Tier)}, {Value} ({Threshold}; {Rule})");
}
