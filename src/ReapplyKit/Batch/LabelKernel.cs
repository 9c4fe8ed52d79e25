using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ReapplyKit.Batch;

/// <summary>Labels the programs of an applicant a block at a time: charges are summed, then one look into the table.</summary>
internal static class LabelKernel
{
    private const byte OfOne = (1 << PackedColumns.Bits) - 1;
    private const byte MissedInBoth = PackedColumns.Missed << PackedColumns.Bits | PackedColumns.Missed;

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

    // On its own, so that all it needs stays in registers, and compiled as it is to stay: a matrix is labelled before others would be.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Label(LabelPlan plan, int applicant, int fromBlock, int toBlock, ref byte labels)
    {
        var lookup = new LabelLookup(plan.Labels(applicant));
        var start = fromBlock * PackedColumns.Half;
        ref var place = ref Unsafe.Add(ref plan.FirstPlace(applicant), start * 2);
        ref var first = ref Unsafe.Add(ref plan.FirstCharges(applicant, 0), start);
        ref var second = ref Unsafe.Add(ref plan.FirstCharges(applicant, 1), start);
        ref var third = ref Unsafe.Add(ref plan.FirstCharges(applicant, 2), start);
        ref var fourth = ref Unsafe.Add(ref plan.FirstCharges(applicant, 3), start);
        var end = (nuint)((toBlock - fromBlock) * PackedColumns.Half);
        for (nuint at = 0; at < end; at += PackedColumns.Half)
        {
            var (low, high) = Block(lookup, ref place, ref first, ref second, ref third, ref fourth, at);
            low.StoreUnsafe(ref labels, at * 2);
            high.StoreUnsafe(ref labels, at * 2 + PackedColumns.Half);
        }
    }

    /// <summary>The labels of the two halves of a block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector512<byte> Low, Vector512<byte> High) Block(
        in LabelLookup lookup, ref byte place, ref byte first, ref byte second, ref byte third, ref byte fourth, nuint at)
    {
        var (a, b) = (Vector512.LoadUnsafe(ref first, at), Vector512.LoadUnsafe(ref second, at));
        var (c, d) = (Vector512.LoadUnsafe(ref third, at), Vector512.LoadUnsafe(ref fourth, at));
        // The charges of all groups together stay within four bits; what is missed would not.
        var missed = Vector512.Create(MissedInBoth);
        var charges = Vector512.AndNot(a, missed) + Vector512.AndNot(b, missed) + (Vector512.AndNot(c, missed) + Vector512.AndNot(d, missed));
        var ofLow = (a | b | c | d).AsUInt16() >> 1;
        return (
            Of(lookup, charges, ofLow.AsByte(), Vector512.LoadUnsafe(ref place, at * 2)),
            Of(lookup, (charges.AsUInt16() >> PackedColumns.Bits).AsByte(), (ofLow >> PackedColumns.Bits).AsByte(),
                Vector512.LoadUnsafe(ref place, at * 2 + PackedColumns.Half)));
    }

    // The bit of what is missed, moved down by one, is the label that excludes, which is above every other.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Of(
        in LabelLookup lookup, Vector512<byte> sum, Vector512<byte> missed, Vector512<byte> place)
    {
        var counted = Vector512.Min(sum & Vector512.Create(OfOne), Vector512.Create((byte)LabelTables.MostCharges));
        return Vector512.Max(lookup[counted + place], missed & Vector512.Create((byte)ProgramLabel.Excluded));
    }
}
