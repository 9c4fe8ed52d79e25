using Ardalis.GuardClauses;

namespace ReapplyKit.Rules;

/// <summary>When a milestone belongs to the plan: each part that is stated must fit the decisions and the file.</summary>
/// <remarks>A condition with no part always holds.</remarks>
public sealed record MilestoneCondition
{
    /// <summary>Only with, or only without Step 3; null where it does not matter.</summary>
    public bool? Step3 { get; init; }

    /// <summary>Only with the same, or only with a changed specialty; null where it does not matter.</summary>
    public SpecialtyChoice? Specialty { get; init; }

    /// <summary>Only with one of these main activities; empty where it does not matter.</summary>
    public ValueList<MainActivity> MainActivities { get; init; }

    /// <summary>Not with any of these main activities; it belongs to the plan while none is decided.</summary>
    public ValueList<MainActivity> UnlessActivities { get; init; }

    /// <summary>Only where the file shows all of these.</summary>
    public ValueList<FileState> Shown { get; init; }

    /// <summary>Not where the file shows any of these.</summary>
    public ValueList<FileState> Unless { get; init; }

    /// <summary>Whether the milestone belongs to a plan made under these decisions, for a file that shows nothing.</summary>
    /// <param name="decisions">What is decided.</param>
    /// <returns>True, false, or null while a decision it hangs on is open.</returns>
    public bool? Holds(YearDecisions decisions) => Holds(decisions, []);

    /// <summary>Whether the milestone belongs to a plan made under these decisions, for a file that shows this.</summary>
    /// <param name="decisions">What is decided.</param>
    /// <param name="shown">What the file shows.</param>
    /// <returns>True, false, or null while a decision it hangs on is open.</returns>
    public bool? Holds(YearDecisions decisions, ValueList<FileState> shown)
    {
        Guard.Against.Null(decisions);
        bool? step3 = Step3 is null ? true : decisions.Step3 is { } s ? s == Step3 : null;
        bool? specialty = Specialty is null ? true : decisions.Specialty is { } c ? c == Specialty : null;
        bool? activity = MainActivities.IsEmpty ? true : decisions.MainActivity is { } a ? MainActivities.Contains(a) : null;
        var file = AreAllIn(shown) && !(!Unless.IsEmpty && !shown.IsEmpty && Unless.Any(shown.Contains))
            && !(decisions.MainActivity is { } chosen && UnlessActivities.Contains(chosen));
        return step3 & specialty & activity & file;
    }

    private bool AreAllIn(ValueList<FileState> shown)
    {
        foreach (var state in Shown)
        {
            if (!shown.Contains(state))
                return false;
        }
        return true;
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

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"Step 3 {Step3}, specialty {Specialty}, {MainActivities.Count} activities");
}
