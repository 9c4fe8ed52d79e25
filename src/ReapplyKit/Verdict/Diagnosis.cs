namespace ReapplyKit;

/// <summary>What last cycle's interviews say went wrong, and what is suspected of it.</summary>
public sealed record Diagnosis
{
    internal Diagnosis()
    {
    }

    /// <summary>What kind of problem the number of interviews points to.</summary>
    public DiagnosisKind Kind { get; internal init; }

    /// <summary>Interviews attended.</summary>
    public int Interviews { get; internal init; }

    /// <summary>The rule that chose the kind.</summary>
    public RuleId Rule { get; internal init; }

    /// <summary>The clauses that rule comes from.</summary>
    public ValueList<ClauseId> Clauses { get; internal init; }

    /// <summary>
    /// The suspects of the band: what is procedural, then what the file or the cycle shows, then what only the text suspects. Empty after a
    /// match and while the cycle is running.
    /// </summary>
    public ValueList<Suspect> Suspects { get; internal init; }

    /// <summary>What else is weak, and does not explain this number of interviews.</summary>
    public ValueList<Suspect> AlsoWeak { get; internal init; }

    /// <summary>
    /// What to state, or whom to ask, where a cycle failed and the file shows no cause; empty where there is a suspect.
    /// </summary>
    public ValueList<string> Ask { get; internal init; }

    /// <summary>What the file or the cycle does not state, so that it could be neither suspected nor cleared.</summary>
    public ValueList<string> Unchecked { get; internal init; }
}

/// <summary>The kind of problem that a number of interviews points to.</summary>
public enum DiagnosisKind
{
    /// <summary>Few interviews: something structural in the application is broken (clause M12.15).</summary>
    Structural,

    /// <summary>Some interviews, no match: interview skills, rank strategy or program fit (clause M12.16).</summary>
    Conversion,

    /// <summary>Many interviews, no match: likely a serious red flag (clause M12.17).</summary>
    RedFlag,

    /// <summary>The cycle ended in a match: there is nothing to diagnose.</summary>
    Matched,

    /// <summary>The cycle runs until the Monday of its Match Week: it has not failed.</summary>
    Running,
}
