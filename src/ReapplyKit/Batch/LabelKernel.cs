using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ReapplyKit.Batch;

/// <summary>Labels the programs of an applicant a block at a time: charges are summed, then one look into the table.</summary>
internal static class LabelKernel
{
    private const int MissedToExcluded = 5;

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
        var start = fromBlock * PackedColumns.Block;
        ref var place = ref Unsafe.Add(ref plan.FirstPlace(applicant), start);
        ref var first = ref Unsafe.Add(ref plan.FirstCharges(applicant, 0), start);
        ref var second = ref Unsafe.Add(ref plan.FirstCharges(applicant, 1), start);
        ref var third = ref Unsafe.Add(ref plan.FirstCharges(applicant, 2), start);
        ref var fourth = ref Unsafe.Add(ref plan.FirstCharges(applicant, 3), start);
        var end = (nuint)((toBlock - fromBlock) * PackedColumns.Block);
        for (nuint at = 0; at < end; at += PackedColumns.Block)
            Block(lookup, ref place, ref first, ref second, ref third, ref fourth, at).StoreUnsafe(ref labels, at);
    }

    /// <summary>The labels of a block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Block(
        in LabelLookup lookup, ref byte place, ref byte first, ref byte second, ref byte third, ref byte fourth, nuint at)
    {
        var sum = Vector512.AddSaturate(
            Vector512.AddSaturate(Vector512.LoadUnsafe(ref first, at), Vector512.LoadUnsafe(ref second, at)),
            Vector512.AddSaturate(Vector512.LoadUnsafe(ref third, at), Vector512.LoadUnsafe(ref fourth, at)));
        var index = Vector512.Min(sum, Vector512.Create((byte)LabelTables.MostCharges)) + Vector512.LoadUnsafe(ref place, at);
        // The bit of what is missed, shifted, is the label that excludes, which is above every other.
        var excluded = (sum.AsUInt16() >> MissedToExcluded).AsByte() & Vector512.Create((byte)ProgramLabel.Excluded);
        return Vector512.Max(lookup[index], excluded);
    }
}
