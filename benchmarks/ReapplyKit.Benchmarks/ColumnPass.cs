using System.Numerics;
using System.Runtime.InteropServices;
using ReapplyKit.Batch;

namespace ReapplyKit.Benchmarks;

/// <summary>Reads every column and writes 16 bits a row, and judges nothing: as fast as memory lets any batch be.</summary>
internal static class ColumnPass
{
    public static void Run(RubricColumns pool, Span<TierSet> tiers)
    {
        ref var step1 = ref First(pool.Step1);
        ref var step2Ck = ref First(pool.Step2Ck);
        ref var score = ref MemoryMarshal.GetReference(pool.Step2CkScore.AsSpan());
        ref var gapAtLeast = ref First(pool.Step1GapMonths.AtLeast);
        ref var gapAtMost = ref First(pool.Step1GapMonths.AtMost);
        ref var yearsAtLeast = ref First(pool.YearsSinceGraduation.AtLeast);
        ref var yearsAtMost = ref First(pool.YearsSinceGraduation.AtMost);
        ref var usceAtLeast = ref First(pool.UsceRotations.AtLeast);
        ref var usceAtMost = ref First(pool.UsceRotations.AtMost);
        ref var strongAtLeast = ref First(pool.StrongUsLetters.AtLeast);
        ref var strongAtMost = ref First(pool.StrongUsLetters.AtMost);
        ref var weak = ref First(pool.WeakLetters);
        ref var packed = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<TierSet, ushort>(tiers));
        var width = (nuint)Vector<byte>.Count;
        for (nuint row = 0; row <= (nuint)pool.Count - width; row += width)
        {
            var sum = Vector.LoadUnsafe(ref step1, row) ^ Vector.LoadUnsafe(ref step2Ck, row) ^ Vector.LoadUnsafe(ref weak, row)
                ^ Vector.LoadUnsafe(ref gapAtLeast, row) ^ Vector.LoadUnsafe(ref gapAtMost, row)
                ^ Vector.LoadUnsafe(ref yearsAtLeast, row) ^ Vector.LoadUnsafe(ref yearsAtMost, row)
                ^ Vector.LoadUnsafe(ref usceAtLeast, row) ^ Vector.LoadUnsafe(ref usceAtMost, row)
                ^ Vector.LoadUnsafe(ref strongAtLeast, row) ^ Vector.LoadUnsafe(ref strongAtMost, row);
            Vector.Widen(sum, out var first, out var second);
            (first ^ Vector.LoadUnsafe(ref score, row)).StoreUnsafe(ref packed, row);
            (second ^ Vector.LoadUnsafe(ref score, row + width / 2)).StoreUnsafe(ref packed, row + width / 2);
        }
    }

    private static ref byte First(Column<byte> column) => ref MemoryMarshal.GetReference(column.AsSpan());
}
