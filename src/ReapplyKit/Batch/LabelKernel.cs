using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ReapplyKit.Batch;

/// <summary>Labels the programs of an applicant a block at a time: charges are summed, then one look into the table.</summary>
internal static class LabelKernel
{
    // Two programs a byte, a half each.
    private const byte Counted = ChargeBits.Counted | ChargeBits.Counted << ChargeBits.Bits;
    private const byte Step2Ck = ChargeBits.Step2Ck | ChargeBits.Step2Ck << ChargeBits.Bits;

    public static void Label(LabelPlan plan, int applicant, Span<byte> labels)
    {
        var whole = labels.Length / PackedColumns.Block;
        Label(plan, applicant, 0, whole, ref MemoryMarshal.GetReference(labels));
        var rest = labels[(whole * PackedColumns.Block)..];
        if (!rest.IsEmpty)
        {
            Span<byte> block = stackalloc byte[PackedColumns.Block];
            Label(plan, applicant, whole, whole + 1, ref MemoryMarshal.GetReference(block));
            block[..rest.Length].CopyTo(rest);
        }
        foreach (var lifted in plan.Lifts(applicant))
            labels[lifted.Program] = lifted.Label;
    }

    // On its own, so that all it needs stays in registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Label(LabelPlan plan, int applicant, int fromBlock, int toBlock, ref byte labels)
    {
        var lookup = new LabelLookup(plan.Labels(applicant));
        var start = fromBlock * PackedColumns.Half;
        ref var place = ref Unsafe.Add(ref plan.FirstPlace(applicant), start * 2);
        ref var first = ref Unsafe.Add(ref plan.FirstCharges(applicant, 0), start);
        ref var second = ref Unsafe.Add(ref plan.FirstCharges(applicant, 1), start);
        ref var third = ref Unsafe.Add(ref plan.FirstCharges(applicant, 2), start);
        ref var fourth = ref Unsafe.Add(ref plan.FirstCharges(applicant, 3), start);
        ref var fifth = ref Unsafe.Add(ref plan.FirstCharges(applicant, 4), start);
        var end = (nuint)((toBlock - fromBlock) * PackedColumns.Half);
        for (nuint at = 0; at < end; at += PackedColumns.Half)
            Block(lookup, ref place, ref first, ref second, ref third, ref fourth, ref fifth, at).StoreUnsafe(ref labels, at * 2);
    }

    /// <summary>The labels of a block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Block(
        in LabelLookup lookup,
        ref byte place,
        ref byte first,
        ref byte second,
        ref byte third,
        ref byte fourth,
        ref byte fifth,
        nuint at)
    {
        var (a, b, c) = (Vector256.LoadUnsafe(ref first, at), Vector256.LoadUnsafe(ref second, at), Vector256.LoadUnsafe(ref third, at));
        var (d, e) = (Vector256.LoadUnsafe(ref fourth, at), Vector256.LoadUnsafe(ref fifth, at));
        var counted = Vector256.Create(Counted);
        var any = a | b | c | d | e;
        // No half runs over: each factor counts three at most.
        var sum = (a & counted) + (b & counted) + (c & counted) + (d & counted) + (e & counted)
            + ((any & Vector256.Create(Step2Ck)) >> ChargeBits.Step2CkShift);
        var (half, most) = (Vector256.Create((byte)ChargeBits.All), Vector256.Create((byte)LabelTables.MostCharges));
        var low = Vector256.Min(sum & half, most) + Vector256.LoadUnsafe(ref place, at * 2);
        var high = Vector256.Min(sum >> ChargeBits.Bits & half, most) + Vector256.LoadUnsafe(ref place, at * 2 + PackedColumns.Half);
        var missed = Vector256.Create((byte)ChargeBits.Missed);
        var isMissed = (any & missed).ToVector512Unsafe().WithUpper(any >> ChargeBits.Bits & missed);
        // Half of the bit is the label that excludes, which is above every other.
        return Vector512.Max(lookup[low.ToVector512Unsafe().WithUpper(high)], isMissed >> 1);
    }
}
