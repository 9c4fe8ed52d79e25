namespace ReapplyKit.Batch;

/// <summary>Assesses columns one applicant after the other: what <see cref="RubricKernel"/> must agree with, bit for bit.</summary>
internal static class RubricRowByRow
{
    public static void Assess(RubricColumns pool, in RubricThresholds thresholds, Span<TierSet> tiers)
    {
        var step1 = pool.Step1.AsSpan();
        var gapAtLeast = pool.Step1GapMonths.AtLeast.AsSpan();
        var gapAtMost = pool.Step1GapMonths.AtMost.AsSpan();
        var step2Ck = pool.Step2Ck.AsSpan();
        var score = pool.Step2CkScore.AsSpan();
        var yearsAtLeast = pool.YearsSinceGraduation.AtLeast.AsSpan();
        var yearsAtMost = pool.YearsSinceGraduation.AtMost.AsSpan();
        var usceAtLeast = pool.UsceRotations.AtLeast.AsSpan();
        var usceAtMost = pool.UsceRotations.AtMost.AsSpan();
        var strongAtLeast = pool.StrongUsLetters.AtLeast.AsSpan();
        var strongAtMost = pool.StrongUsLetters.AtMost.AsSpan();
        var weak = pool.WeakLetters.AsSpan();
        for (var row = 0; row < step1.Length; row++)
        {
            var step1Tier = Step1((ExamMarks)step1[row], gapAtLeast[row], gapAtMost[row], thresholds.LongestOrdinaryGapMonths);
            var step2CkTier = Step2Ck((ExamMarks)step2Ck[row], score[row], thresholds.Scores);
            tiers[row] = new TierSet(
                step1Tier,
                step2CkTier,
                Count(yearsAtLeast[row], yearsAtMost[row], thresholds.Years),
                Count(usceAtLeast[row], usceAtMost[row], thresholds.Usce),
                Letters(strongAtLeast[row], strongAtMost[row], (WeakLetters)weak[row], thresholds.StrongUsLetters),
                TierSet.OpenPass(step1Tier, Outcome(step1[row])) | TierSet.OpenPass(step2CkTier, Outcome(step2Ck[row])));
        }
    }

    private static ExamOutcome Outcome(byte marks) => (ExamOutcome)((ExamMarks)marks & ExamMarks.Failed);

    private static bool IsFailedOrRepeated(ExamMarks marks) =>
        (marks & ExamMarks.Failed) == ExamMarks.Failed || (marks & ExamMarks.SeveralAttempts) != 0;

    private static Tier Step1(ExamMarks marks, byte gapAtLeast, byte gapAtMost, byte longestOrdinaryGap)
    {
        if (IsFailedOrRepeated(marks))
            return Tier.Concerning;
        if ((marks & ExamMarks.Passed) == 0 || (marks & ExamMarks.AttemptsKnown) == 0)
            return Tier.Unknown;
        return gapAtMost <= longestOrdinaryGap ? Tier.Competitive : gapAtLeast > longestOrdinaryGap ? Tier.Borderline : Tier.Unknown;
    }

    private static Tier Step2Ck(ExamMarks marks, ushort score, in BandEnds bands)
    {
        if (IsFailedOrRepeated(marks))
            return Tier.Concerning;
        if (score == 0)
            return Tier.Unknown;
        var tier = bands[score];
        return tier == Tier.Concerning || (marks & ExamMarks.AttemptsKnown) != 0 ? tier : Tier.Unknown;
    }

    private static Tier Count(byte atLeast, byte atMost, in BandEnds bands)
    {
        var tier = bands[atLeast];
        return tier == bands[atMost] ? tier : Tier.Unknown;
    }

    private static Tier Letters(byte strongAtLeast, byte strongAtMost, WeakLetters weak, byte enough)
    {
        if (strongAtLeast >= enough)
            return Tier.Competitive;
        if (strongAtMost >= enough)
            return Tier.Unknown;
        return weak switch
        {
            WeakLetters.AtMostHalf => Tier.Borderline,
            WeakLetters.Mostly => Tier.Concerning,
            _ => Tier.Unknown,
        };
    }
}
