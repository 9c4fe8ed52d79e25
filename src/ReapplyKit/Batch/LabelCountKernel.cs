using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ReapplyKit.Batch;

/// <summary>Counts the labels of an applicant a block of programs at a time; each program has a byte for each label but green.</summary>
internal static class LabelCountKernel
{
    /// <summary>A block of counters for yellow, then one for red, then one for excluded.</summary>
    public const int CountersOfABlock = 3 * PackedColumns.Block;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static (int Yellow, int Red, int Excluded) Count(LabelPlan plan, int applicant, Span<byte> counters)
    {
        var lookup = new LabelLookup(plan.Labels(applicant));
        ref var place = ref plan.FirstPlace(applicant);
        ref var first = ref plan.FirstCharges(applicant, 0);
        ref var second = ref plan.FirstCharges(applicant, 1);
        ref var third = ref plan.FirstCharges(applicant, 2);
        ref var fourth = ref plan.FirstCharges(applicant, 3);
        ref var counter = ref MemoryMarshal.GetReference(counters);
        var (yellow, red, excluded) = (0, 0, 0);
        var end = (nuint)(plan.Charges.Blocks * PackedColumns.Half);
        for (nuint at = 0; at < end; at += PackedColumns.Half)
        {
            var (low, high) = LabelKernel.Block(lookup, ref place, ref first, ref second, ref third, ref fourth, at);
            yellow += Count(low, high, ProgramLabel.Yellow, ref counter);
            red += Count(low, high, ProgramLabel.Red, ref Unsafe.Add(ref counter, PackedColumns.Block));
            excluded += Count(low, high, ProgramLabel.Excluded, ref Unsafe.Add(ref counter, 2 * PackedColumns.Block));
            counter = ref Unsafe.Add(ref counter, CountersOfABlock);
        }
        return (yellow, red, excluded);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Count(Vector512<byte> low, Vector512<byte> high, ProgramLabel label, ref byte counter) =>
        Count(low, label, ref counter) + Count(high, label, ref Unsafe.Add(ref counter, PackedColumns.Half));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Count(Vector512<byte> labels, ProgramLabel label, ref byte counter)
    {
        var hits = Vector512.Equals(labels, Vector512.Create((byte)label));
        // All bits of a hit are set, which is minus one.
        (Vector512.LoadUnsafe(ref counter) - hits).StoreUnsafe(ref counter);
        return BitOperations.PopCount(hits.ExtractMostSignificantBits());
    }
}
