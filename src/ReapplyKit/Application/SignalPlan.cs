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
