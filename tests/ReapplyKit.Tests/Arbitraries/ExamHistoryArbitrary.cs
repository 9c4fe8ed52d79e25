using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

internal static class ExamHistoryArbitrary
{
    public static Gen<ExamHistory> Until(int lastYear) => Gen.Frequency(
        (1, Gen.Elements(ExamHistory.NotStated, ExamHistory.NotTaken)),
        (4, FirstPass(lastYear)),
        (3, Draw.ListOf(AnAttempt(lastYear), 4).Select(a => ExamHistory.Of(a.AsSpan()))),
        (1, Draw.ListOf(AnAttempt(lastYear), 3).Select(a => ExamHistory.AtLeast(a.AsSpan()))));

    public static IEnumerable<ExamHistory> Simpler(ExamHistory history) =>
        Shrink.List(history.Attempts, SimplerAttempt).Select(history.With);

    public static ExamHistory With(this ExamHistory history, ValueList<Attempt> attempts) =>
        history.IsComplete ? ExamHistory.Of(attempts.AsSpan()) : ExamHistory.AtLeast(attempts.AsSpan());

    private static Gen<ExamHistory> FirstPass(int lastYear) =>
        from date in Draw.OrNull(PartialDateArbitrary.Until(lastYear))
        from score in Draw.Stated(Draw.Score)
        select ExamHistory.PassedAtFirst(date: date, score: score);

    private static Gen<Attempt> AnAttempt(int lastYear) =>
        from result in Draw.Of<ExamResult>()
        from score in Draw.Stated(Draw.Score)
        from date in Draw.OrNull(PartialDateArbitrary.Until(lastYear))
        select new Attempt { Result = result, Score = score, Date = date };

    private static IEnumerable<Attempt> SimplerAttempt(Attempt attempt) => Shrink
        .To(attempt, attempt with { Score = null }, attempt with { Date = null })
        .Concat(PartialDateArbitrary.Simpler(attempt.Date).Select(d => attempt with { Date = d }));
}
