namespace ReapplyKit.Rules;

/// <summary>How a plain count is judged: years since graduation (clause M12.12) and USCE rotations (clause M12.13).</summary>
/// <param name="Bands">The bands.</param>
/// <param name="Unknown">The count is not stated, or its bounds fall into different bands.</param>
public sealed record CountCriteria(BandTable Bands, RuleId Unknown)
{
    internal Verdict Judge(in Quantity count) =>
        Bands.Of(count) is { } band ? new Verdict(band.Tier, band.Rule) : new Verdict(Tier.Unknown, Unknown);
}
