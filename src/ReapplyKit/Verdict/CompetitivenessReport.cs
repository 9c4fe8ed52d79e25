namespace ReapplyKit;

/// <summary>The rubric's verdict on one file as of a day: five tiers, each with its finding.</summary>
public sealed record CompetitivenessReport
{
    /// <summary>The rule pack it was judged by.</summary>
    public required RulePackStamp Pack { get; init; }

    /// <summary>The day it was judged as of.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The facts it was judged on.</summary>
    public required ApplicantFacts Facts { get; init; }

    /// <summary>The tier of each component, and the weakest of them.</summary>
    public required TierSet Tiers { get; init; }

    /// <summary>One finding for each component, in the order of <see cref="RubricComponent"/>.</summary>
    public required ValueList<Finding> Findings { get; init; }

    /// <summary>Red flags the applicant states; null where the file does not say.</summary>
    public required ValueList<RedFlag>? RedFlags { get; init; }

    /// <summary>The finding of a component.</summary>
    /// <param name="component">The component.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such component.</exception>
    public Finding this[RubricComponent component] =>
        Findings.FirstOrDefault(f => f.Component == component) ?? throw new ArgumentOutOfRangeException(nameof(component));
}

/// <summary>Why a component has its tier: the value read, the threshold it met, and the rule with its clauses.</summary>
/// <remarks>A report lists findings in the order of <see cref="RubricComponent"/>.</remarks>
public sealed record Finding
{
    /// <summary>Which component.</summary>
    public required RubricComponent Component { get; init; }

    /// <summary>Its tier.</summary>
    public required Tier Tier { get; init; }

    /// <summary>What the file says, as read: <c>231, 1 attempt</c>.</summary>
    public required string Value { get; init; }

    /// <summary>What the value was held against: <c>225 to 239</c>.</summary>
    public required string Threshold { get; init; }

    /// <summary>The rule that decided.</summary>
    public required RuleId Rule { get; init; }

    /// <summary>The clauses that rule comes from.</summary>
    public required ValueList<ClauseId> Clauses { get; init; }

    /// <summary>What is missing for a verdict; empty where the tier is known.</summary>
    public ValueList<string> Missing { get; init; }

    /// <summary>
    /// How the value was read where the file is not exact: a graduation year alone, months in place of rotations, COMLEX alone.
    /// </summary>
    public ValueList<string> Notes { get; init; }
}
