namespace ReapplyKit.Batch;

/// <summary>
/// What stands against an applicant at a program, in four bits: a <see cref="FactorOutcome"/> without "met". As with outcomes, those of
/// several factors are joined by "or".
/// </summary>
internal static class OutcomeBits
{
    public const int Bits = 4;
    public const int Sets = 1 << Bits;
    public const int All = Sets - 1;

    public static byte Of(FactorOutcome outcome) => (byte)((int)outcome >> 1);

    public static FactorOutcome Outcomes(int objections) => (FactorOutcome)(objections << 1);
}
