namespace ReapplyKit;

/// <summary>The verdict on one program for one applicant: its label, and all that led to it.</summary>
public sealed record ProgramAssessment
{
    internal ProgramAssessment()
    {
    }

    /// <summary>The rule pack it was judged by.</summary>
    public RulePackStamp Pack { get; internal init; }

    /// <summary>The program.</summary>
    public ResidencyProgram Program { get; internal init; }

    /// <summary>Its label today.</summary>
    public ProgramLabel Label { get; internal init; }

    /// <summary>
    /// Its label if the exams that are missing are passed before the review day; null where none is missing. Do not pay before the pass.
    /// </summary>
    public ProgramLabel? LabelIfPassed { get; internal init; }

    /// <summary>The label that a list goes by: the one if passed where an exam is missing, else the label of today.</summary>
    public ProgramLabel ListLabel => LabelIfPassed ?? Label;

    /// <summary>What the program offers of the visa needed.</summary>
    public VisaOffer Visa { get; internal init; }

    /// <summary>How many IMGs there are, as the label table sees it.</summary>
    public PresenceLevel Presence { get; internal init; }

    /// <summary>Whether a tie of a kind that lifts is known: USCE there, research or faculty.</summary>
    public bool HasTie { get; internal init; }

    /// <summary>What is charged: the label table counts none, one, or two and more.</summary>
    public ValueList<LabelCharge> Charges { get; internal init; }

    /// <summary>The rule that gave the label.</summary>
    public RuleId Rule { get; internal init; }

    /// <summary>The rule by which a connection lifted the label; null where none did.</summary>
    public RuleId? LiftedBy { get; internal init; }

    /// <summary>How many of the <see cref="ResidencyProgram.FactCount"/> facts that matter to a label the sources state.</summary>
    public int FactsKnown => Program.FactsKnown;

    /// <summary>Strict requirements missed; any of them excludes.</summary>
    public ValueList<ProgramFinding> Blockers { get; internal init; }

    /// <summary>What speaks against: preferences missed, few IMGs.</summary>
    public ValueList<ProgramFinding> Cautions { get; internal init; }

    /// <summary>What speaks for: requirements met, many IMGs, connections.</summary>
    public ValueList<ProgramFinding> Strengths { get; internal init; }

    /// <summary>What is unknown and could matter: facts to add to the file, questions to put to the program.</summary>
    public ValueList<ProgramFinding> Unknowns { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Program.Name}: {Label} ({Rule}), {Unknowns.Count} unknown");
}

/// <summary>
/// One thing that speaks for or against a program, or that nobody knows: what was read of the applicant, what the program says, and the
/// rule.
/// </summary>
public sealed record ProgramFinding
{
    internal ProgramFinding(ProgramFactor factor, string applicant, string program, RuleId rule) =>
        (Factor, Applicant, Program, Rule) = (factor, applicant, program, rule);

    /// <summary>What was looked at.</summary>
    public ProgramFactor Factor { get; internal init; }

    /// <summary>What the file says.</summary>
    public string Applicant { get; internal init; }

    /// <summary>What the program says.</summary>
    public string Program { get; internal init; }

    /// <summary>The rule that was applied.</summary>
    public RuleId Rule { get; internal init; }

    /// <summary>The tie it is about; null for every factor but a connection.</summary>
    public ConnectionKind? Tie { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Factor}: the program says {Program}, the file {Applicant} ({Rule})");
}
