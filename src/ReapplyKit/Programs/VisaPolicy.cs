namespace ReapplyKit;

/// <summary>A program's visa policy, type by type.</summary>
/// <remarks>Default: nothing is stated.</remarks>
/// <param name="J1">J-1, sponsored through ECFMG.</param>
/// <param name="H1B">H-1B, filed by the employer.</param>
/// <param name="H1BNeedsStep3">Whether an H-1B needs Step 3 passed beforehand; null where not stated.</param>
/// <param name="Other">Any other visa the applicant may need.</param>
/// <param name="UsCitizensOnly">Whether only US citizens are taken, and permanent residents are not; null where not stated.</param>
public readonly record struct VisaPolicy(
    Sponsorship J1, Sponsorship H1B, bool? H1BNeedsStep3 = null, Sponsorship Other = Sponsorship.Unknown, bool? UsCitizensOnly = null);
