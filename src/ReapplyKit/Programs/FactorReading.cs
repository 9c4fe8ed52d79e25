namespace ReapplyKit;

/// <summary>What one requirement comes to for an applicant, and what it charges.</summary>
/// <param name="Outcome">Whether it is met.</param>
/// <param name="ChargesComponent">Whether the component behind it is charged; for attempts that is Step 1.</param>
/// <param name="ChargesStep2Ck">Whether Step 2 CK is charged, which its score and its attempts can do, but only once.</param>
/// <param name="ChargesRequirement">
/// Whether the requirement itself is charged: a preference missed, or a stated requirement that the file says too little to be held
/// against, where its component is not charged already.
/// </param>
internal readonly record struct FactorReading(
    FactorOutcome Outcome, bool ChargesComponent, bool ChargesStep2Ck, bool ChargesRequirement)
{
    /// <summary>Step 1 is the component behind a limit of attempts.</summary>
    public bool ChargesStep1 => ChargesComponent;

    /// <summary>The charges, but for the one on Step 2 CK.</summary>
    public int Charges => (ChargesComponent ? 1 : 0) + (ChargesRequirement ? 1 : 0);

    public static FactorReading Of(FactorOutcome outcome, bool chargesComponent = false, bool chargesStep2Ck = false) => new(
        outcome,
        chargesComponent,
        chargesStep2Ck,
        outcome == FactorOutcome.PreferenceMissed || (outcome == FactorOutcome.Unknown && !chargesComponent && !chargesStep2Ck));
}
