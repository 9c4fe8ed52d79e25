using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ReapplyKit.Batch;

/// <summary>Labels the programs of an applicant a block at a time: objections joined by "or", then one look into the table.</summary>
internal static class LabelKernel
{
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
        foreach (var program in plan.Lifts(applicant))
            labels[program] = LabelRowByRow.Label(plan, applicant, program, hasLift: true);
    }

    // On its own, so that all it needs stays in registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Label(LabelPlan plan, int applicant, int fromBlock, int toBlock, ref byte labels)
    {
        var lookup = new LabelLookup(plan.Labels(applicant, hasLift: false));
        var start = fromBlock * PackedColumns.Half;
        ref var presence = ref Unsafe.Add(ref plan.FirstPresence(), start * 2);
        ref var first = ref Unsafe.Add(ref plan.FirstObjections(applicant, 0), start);
        ref var second = ref Unsafe.Add(ref plan.FirstObjections(applicant, 1), start);
        ref var third = ref Unsafe.Add(ref plan.FirstObjections(applicant, 2), start);
        ref var fourth = ref Unsafe.Add(ref plan.FirstObjections(applicant, 3), start);
        ref var fifth = ref Unsafe.Add(ref plan.FirstObjections(applicant, 4), start);
        var end = (nuint)((toBlock - fromBlock) * PackedColumns.Half);
        for (nuint at = 0; at < end; at += PackedColumns.Half)
            lookup[Index(ref presence, ref first, ref second, ref third, ref fourth, ref fifth, at)].StoreUnsafe(ref labels, at * 2);
    }

    /// <summary>Where in a label table each program of a block stands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Index(
        ref byte presence, ref byte first, ref byte second, ref byte third, ref byte fourth, ref byte fifth, nuint at)
    {
        var objections = Vector256.LoadUnsafe(ref first, at) | Vector256.LoadUnsafe(ref second, at) | Vector256.LoadUnsafe(ref third, at)
            | Vector256.LoadUnsafe(ref fourth, at) | Vector256.LoadUnsafe(ref fifth, at);
        var low = (objections & Vector256.Create((byte)OutcomeBits.All)) | Vector256.LoadUnsafe(ref presence, at * 2);
        var high = (objections >> OutcomeBits.Bits) | Vector256.LoadUnsafe(ref presence, at * 2 + PackedColumns.Half);
        return low.ToVector512Unsafe().WithUpper(high);
    }
}
