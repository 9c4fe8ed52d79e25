namespace ReapplyKit;

/// <summary>A season's signals allocated over a list. Every program on the list is signalled once or says why it is not.</summary>
public sealed record SignalPlan
{
    /// <summary>The rule pack it was made by.</summary>
    public required RulePackStamp Pack { get; init; }

    /// <summary>The Match year of the season.</summary>
    public required int Season { get; init; }

    /// <summary>The signals sent: by specialty, then in the order of the pack, gold before silver.</summary>
    public required ValueList<SignalChoice> Choices { get; init; }

    /// <summary>The programs on the list that get none, by specialty, then in the order of the pack.</summary>
    public required ValueList<UnsignalledProgram> NotSignalled { get; init; }

    /// <summary>The signals for which the list has no program, by specialty.</summary>
    public required ValueList<UnusedSignals> Unused { get; init; }

    /// <summary>The specialties on the list whose counts nobody knows: look them up before signalling.</summary>
    public required ValueList<string> UnknownSpecialties { get; init; }

    /// <summary>The rules to know before anything is sent: what cannot be undone, and what holds in the specialties of this list.</summary>
    public required ValueList<RuleId> Limits { get; init; }
}

/// <summary>A signal that is sent, and why to this program.</summary>
/// <param name="Assessment">The verdict on the program.</param>
/// <param name="Tier">The tier of the signal.</param>
/// <param name="Rule">The row of the order that placed it.</param>
/// <param name="Reason">The facts that decided: label, connection, IMG presence and visa.</param>
public sealed record SignalChoice(ProgramAssessment Assessment, SignalTier Tier, RuleId Rule, string Reason);

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
/// <param name="Specialty">The specialty.</param>
/// <param name="Tier">Their tier.</param>
/// <param name="Count">How many; 1 or more.</param>
public sealed record UnusedSignals(string Specialty, SignalTier Tier, int Count);

/// <summary>A program on the list that gets no signal, and why.</summary>
/// <param name="Assessment">The verdict on the program.</param>
/// <param name="Reason">Why it gets none.</param>
/// <param name="Rule">The rule behind it; where none is left, the row of the order that placed it.</param>
public sealed record UnsignalledProgram(ProgramAssessment Assessment, UnsignalledReason Reason, RuleId Rule);

/// <summary>Why a program on the list gets no signal.</summary>
public enum UnsignalledReason
{
    /// <summary>Nobody states the program's specialty.</summary>
    SpecialtyNotStated,

    /// <summary>Nobody knows how many signals the specialty gives in the season.</summary>
    AllowanceUnknown,

    /// <summary>It is an extreme reach.</summary>
    Red,

    /// <summary>The applicant has rotated there, in a specialty that asks not to signal such programs.</summary>
    HomeOrAway,

    /// <summary>Its institution has a signal already, which speaks for this program too.</summary>
    SharesInstitution,

    /// <summary>The signals went to programs earlier in the order.</summary>
    NoneLeft,
}
