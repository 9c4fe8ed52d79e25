using Ardalis.GuardClauses;

namespace ReapplyKit.Rules;

/// <summary>When a milestone belongs to the plan: each part that is stated must fit the decisions.</summary>
/// <remarks>A condition with no part always holds.</remarks>
public sealed record MilestoneCondition
{
    /// <summary>Only with, or only without Step 3; null where it does not matter.</summary>
    public bool? Step3 { get; init; }

    /// <summary>Only with the same, or only with a changed specialty; null where it does not matter.</summary>
    public SpecialtyChoice? Specialty { get; init; }

    /// <summary>Only with one of these main activities; empty where it does not matter.</summary>
    public ValueList<MainActivity> MainActivities { get; init; }

    /// <summary>Whether the milestone belongs to a plan made under these decisions.</summary>
    /// <param name="decisions">What is decided.</param>
    /// <returns>True, false, or null while a decision it hangs on is open.</returns>
    public bool? Holds(YearDecisions decisions)
    {
        Guard.Against.Null(decisions);
        bool? step3 = Step3 is null ? true : decisions.Step3 is { } s ? s == Step3 : null;
        bool? specialty = Specialty is null ? true : decisions.Specialty is { } c ? c == Specialty : null;
        bool? activity = MainActivities.IsEmpty ? true : decisions.MainActivity is { } a ? MainActivities.Contains(a) : null;
        return step3 & specialty & activity;
    }

    /// <summary>The open decisions that this condition waits for.</summary>
    internal ValueList<DecisionGate> Waiting(YearDecisions decisions)
    {
        var gates = new List<DecisionGate>();
        if (Specialty is not null && decisions.Specialty is null)
            gates.Add(DecisionGate.Specialty);
        if (!MainActivities.IsEmpty && decisions.MainActivity is null)
            gates.Add(DecisionGate.MainActivity);
        if (Step3 is not null && decisions.Step3 is null)
            gates.Add(DecisionGate.Step3);
        return gates.ToValueList();
    }
}
