namespace ReapplyKit;

/// <summary>A lever that can be pulled, and whether there is time for it.</summary>
/// <param name="Lever">The lever.</param>
/// <param name="DaysNeeded">The days it needs from today to its result.</param>
/// <param name="DaysLeft">The days from today to the first submission day; negative once that is past.</param>
/// <param name="Rule">The rule behind it.</param>
public sealed record LeverOffer(Lever Lever, int DaysNeeded, int DaysLeft, RuleId Rule)
{
    /// <summary>Whether the days needed are left.</summary>
    public bool Fits => DaysNeeded <= DaysLeft;
}
