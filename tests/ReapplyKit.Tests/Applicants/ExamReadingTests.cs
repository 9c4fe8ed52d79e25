namespace ReapplyKit.Tests;

public sealed class ExamReadingTests
{
    private static readonly Attempt Incomplete = new() { Result = ExamResult.Incomplete, Date = Iso.On("2024-01-10") };
    private static readonly Attempt Failed = new() { Result = ExamResult.Failed, Score = 205, Date = Iso.On("2024-03-01") };
    private static readonly Attempt Passed = new() { Result = ExamResult.Passed, Score = 250, Date = Iso.On("2025-03-01") };
    private static readonly Attempt Pending = new() { Result = ExamResult.Pending, Date = Iso.On("2025-06-01") };

    [Fact]
    public void An_incomplete_sitting_counts_as_an_attempt()
    {
        var facts = Read(ExamHistory.Of(Incomplete, Passed));

        Assert.Equal((ExamOutcome.Passed, Quantity.Exactly(2), Quantity.Exactly(250)), (facts.Outcome, facts.Attempts, facts.Score));
    }

    [Fact]
    public void An_incomplete_sitting_alone_is_a_failure_so_far() =>
        Assert.Equal(ExamOutcome.Failed, Read(ExamHistory.Of(Incomplete)).Outcome);

    [Fact]
    public void A_result_still_out_is_an_attempt_and_neither_pass_nor_failure()
    {
        var facts = Read(ExamHistory.Of(Pending));

        Assert.Equal((ExamOutcome.NotTaken, Quantity.Exactly(1), Quantity.Unknown), (facts.Outcome, facts.Attempts, facts.Score));
    }

    [Fact]
    public void A_failure_stays_while_the_next_result_is_out()
    {
        var facts = Read(ExamHistory.Of(Failed, Pending));

        Assert.Equal((ExamOutcome.Failed, Quantity.Exactly(2), Quantity.Exactly(205)), (facts.Outcome, facts.Attempts, facts.Score));
    }

    [Fact]
    public void The_score_of_the_pass_counts_even_below_that_of_another_sitting()
    {
        var facts = Read(ExamHistory.Of(Passed with { Score = 220 }, Failed with { Score = 230 }));

        Assert.Equal(Quantity.Exactly(220), facts.Score);
    }

    [Fact]
    public void Attempts_that_may_not_be_all_are_counted_upwards_open() =>
        Assert.Equal(Quantity.OrMore(2), Read(ExamHistory.AtLeast(Failed, Passed)).Attempts);

    [Theory]
    [InlineData("2024-02-28", ExamOutcome.NotTaken, 0)]
    [InlineData("2024-02-29", ExamOutcome.NotTaken, 0)]
    [InlineData("2024-03-01", ExamOutcome.Failed, 1)]
    [InlineData("2025-02-28", ExamOutcome.Failed, 1)]
    [InlineData("2025-03-01", ExamOutcome.Passed, 2)]
    public void Judged_as_of_an_earlier_day_later_sittings_have_not_happened(string asOf, ExamOutcome outcome, int attempts)
    {
        var facts = Read(ExamHistory.Of(Failed, Passed), asOf);

        Assert.Equal((outcome, Quantity.Exactly(attempts)), (facts.Outcome, facts.Attempts));
    }

    [Theory]
    [InlineData(ComlexLevel.Level1, RubricComponent.Step1)]
    [InlineData(ComlexLevel.Level2Ce, RubricComponent.Step2Ck)]
    public void COMLEX_alone_leaves_the_Steps_unknown_and_says_why(ComlexLevel level, RubricComponent component)
    {
        var profile = new ApplicantProfile { Comlex = [new ComlexAttempt { Level = level, Result = ExamResult.Passed, Score = 620 }] };
        var finding = RulePack.Default.Rubric.Assess(profile, SoundFile.AsOf)[component];

        Assert.Equal(Tier.Unknown, finding.Tier);
        Assert.Contains("COMLEX", Assert.Single(finding.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void COMLEX_beside_a_Step_needs_no_note()
    {
        var profile = SoundFile.Profile with { Comlex = [new ComlexAttempt { Level = ComlexLevel.Level2Ce, Score = 620 }] };

        Assert.Empty(RulePack.Default.Rubric.Assess(profile, SoundFile.AsOf)[RubricComponent.Step2Ck].Notes);
    }

    private static ExamFacts Read(ExamHistory step2Ck, string asOf = "2026-03-25") =>
        RulePack.Default.Rubric.Reading.FactsOf(new ApplicantProfile { Step2Ck = step2Ck }, Iso.Day(asOf)).Step2Ck;
}
