namespace ReapplyKit;

/// <summary>What every diagnosis of a cycle says: interviews, rule, suspects, and what could not be checked.</summary>
public abstract record InterviewVerdict
{
    /// <summary>Interviews attended.</summary>
    public required int Interviews { get; init; }

    /// <summary>The rule that chose this verdict.</summary>
    public required RuleId Rule { get; init; }

    /// <summary>The clauses that rule comes from.</summary>
    public required ValueList<ClauseId> Clauses { get; init; }

    /// <summary>The suspects, strongest evidence first; empty after a match.</summary>
    public ValueList<Suspect> Suspects { get; init; }

    /// <summary>What the file or cycle does not state, so that it could be neither suspected nor cleared.</summary>
    public ValueList<string> Unchecked { get; init; }
}
