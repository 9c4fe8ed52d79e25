using Ardalis.GuardClauses;

namespace ReapplyKit.Batch;

/// <summary>The figures of a rubric, as narrow as the columns they are held against.</summary>
internal readonly record struct RubricThresholds(
    byte LongestOrdinaryGapMonths, BandEnds Scores, BandEnds Years, BandEnds Usce, byte StrongUsLetters)
{
    public static RubricThresholds Of(CompetitivenessRubric rubric) => new(
        Narrow(rubric.Step1.LongestOrdinaryGapMonths, 0),
        BandEnds.Of(rubric.Step2Ck.Scores),
        BandEnds.Of(rubric.YearsSinceGraduation.Bands),
        BandEnds.Of(rubric.Usce.Bands),
        Narrow(rubric.Letters.StrongUsLetters, 1));

    // Every pack that loads is within these bounds; a rubric changed by hand may not be.
    private static byte Narrow(int figure, int atLeast) =>
        (byte)Guard.Against.OutOfRange(figure, nameof(figure), atLeast, BandTableReader.HighestCount);
}
