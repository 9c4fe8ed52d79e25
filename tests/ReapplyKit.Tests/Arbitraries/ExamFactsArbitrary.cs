using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

/// <summary>Exam facts as a file can give them: a result or a score needs a sitting, and no failing score reaches 218.</summary>
internal static class ExamFactsArbitrary
{
    private static readonly Gen<Quantity> Sittings = Gen.OneOf(
        Gen.Constant(Quantity.Exactly(1)), Gen.Choose(1, 5).Select(Quantity.Exactly), Gen.Choose(1, 3).Select(Quantity.OrMore));

    public static Gen<ExamFacts> Any { get; } = Gen.Frequency(
        (6, Gen.Choose(225, 260).Select(score => ExamFacts.Passed(score, attempts: 1))),
        (1, Gen.Constant(default(ExamFacts))),
        (1, Gen.Choose(0, 1).Select(pending => ExamFacts.Of(ExamOutcome.NotTaken, pending, null))),
        (6, Sat(ExamOutcome.Passed, Draw.Score)),
        (2, Sat(ExamOutcome.Failed, Gen.Choose(1, 217))),
        (1, Sat(ExamOutcome.Unknown, Draw.Score)));

    public static Arbitrary<ExamFacts> Exams() => Arb.From(Any, Simpler);

    private static Gen<ExamFacts> Sat(ExamOutcome outcome, Gen<int> score) =>
        from sittings in Sittings
        from stated in Draw.Stated(score)
        select ExamFacts.Of(outcome, sittings, stated);

    public static IEnumerable<ExamFacts> Simpler(ExamFacts facts)
    {
        var (outcome, attempts, score) = (facts.Outcome, facts.Attempts, facts.Score.IsExact ? facts.Score.AtLeast : (int?)null);
        return Shrink.To(facts, default, ExamFacts.Of(outcome, attempts, null))
            .Concat(QuantityArbitrary.Simpler(attempts).Where(a => a.AtLeast >= 1).Select(a => ExamFacts.Of(outcome, a, score)))
            .Concat(Shrink.Number(score ?? 1, simplest: 1).Select(s => ExamFacts.Of(outcome, attempts, s)));
    }
}
