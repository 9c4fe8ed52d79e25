namespace ReapplyKit;

/// <summary>A season's signals allocated over a list. Every program on the list is signalled once or says why it is not.</summary>
public sealed record SignalPlan
{
    internal SignalPlan()
    {
    }

    /// <summary>The rule pack it was made by.</summary>
    public RulePackStamp Pack { get; internal init; }

    /// <summary>The Match year of the season.</summary>
    public int Season { get; internal init; }

    /// <summary>The signals sent: by specialty, then in the order of the pack, gold before silver.</summary>
    public ValueList<SignalChoice> Choices { get; internal init; }

    /// <summary>The programs on the list that get none, by specialty, then in the order of the pack.</summary>
    public ValueList<UnsignalledProgram> NotSignalled { get; internal init; }

    /// <summary>The signals for which the list has no program, by specialty.</summary>
    public ValueList<UnusedSignals> Unused { get; internal init; }

    /// <summary>The specialties on the list whose counts nobody knows: look them up before signalling.</summary>
    public ValueList<string> UnknownSpecialties { get; internal init; }

    /// <summary>The rules to know before anything is sent: what cannot be undone, and what holds in the specialties of this list.</summary>
    public ValueList<RuleId> Limits { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Season} season: {Choices.Count} signals, {NotSignalled.Count} programs without");
}

/// <summary>A signal that is sent, and why to this program.</summary>
public sealed record SignalChoice
{
    internal SignalChoice(ProgramAssessment assessment, SignalTier tier, RuleId rule, string reason) =>
        (Assessment, Tier, Rule, Reason) = (assessment, tier, rule, reason);

    /// <summary>The verdict on the program.</summary>
    public ProgramAssessment Assessment { get; internal init; }

    /// <summary>The tier of the signal.</summary>
    public SignalTier Tier { get; internal init; }

    /// <summary>The row of the order that placed it.</summary>
    public RuleId Rule { get; internal init; }

    /// <summary>The facts that decided: label, connection, IMG presence and visa.</summary>
    public string Reason { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Assessment.Program.Name}: {Tier} ({Rule})");
}

/// <summary>How strong a signal is.</summary>
/// <remarks>Gold before silver; a specialty with one kind of signal has single ones only.</remarks>
public enum SignalTier : byte
{
    /// <summary>Gold: the stronger of two tiers.</summary>
    Gold,

    /// <summary>Silver: the weaker of two tiers.</summary>
    Silver,

    /// <summary>The only tier of its specialty.</summary>
    SingleTier,
}

/// <summary>Signals of a specialty for which the list has no program.</summary>
public sealed record UnusedSignals
{
    internal UnusedSignals(string specialty, SignalTier tier, int count) =>
        (Specialty, Tier, Count) = (specialty, tier, count);

    /// <summary>The specialty.</summary>
    public string Specialty { get; internal init; }

    /// <summary>Their tier.</summary>
    public SignalTier Tier { get; internal init; }

    /// <summary>How many; 1 or more.</summary>
    public int Count { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Specialty}: {Count} {Tier} unused");
}

/// <summary>A program on the list that gets no signal, and why.</summary>
public sealed record UnsignalledProgram
{
    internal UnsignalledProgram(ProgramAssessment assessment, UnsignalledReason reason, RuleId rule) =>
        (Assessment, Reason, Rule) = (assessment, reason, rule);

    /// <summary>The verdict on the program.</summary>
    public ProgramAssessment Assessment { get; internal init; }

    /// <summary>Why it gets none.</summary>
    public UnsignalledReason Reason { get; internal init; }

    /// <summary>The rule behind it; where none is left, the row of the order that placed it.</summary>
    public RuleId Rule { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Assessment.Program.Name}: {Reason} ({Rule})");
}

/// <summary>Why a program on the list gets no signal.</summary>
public enum UnsignalledReason
{
    /// <summary>Nobody states the program's specialty.</summary>
    SpecialtyNotStated,

    /// <summary>Nobody knows how many signals the specialty gives in the season.</summary>
    AllowanceUnknown,

    /// <summary>It lists the visas it sponsors, and the one needed is not among them: ask first.</summary>
    VisaNotListed,

    /// <summary>It is an extreme reach.</summary>
    Red,

    /// <summary>The applicant has rotated there, in a specialty that asks not to signal such programs.</summary>
    HomeOrAway,

    /// <summary>Its institution has a signal already, which speaks for this program too.</summary>
    SharesInstitution,

    /// <summary>The signals went to programs earlier in the order.</summary>
    NoneLeft,
}
