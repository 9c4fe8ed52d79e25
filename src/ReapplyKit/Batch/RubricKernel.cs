using System.Numerics;
using System.Runtime.InteropServices;

namespace ReapplyKit.Batch;

/// <summary>
/// Assesses as many applicants at once as a vector holds. A tier is two masks: the low bit of its number is set where it is competitive or
/// concerning, the high bit where it is borderline or concerning, neither where it is unknown.
/// </summary>
internal static class RubricKernel
{
    public static void Assess(RubricColumns pool, in RubricThresholds thresholds, Span<TierSet> tiers)
    {
        var width = (nuint)Vector<byte>.Count;
        if ((nuint)pool.Count < width)
        {
            RubricRowByRow.Assess(pool, thresholds, tiers);
            return;
        }
        ref var step1 = ref First(pool.Step1);
        ref var gapAtLeast = ref First(pool.Step1GapMonths.AtLeast);
        ref var gapAtMost = ref First(pool.Step1GapMonths.AtMost);
        ref var step2Ck = ref First(pool.Step2Ck);
        ref var scoreRows = ref MemoryMarshal.GetReference(pool.Step2CkScore.AsSpan());
        ref var yearsAtLeast = ref First(pool.YearsSinceGraduation.AtLeast);
        ref var yearsAtMost = ref First(pool.YearsSinceGraduation.AtMost);
        ref var usceAtLeast = ref First(pool.UsceRotations.AtLeast);
        ref var usceAtMost = ref First(pool.UsceRotations.AtMost);
        ref var strongAtLeast = ref First(pool.StrongUsLetters.AtLeast);
        ref var strongAtMost = ref First(pool.StrongUsLetters.AtMost);
        ref var weak = ref First(pool.WeakLetters);
        ref var packed = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<TierSet, ushort>(tiers));
        var (years, usce, scores) =
            (new VectorBands(thresholds.Years), new VectorBands(thresholds.Usce), new VectorBands(thresholds.Scores));
        var ordinaryGap = new Vector<byte>(thresholds.LongestOrdinaryGapMonths);
        var enoughStrong = new Vector<byte>(thresholds.StrongUsLetters);
        var openStepPassed = new Vector<byte>(TierSet.OpenStepPassed >> 8);
        // The last vector overlaps the one before, so that no row is left over.
        var last = (nuint)pool.Count - width;
        for (nuint row = 0; ; row = Math.Min(row + width, last))
        {
            var score = scores.Of(Vector.LoadUnsafe(ref scoreRows, row), Vector.LoadUnsafe(ref scoreRows, row + width / 2));
            var (marks1, marks2) = (Load(ref step1, row), Load(ref step2Ck, row));
            var first = Step1(marks1, Load(ref gapAtLeast, row), Load(ref gapAtMost, row), ordinaryGap);
            var second = Step2Ck(marks2, score);
            var low = first.At(0) | second.At(1)
                | years.Of(Load(ref yearsAtLeast, row), Load(ref yearsAtMost, row)).At(2)
                | usce.Of(Load(ref usceAtLeast, row), Load(ref usceAtMost, row)).At(3);
            var high = Letters(Load(ref strongAtLeast, row), Load(ref strongAtMost, row), Load(ref weak, row), enoughStrong).At(0)
                | (OpenAndPassed(first, marks1) | OpenAndPassed(second, marks2)) & openStepPassed;
            Vector.Widen(low, out var lowFirst, out var lowSecond);
            Vector.Widen(high, out var highFirst, out var highSecond);
            (lowFirst | highFirst << 8).StoreUnsafe(ref packed, row);
            (lowSecond | highSecond << 8).StoreUnsafe(ref packed, row + width / 2);
            if (row == last)
                return;
        }
    }

    private static TierMasks Step1(Vector<byte> marks, Vector<byte> gapAtLeast, Vector<byte> gapAtMost, Vector<byte> longestOrdinaryGap)
    {
        var isFirstPass = Has(marks, ExamMarks.Passed | ExamMarks.AttemptsKnown);
        return new TierMasks(
            isFirstPass & Vector.LessThanOrEqual(gapAtMost, longestOrdinaryGap),
            isFirstPass & Vector.GreaterThan(gapAtLeast, longestOrdinaryGap),
            IsFailedOrRepeated(marks));
    }

    private static TierMasks Step2Ck(Vector<byte> marks, TierMasks score)
    {
        var attemptsKnown = Has(marks, ExamMarks.AttemptsKnown);
        return new TierMasks(score.Competitive & attemptsKnown, score.Borderline & attemptsKnown,
            score.Concerning | IsFailedOrRepeated(marks));
    }

    private static TierMasks Letters(Vector<byte> strongAtLeast, Vector<byte> strongAtMost, Vector<byte> weak, Vector<byte> enoughStrong)
    {
        var tooFewStrong = Vector.LessThan(strongAtMost, enoughStrong);
        return new TierMasks(
            Vector.GreaterThanOrEqual(strongAtLeast, enoughStrong),
            tooFewStrong & Vector.Equals(weak, new Vector<byte>((byte)WeakLetters.AtMostHalf)),
            tooFewStrong & Vector.Equals(weak, new Vector<byte>((byte)WeakLetters.Mostly)));
    }

    private static Vector<byte> OpenAndPassed(in TierMasks tiers, Vector<byte> marks) => Vector.AndNot(
        Vector.Equals(marks & new Vector<byte>((byte)ExamMarks.Failed), new Vector<byte>((byte)ExamMarks.Passed)),
        tiers.Competitive | tiers.Borderline | tiers.Concerning);

    private static Vector<byte> IsFailedOrRepeated(Vector<byte> marks) =>
        Has(marks, ExamMarks.Failed) | Has(marks, ExamMarks.SeveralAttempts);

    private static Vector<byte> Has(Vector<byte> marks, ExamMarks all)
    {
        var wanted = new Vector<byte>((byte)all);
        return Vector.Equals(marks & wanted, wanted);
    }

    private static ref byte First(Column<byte> column) => ref MemoryMarshal.GetReference(column.AsSpan());

    private static Vector<byte> Load(ref byte column, nuint row) => Vector.LoadUnsafe(ref column, row);
}
