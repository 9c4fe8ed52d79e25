namespace ReapplyKit.Batch;

/// <summary>
/// What stands against an applicant at a program by one factor or several, in four bits: two count charges, one says that Step 2 CK is
/// charged, which counts once however many factors say so, and one that a strict requirement is missed.
/// </summary>
internal static class ChargeBits
{
    public const int All = 15;
    public const int Counted = 3;
    public const int Step2Ck = 4;
    public const int Missed = 8;

    /// <summary>Beside the four bits: the factor is missed or cannot be told, whether or not it is charged.</summary>
    public const int Against = 16;

    private const FactorOutcome AnyAgainst =
        FactorOutcome.Missed | FactorOutcome.Unknown | FactorOutcome.PreferenceMissed | FactorOutcome.PreferenceUnknown
        | FactorOutcome.NotStated;

    public static byte Of(in FactorReading reading) => (byte)(
        reading.Charges
        | (reading.ChargesStep2Ck ? Step2Ck : 0)
        | (reading.Outcome == FactorOutcome.Missed ? Missed : 0)
        | ((reading.Outcome & AnyAgainst) != 0 ? Against : 0));

    /// <summary>What columns hold: the charges counted, as far as they are told apart, or that a strict requirement is missed.</summary>
    public static byte Code(byte charges) => (charges & Missed) != 0
        ? PackedColumns.Missed
        : (byte)Math.Min(LabelTables.MostCharges, (charges & Counted) + ((charges & Step2Ck) == 0 ? 0 : 1));

    public static byte Both(byte one, byte other) =>
        (byte)(Math.Min(Counted, (one & Counted) + (other & Counted)) | ((one | other) & (Step2Ck | Missed)));
}
