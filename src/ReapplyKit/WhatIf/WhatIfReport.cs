using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>What an applicant could still change by the season, what each change would bring, and what nothing changes.</summary>
public sealed record WhatIfReport
{
    /// <summary>The rule pack it was judged by.</summary>
    public required RulePackStamp Pack { get; init; }

    /// <summary>The day it was judged as of.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The first submission day, by which every result must be there.</summary>
    public required LocalDate SubmissionDay { get; init; }

    /// <summary>The levers that can be pulled, amount by amount.</summary>
    public required ValueList<LeverOffer> Levers { get; init; }

    /// <summary>The levers that cannot, each with every reason.</summary>
    public required ValueList<UnavailableLever> Unavailable { get; init; }

    /// <summary>What would lift each component that is not competitive.</summary>
    public required ValueList<ComponentLift> Lifts { get; init; }

    /// <summary>What no lever changes.</summary>
    public required ValueList<ImmovableFact> Immovable { get; init; }

    /// <summary>What the levers do for the list.</summary>
    public required GreenPrograms Greens { get; init; }
}

/// <summary>A lever that can be pulled, and whether there is time for it.</summary>
/// <param name="Lever">The lever.</param>
/// <param name="DaysNeeded">The days it needs from today to its result.</param>
/// <param name="DaysLeft">The days from today to the first submission day; negative once that is past.</param>
/// <param name="Rule">The rule behind it.</param>
public sealed record LeverOffer(Lever Lever, int DaysNeeded, int DaysLeft, RuleId Rule)
{
    /// <summary>Whether the days needed are left.</summary>
    public bool Fits => DaysNeeded <= DaysLeft;
}

/// <summary>A lever that cannot be pulled, and one reason why; a kind may have several.</summary>
/// <param name="Kind">The lever.</param>
/// <param name="Reason">The reason, such as <c>ECFMG certificate not issued</c>.</param>
/// <param name="Rule">The rule behind the reason.</param>
public sealed record UnavailableLever(LeverKind Kind, string Reason, RuleId Rule);

/// <summary>What would lift one component of the rubric (clause M12.24).</summary>
/// <param name="Component">The component.</param>
/// <param name="From">Its tier now; competitive ones are left out.</param>
/// <param name="Steps">The better tiers that levers reach; empty where none does, and where the tier is unknown.</param>
/// <param name="StateFirst">The rule that has the file state it first, where the tier is unknown; null elsewhere.</param>
public sealed record ComponentLift(RubricComponent Component, Tier From, ValueList<TierStep> Steps, RuleId? StateFirst);

/// <summary>A better tier that levers reach, and the smallest sets that do.</summary>
/// <param name="To">The tier reached.</param>
/// <param name="Sets">Every set that reaches it while no part of it does, by units and then by days.</param>
public sealed record TierStep(Tier To, ValueList<LeverSet> Sets);

/// <summary>
/// Green programs that the target wants, at most as many as it has seats (clauses M4.11 and M4.17): now, and with levers.
/// </summary>
public sealed record GreenPrograms
{
    /// <summary>How many there are now.</summary>
    public required int Now { get; init; }

    /// <summary>Every set of levers that gives more than each of its parts does, by units and then by days.</summary>
    public required ValueList<GreenGain> Gains { get; init; }

    /// <summary>The smallest sets that turn so many more programs green: no part of any of them does.</summary>
    /// <param name="more">How many more, 1 or more.</param>
    /// <returns>All such sets, by units and then by days; empty where no set does.</returns>
    /// <exception cref="ArgumentException">The number is not positive.</exception>
    public ValueList<GreenGain> SmallestSetsFor(int more)
    {
        Guard.Against.NegativeOrZero(more);
        var smallest = new List<GreenGain>();
        foreach (var gain in Gains)
        {
            if (gain.More >= more && !smallest.Any(s => s.Set.IsPartOf(gain.Set)))
                smallest.Add(gain);
        }
        return smallest.ToValueList();
    }
}

/// <summary>What a set of levers does for the list.</summary>
/// <param name="Set">The levers.</param>
/// <param name="Greens">Green programs that find a seat, once they are pulled.</param>
/// <param name="More">How many more than now; 1 or more.</param>
public sealed record GreenGain(LeverSet Set, int Greens, int More);

/// <summary>A fact that no lever changes, and what it means for its component.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Component">The component it bears on.</param>
/// <param name="Value">What the file says, such as <c>2 years, 3 on 2027-09-01</c>.</param>
/// <param name="Tier">The tier of the component now.</param>
/// <param name="AtSubmission">Its tier on the first submission day by this fact alone; years grow, the rest stays.</param>
/// <param name="Rule">The rule that says why nothing changes it.</param>
public sealed record ImmovableFact(ImmovableKind Kind, RubricComponent Component, string Value, Tier Tier, Tier AtSubmission, RuleId Rule);

/// <summary>What no lever changes.</summary>
public enum ImmovableKind
{
    /// <summary>Years since graduation: they only grow (clause M12.12).</summary>
    YearsSinceGraduation,

    /// <summary>Step 1: a failure, or more than one attempt (clause M12.10).</summary>
    Step1Attempts,

    /// <summary>Step 1: a long gap to Step 2 CK (clause M12.10).</summary>
    Step1Gap,

    /// <summary>Step 2 CK: a failure, or more than one attempt (clause M12.11).</summary>
    Step2CkAttempts,

    /// <summary>Step 2 CK: the score of a pass, which is not retaken (clause M12.11).</summary>
    Step2CkScore,
}
