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
