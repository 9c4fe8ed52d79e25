using Ardalis.GuardClauses;

namespace ReapplyKit.Rules;

/// <summary>How many signals a specialty gives an applicant in a season, as published: gold and silver, or a single tier.</summary>
/// <remarks>Compare <see cref="Season"/>. Packs are checked for negative, mixed and repeated counts.</remarks>
/// <param name="Specialty">The specialty.</param>
/// <param name="Season">The Match year.</param>
/// <param name="Gold">Gold signals; 0 where there is a single tier.</param>
/// <param name="Silver">Silver signals; 0 where there is a single tier.</param>
/// <param name="SingleTier">Signals of the single tier; 0 where there are two.</param>
/// <param name="Source">Who published it, with the confidence.</param>
public sealed record SignalAllowance(string Specialty, int Season, int Gold, int Silver, int SingleTier, string Source)
{
    /// <summary>How many signals there are of a tier.</summary>
    /// <param name="tier">The tier.</param>
    public int this[SignalTier tier] => Guard.Against.Undefined(tier) switch { SignalTier.Gold => Gold, SignalTier.Silver => Silver, _ => SingleTier };

    /// <summary>How many signals there are in all.</summary>
    public int Total => Gold + Silver + SingleTier;

    internal bool IsOf(string specialty, int season, SpecialtyFamilies families) =>
        Season == season && families.AreSame(Specialty, specialty);

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of(
        $"{Specialty}, {Season}: {Gold} gold, {Silver} silver, {SingleTier} of a single tier");
}
