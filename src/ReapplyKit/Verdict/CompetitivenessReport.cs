using Ardalis.GuardClauses;

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
        Findings[Guard.Against.OutOfRange((int)component, nameof(component), 0, Findings.Count - 1)];
}
