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
