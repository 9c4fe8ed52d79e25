namespace ReapplyKit.Batch;

/// <summary>What stands against one class of applicants at each program, and which factors say so.</summary>
internal sealed record FactorColumn(byte[] OutcomeBits, byte[] Reasons)
{
    public static FactorColumn Of(LabelReasons reason, byte[] objections) =>
        new(objections, Array.ConvertAll(objections, o => o == 0 ? (byte)0 : (byte)reason));

    public FactorColumn And(FactorColumn other) => new(Or(OutcomeBits, other.OutcomeBits), Or(Reasons, other.Reasons));

    private static byte[] Or(byte[] left, byte[] right)
    {
        var both = new byte[left.Length];
        for (var i = 0; i < both.Length; i++)
            both[i] = (byte)(left[i] | right[i]);
        return both;
    }
}
