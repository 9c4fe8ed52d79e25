using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

internal static class ComlexAttemptArbitrary
{
    public static Gen<ComlexAttempt> Until(int lastYear) =>
        from level in Draw.Of<ComlexLevel>()
        from result in Draw.Of<ExamResult>()
        from score in Draw.Stated(Gen.Choose(1, ComlexAttempt.HighestScore))
        from date in Draw.OrNull(PartialDateArbitrary.Until(lastYear))
        select new ComlexAttempt { Level = level, Result = result, Score = score, Date = date };

    public static IEnumerable<ComlexAttempt> Simpler(ComlexAttempt attempt) =>
        Shrink.To(attempt, attempt with { Score = null }, attempt with { Date = null });
}
