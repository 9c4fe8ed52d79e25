namespace ReapplyKit;

/// <summary>A fact that differs between two files of one applicant.</summary>
public sealed record Change
{
    /// <summary>The fact.</summary>
    public required ChangedFact Fact { get; init; }

    /// <summary>The fact for people, such as <c>strong US letters</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>What it was.</summary>
    public required string Before { get; init; }

    /// <summary>What it is now.</summary>
    public required string After { get; init; }

    /// <summary>What the change means.</summary>
    public required ChangeDirection Direction { get; init; }

    /// <summary>The component of the rubric it belongs to; null where it belongs to none.</summary>
    public required RubricComponent? Component { get; init; }

    /// <summary>That component's tier before; null where there is no component.</summary>
    public required Tier? TierBefore { get; init; }

    /// <summary>That component's tier now; null where there is no component.</summary>
    public required Tier? TierAfter { get; init; }

    /// <summary>The rule by which it counts: that of the component's tier now, or the pack's own of the fact.</summary>
    public required RuleId Rule { get; init; }
}
