namespace ReapplyKit;

/// <summary>The verdict on one program for one applicant: its label, and all that led to it.</summary>
/// <remarks>Lists order by label, presence and key.</remarks>
public sealed record ProgramAssessment
{
    /// <summary>The rule pack it was judged by.</summary>
    public required RulePackStamp Pack { get; init; }

    /// <summary>The program.</summary>
    public required ResidencyProgram Program { get; init; }

    /// <summary>Its label.</summary>
    public required ProgramLabel Label { get; init; }

    /// <summary>The rule that gave the label.</summary>
    public required RuleId Rule { get; init; }

    /// <summary>The rule by which a connection lifted the label; null where none did.</summary>
    public RuleId? LiftedBy { get; init; }

    /// <summary>How many of the <see cref="ResidencyProgram.FactCount"/> facts that matter to a label the sources state.</summary>
    public int FactsKnown => Program.FactsKnown;

    /// <summary>Strict requirements missed; any of them excludes.</summary>
    public required ValueList<ProgramFinding> Blockers { get; init; }

    /// <summary>What speaks against: preferences missed, few IMGs.</summary>
    public required ValueList<ProgramFinding> Cautions { get; init; }

    /// <summary>What speaks for: requirements met, many IMGs, connections.</summary>
    public required ValueList<ProgramFinding> Strengths { get; init; }

    /// <summary>What nobody knows and could matter: facts to add to the file, questions to put to the program.</summary>
    public required ValueList<ProgramFinding> Unknowns { get; init; }
}

/// <summary>
/// One thing that speaks for or against a program, or that nobody knows: what was read of the applicant, what the program says, and the
/// rule.
/// </summary>
/// <param name="Factor">What was looked at.</param>
/// <param name="Applicant">What the file says.</param>
/// <param name="Program">What the program says.</param>
/// <param name="Rule">The rule that was applied.</param>
public sealed record ProgramFinding(ProgramFactor Factor, string Applicant, string Program, RuleId Rule)
{
    /// <summary>The tie it is about; null for every factor but a connection.</summary>
    public ConnectionKind? Tie { get; init; }
}
