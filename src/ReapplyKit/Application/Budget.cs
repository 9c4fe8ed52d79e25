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

    /// <summary>The sum of what is certain: all of it, unless <see cref="HasUnknown"/>, else the least it can be.</summary>
    public int KnownDollars => Lines.Sum(line => line.AtLeastDollars);

    /// <summary>Whether the amount of an item is unknown.</summary>
    public bool HasUnknown => Lines.Any(line => line.Dollars is null);

    /// <summary>
    /// The sum with the last published fee for every item that is not published for this season; null where nothing is unknown, or an item
    /// was never published. It is no promise: fees change.
    /// </summary>
    public int? LastSeasonDollars =>
        HasUnknown && Lines.All(line => (line.Dollars ?? line.LastSeasonDollars) is not null || line.IsOpen)
            ? Lines.Sum(line => line.Dollars ?? line.LastSeasonDollars ?? 0)
            : null;

    /// <summary>The same for one applicant: a US school gives its graduates the token, and COMLEX has a transcript of its own, whose fee is not known here.</summary>
    internal Budget For(ApplicantFacts facts) => this with
    {
        Lines = Lines.Where(line => line.Kind != FeeKind.ErasToken || facts.Type.NeedsEcfmgCertificate())
            .Select(line => line.Kind == FeeKind.UsmleTranscript && facts.SitsComlexAlone ? new BudgetLine(line.Kind, "COMLEX transcript", null, null) { IsOpen = true } : line)
            .ToValueList(),
    };

    /// <summary>The sum for people: what is certain, and what the list would cost at the last published fees.</summary>
    /// <returns>A sentence or two.</returns>
    public override string ToString()
    {
        var certain = KnownDollars == 0 ? FormattableString.Invariant($"No fee is published yet for {Season}.")
            : HasUnknown ? FormattableString.Invariant($"At least ${KnownDollars:N0}; not every fee is published for {Season}.")
            : FormattableString.Invariant($"${KnownDollars:N0} in all.");
        return LastSeasonDollars is { } last
            ? certain + FormattableString.Invariant($" At the last published fees this list would cost ${last:N0}; fees can change.")
            : certain;
    }
}

/// <summary>One item of a budget.</summary>
public sealed record BudgetLine
{
    internal BudgetLine(FeeKind kind, string what, int? dollars, RuleId? rule) =>
        (Kind, What, Dollars, AtLeastDollars, Rule) = (kind, what, dollars, dollars ?? 0, rule);

    /// <summary>What kind of fee it is.</summary>
    public FeeKind Kind { get; internal init; }

    /// <summary>What is paid for, in words: <c>Internal Medicine, 43 programs</c>.</summary>
    public string What { get; internal init; }

    /// <summary>Whole US dollars; null where the fee is unknown, which is not the same as 0.</summary>
    public int? Dollars { get; internal init; }

    /// <summary>The least it can be: the amount where it is known, else the part of it that is; 0 where nothing is.</summary>
    public int AtLeastDollars { get; internal init; }

    /// <summary>What the same would cost at the last published fee; null where the amount is known, or no fee ever was.</summary>
    public int? LastSeasonDollars { get; internal init; }

    /// <summary>The Match year of that last published fee; null with it.</summary>
    public int? LastSeason { get; internal init; }

    /// <summary>
    /// Whether the amount stays open whatever ERAS and NRMP publish: for want of a decision, such as how many programs will be ranked, or
    /// because the fee is another's.
    /// </summary>
    public bool IsOpen { get; internal init; }

    /// <summary>The rule it follows from; null where the pack knows none for the season.</summary>
    public RuleId? Rule { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{What}: {Dollars} dollars");
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

    /// <summary>Applications by another service than ERAS, for the specialties that use it.</summary>
    OtherService,

    /// <summary>A transcript at that service, once a season.</summary>
    OtherServiceTranscript,
}
