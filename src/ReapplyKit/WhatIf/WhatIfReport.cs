using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>What an applicant could still change by the season, what each change would bring, and what nothing changes.</summary>
public sealed record WhatIfReport
{
    internal WhatIfReport()
    {
    }

    /// <summary>The rule pack it was judged by.</summary>
    public RulePackStamp Pack { get; internal init; }

    /// <summary>The day it was judged as of.</summary>
    public LocalDate AsOf { get; internal init; }

    /// <summary>The first submission day, by which every result must be there; once that is past, the day programs begin to review, or that of judgement.</summary>
    public LocalDate SubmissionDay { get; internal init; }

    /// <summary>The levers that can be pulled, amount by amount.</summary>
    public ValueList<LeverOffer> Levers { get; internal init; }

    /// <summary>The levers that cannot, each with every reason.</summary>
    public ValueList<UnavailableLever> Unavailable { get; internal init; }

    /// <summary>What would lift each component that is not competitive.</summary>
    public ValueList<ComponentLift> Lifts { get; internal init; }

    /// <summary>What no lever changes.</summary>
    public ValueList<ImmovableFact> Immovable { get; internal init; }

    /// <summary>What the levers do for the list.</summary>
    public GreenPrograms Greens { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of(
        $"As of {AsOf}: {Levers.Count} levers, {Lifts.Count} components, {Greens.Now} green now");
}

/// <summary>A lever that can be pulled, and whether there is time for it.</summary>
public sealed record LeverOffer
{
    internal LeverOffer(Lever lever, int daysNeeded, int daysLeft, RuleId rule) =>
        (Lever, DaysNeeded, DaysLeft, Rule) = (lever, daysNeeded, daysLeft, rule);

    /// <summary>The lever.</summary>
    public Lever Lever { get; internal init; }

    /// <summary>The days it needs from today to its result.</summary>
    public int DaysNeeded { get; internal init; }

    /// <summary>The days from today to the first submission day; negative once that is past.</summary>
    public int DaysLeft { get; internal init; }

    /// <summary>The rule behind it.</summary>
    public RuleId Rule { get; internal init; }

    /// <summary>Whether the days needed are left.</summary>
    public bool Fits => DaysNeeded <= DaysLeft;

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Lever}: {DaysNeeded} days needed, {DaysLeft} left ({Rule})");
}

/// <summary>A lever that cannot be pulled, and one reason why; a kind may have several.</summary>
public sealed record UnavailableLever
{
    internal UnavailableLever(LeverKind kind, string reason, RuleId rule) =>
        (Kind, Reason, Rule) = (kind, reason, rule);

    /// <summary>The lever.</summary>
    public LeverKind Kind { get; internal init; }

    /// <summary>The reason, such as <c>ECFMG certificate not issued</c>.</summary>
    public string Reason { get; internal init; }

    /// <summary>The rule behind the reason.</summary>
    public RuleId Rule { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Kind}: {Reason} ({Rule})");
}

/// <summary>What would lift one component of the rubric (clause M12.24).</summary>
public sealed record ComponentLift
{
    internal ComponentLift(RubricComponent component, Tier from, ValueList<TierStep> steps, RuleId? stateFirst) =>
        (Component, From, Steps, StateFirst) = (component, from, steps, stateFirst);

    /// <summary>The component.</summary>
    public RubricComponent Component { get; internal init; }

    /// <summary>Its tier now; competitive ones are left out.</summary>
    public Tier From { get; internal init; }

    /// <summary>The better tiers that levers reach; empty where none does, and where the tier is unknown.</summary>
    public ValueList<TierStep> Steps { get; internal init; }

    /// <summary>The rule that has the file state it first, where the tier is unknown; null elsewhere.</summary>
    public RuleId? StateFirst { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Words.Heading(Component)} from {Words.Sentence(From)}: {Steps.Count} steps up");
}

/// <summary>A better tier that levers reach, and the smallest sets that do.</summary>
public sealed record TierStep
{
    internal TierStep(Tier to, ValueList<LeverSet> sets) =>
        (To, Sets) = (to, sets);

    /// <summary>The tier reached.</summary>
    public Tier To { get; internal init; }

    /// <summary>Every set that reaches it while no part of it does, by units and then by days.</summary>
    public ValueList<LeverSet> Sets { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"To {To}: {Sets.Count} sets of changes");
}

/// <summary>
/// Green programs that the target wants, at most as many as it has seats (clauses M4.11 and M4.17): now, and with levers.
/// </summary>
public sealed record GreenPrograms
{
    internal GreenPrograms()
    {
    }

    /// <summary>How many there are now.</summary>
    public int Now { get; internal init; }

    /// <summary>Every set of levers that gives more than each of its parts does, by units and then by days.</summary>
    public ValueList<GreenGain> Gains { get; internal init; }

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
            if (gain.MoreGreens >= more && !smallest.Any(s => s.Set.IsPartOf(gain.Set)))
                smallest.Add(gain);
        }
        return smallest.ToValueList();
    }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Now} green now; {Gains.Count} sets of changes give more");
}

/// <summary>What a set of levers does for the list.</summary>
public sealed record GreenGain
{
    internal GreenGain(LeverSet set, int greens, int more) =>
        (Set, Greens, MoreGreens) = (set, greens, more);

    /// <summary>The levers.</summary>
    public LeverSet Set { get; internal init; }

    /// <summary>Green programs that find a seat, once they are pulled.</summary>
    public int Greens { get; internal init; }

    /// <summary>How many more than now; 1 or more.</summary>
    public int MoreGreens { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{MoreGreens} more green: {Set}");
}

/// <summary>A fact that no lever changes, and what it means for its component.</summary>
public sealed record ImmovableFact
{
    internal ImmovableFact(
        ImmovableKind kind, RubricComponent component, string value, Tier tier, Tier atSubmission, RuleId rule) =>
        (Kind, Component, Value, Tier, AtSubmission, Rule) = (kind, component, value, tier, atSubmission, rule);

    /// <summary>What it is.</summary>
    public ImmovableKind Kind { get; internal init; }

    /// <summary>The component it bears on.</summary>
    public RubricComponent Component { get; internal init; }

    /// <summary>What the file says, such as <c>2 years, 3 on 2027-09-01</c>.</summary>
    public string Value { get; internal init; }

    /// <summary>The tier of the component now.</summary>
    public Tier Tier { get; internal init; }

    /// <summary>Its tier on the first submission day by this fact alone; years grow, the rest stays.</summary>
    public Tier AtSubmission { get; internal init; }

    /// <summary>The rule that says why nothing changes it.</summary>
    public RuleId Rule { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Words.Heading(Component)} stays {Words.Sentence(AtSubmission)}: {Value} ({Rule})");
}

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
