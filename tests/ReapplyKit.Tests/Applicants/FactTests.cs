namespace ReapplyKit.Tests;

/// <summary>Facts at the places where two of a kind, or none, are stated.</summary>
public sealed class FactTests
{
    private static readonly Attempt Pending = new() { Result = ExamResult.Pending };
    private static readonly Attempt Open = new();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Results_that_are_out_for_the_next_time_leave_an_exam_not_taken(int pending) =>
        Assert.Equal(ExamOutcome.NotTaken, Read(ExamHistory.AtLeast([.. Enumerable.Repeat(Pending, pending)])).Facts.Outcome);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void An_attempt_without_a_result_leaves_an_exam_unknown_beside_a_failure(int open) => Assert.Equal(
        ExamOutcome.Unknown, Read(ExamHistory.Of([.. Enumerable.Repeat(Open, open), Failed(205)])).Facts.Outcome);

    [Theory]
    [InlineData(205, 210, 210)]
    [InlineData(210, 205, 210)]
    [InlineData(null, 205, 205)]
    [InlineData(205, null, 205)]
    public void The_higher_score_of_two_failures_counts(int? one, int? other, int score) =>
        Assert.Equal(Quantity.Exactly(score), Read(ExamHistory.Of(Failed(one), Failed(other))).Facts.Score);

    [Theory]
    [InlineData("2024-02-20", "2025-02-20", "2024-02-20")]
    [InlineData("2025-02-20", "2024-02-20", "2024-02-20")]
    [InlineData("2024-02-20", null, "2024-02-20")]
    [InlineData(null, "2024-02-20", "2024-02-20")]
    [InlineData(null, null, null)]
    public void The_earlier_of_two_passes_is_the_day_of_the_pass(string? one, string? other, string? day) =>
        Assert.Equal(day, Read(ExamHistory.Of(Passed(one), Passed(other))).PassedOn?.ToString());

    [Fact]
    public void A_score_without_an_outcome_is_an_attempt_or_more()
    {
        Assert.Equal(Quantity.OrMore(1), ExamFacts.OutcomeNotStated(score: 220).Attempts);
        Assert.Equal(Quantity.Unknown, ExamFacts.OutcomeNotStated().Attempts);
    }

    [Fact]
    public void An_ordinary_letter_of_unknown_origin_may_prove_weak_and_never_strong() => Assert.Equal(
        new LetterFacts(1, strongUs: 0, weak: 0, undetermined: 0, possiblyWeak: 1),
        RulePack.Default.Rubric.Reading.FactsOf(
            new ApplicantProfile { Letters = [new Letter { Strength = LetterStrength.Ordinary }] }, SoundFile.AsOf).Letters);

    [Theory]
    [InlineData(-1, 0, 0, 0)]
    [InlineData(0, -1, 0, 0)]
    [InlineData(0, 0, -1, 0)]
    [InlineData(0, 0, 0, -1)]
    public void No_number_of_letters_is_negative(int strongUs, int weak, int undetermined, int possiblyWeak) =>
        Assert.ThrowsAny<ArgumentException>(() => new LetterFacts(9, strongUs, weak, undetermined, possiblyWeak));

    [Theory]
    [InlineData(2, 1, 1, 1)]
    [InlineData(1, 2, 1, 1)]
    [InlineData(1, 1, 2, 1)]
    [InlineData(1, 1, 1, 2)]
    [InlineData(int.MaxValue, 1, 0, 0)]
    public void The_parts_of_the_letters_do_not_exceed_their_total(int strongUs, int weak, int undetermined, int possiblyWeak)
    {
        var thrown = Assert.ThrowsAny<ArgumentException>(() => new LetterFacts(4, strongUs, weak, undetermined, possiblyWeak));

        Assert.Contains(FormattableString.Invariant($"total must be {(long)strongUs + weak + undetermined + possiblyWeak} to"), thrown.Message, StringComparison.Ordinal);
        Assert.Equal(4, new LetterFacts(4, 1, 1, 1, 1).Total);
    }

    [Fact]
    public void A_COMLEX_score_is_kept_as_it_is()
    {
        Assert.Equal(620, new ComlexAttempt { Level = ComlexLevel.Level1, Score = 620 }.Score);
        Assert.ThrowsAny<ArgumentException>(() => new ComlexAttempt { Level = ComlexLevel.Level1, Score = 1000 });
    }

    [Theory]
    [InlineData(1899)]
    [InlineData(2201)]
    public void A_year_lies_between_1900_and_2200(int year) => Assert.ThrowsAny<ArgumentException>(() => PartialDate.In(year));

    private static ExamReading Read(ExamHistory history) => new(history, RulePack.Default.Rubric.Reading.Step2Ck, SoundFile.AsOf);

    private static Attempt Failed(int? score) => new() { Result = ExamResult.Failed, Score = score };

    private static Attempt Passed(string? on) => new() { Result = ExamResult.Passed, Date = on is null ? null : Iso.On(on) };
}
