namespace ReapplyKit;

/// <summary>What a season costs, item by item. What is unknown stays an item without an amount.</summary>
public sealed record Budget
{
    internal Budget(RulePackStamp pack, int season, ValueList<BudgetLine> lines) =>
        (Pack, Season, Lines) = (pack, season, lines);

    /// <summary>The pack whose fees it holds.</summary>
    public RulePackStamp Pack { get; internal init; }

    /// <summary>The Match year.</summary>
    public int Season { get; internal init; }

    /// <summary>
    /// The items: ERAS by specialty, in the order given; then transcript, token, registration, late fee where it falls due, and extra
    /// ranks.
    /// </summary>
    public ValueList<BudgetLine> Lines { get; internal init; }

    /// <summary>The sum of what is known: all of it, unless <see cref="HasUnknown"/>, else the least it can be.</summary>
    public int KnownDollars => Lines.Sum(line => line.Dollars ?? 0);

    /// <summary>Whether the amount of an item is unknown.</summary>
    public bool HasUnknown => Lines.Any(line => line.Dollars is null);
}

/// <summary>One item of a budget.</summary>
public sealed record BudgetLine
{
    internal BudgetLine(FeeKind kind, string what, int? dollars, RuleId? rule) =>
        (Kind, What, Dollars, Rule) = (kind, what, dollars, rule);

    /// <summary>What kind of fee it is.</summary>
    public FeeKind Kind { get; internal init; }

    /// <summary>What is paid for, in words: <c>Internal Medicine, 43 programs</c>.</summary>
    public string What { get; internal init; }

    /// <summary>Whole US dollars; null where the fee is unknown, which is not the same as 0.</summary>
    public int? Dollars { get; internal init; }

    /// <summary>The rule it follows from; null where the pack knows none for the season.</summary>
    public RuleId? Rule { get; internal init; }
}

/// <summary>What a re-applicant pays for in a season, in the order of a budget's lines.</summary>
public enum FeeKind
{
    /// <summary>ERAS applications, by tiers that start anew with each specialty.</summary>
    ErasApplications,

    /// <summary>The USMLE transcript in ERAS, once a season.</summary>
    UsmleTranscript,

    /// <summary>The ERAS token that an IMG needs to open an account.</summary>
    ErasToken,

    /// <summary>Registration for the Match.</summary>
    NrmpRegistration,

    /// <summary>What late registration for the Match costs on top.</summary>
    NrmpLateFee,

    /// <summary>Ranks beyond those that registration includes.</summary>
    NrmpExtraRanks,
}
