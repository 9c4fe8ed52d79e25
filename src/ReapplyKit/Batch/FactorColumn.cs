namespace ReapplyKit.Batch;

/// <summary>What stands against one class of applicants at each program, in <see cref="ChargeBits"/>, and which factors say so.</summary>
internal sealed record FactorColumn(byte[] Charges, byte[] Reasons)
{
    public static FactorColumn Of(LabelReasons reason, byte[] outcomes) => new(
        Array.ConvertAll(outcomes, o => (byte)(o & ChargeBits.All)),
        Array.ConvertAll(outcomes, o => (o & ChargeBits.Against) == 0 ? (byte)0 : (byte)reason));

    public FactorColumn And(FactorColumn other)
    {
        var (charges, reasons) = (new byte[Charges.Length], new byte[Charges.Length]);
        for (var i = 0; i < charges.Length; i++)
        {
            charges[i] = ChargeBits.Both(Charges[i], other.Charges[i]);
            reasons[i] = (byte)(Reasons[i] | other.Reasons[i]);
        }
        return new(charges, reasons);
    }
}
