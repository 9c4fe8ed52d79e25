namespace ReapplyKit;

/// <summary>What a season costs, item by item. What is unknown stays an item without an amount.</summary>
/// <param name="Pack">The pack whose fees it holds.</param>
/// <param name="Season">The Match year.</param>
/// <param name="Lines"> The items: ERAS by specialty, in the order given; then transcript, token, registration, late fee where it falls
/// due, and extra ranks.
/// </param>
public sealed record Budget(RulePackStamp Pack, int Season, ValueList<BudgetLine> Lines)
{
    /// <summary>The sum of what is known: all of it, unless <see cref="HasUnknown"/>, else the least it can be.</summary>
    public int KnownDollars => Lines.Sum(line => line.Dollars ?? 0);

    /// <summary>Whether the amount of an item is unknown.</summary>
    public bool HasUnknown => Lines.Any(line => line.Dollars is null);
}

/// <summary>One item of a budget.</summary>
/// <param name="Kind">What kind of fee it is.</param>
/// <param name="What">What is paid for, in words: <c>Internal Medicine, 43 programs</c>.</param>
/// <param name="Dollars">Whole US dollars; null where the fee is unknown, which is not the same as 0.</param>
/// <param name="Rule">The rule it follows from; null where the pack knows none for the season.</param>
public sealed record BudgetLine(FeeKind Kind, string What, int? Dollars, RuleId? Rule);

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
