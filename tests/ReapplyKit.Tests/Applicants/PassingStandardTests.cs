namespace ReapplyKit.Tests;

/// <summary>Each change of a passing standard, on its day and on the day before, at the score and one below.</summary>
public sealed class PassingStandardTests
{
    private static readonly ProfileReading Reading = RulePack.Default.Rubric.Reading;

    [Theory]
    [InlineData("2012-06-30", 189)]
    [InlineData("2012-07-01", 196)]
    [InlineData("2013-06-30", 196)]
    [InlineData("2013-07-01", 203)]
    [InlineData("2014-06-30", 203)]
    [InlineData("2014-07-01", 209)]
    [InlineData("2022-06-30", 209)]
    [InlineData("2022-07-01", 214)]
    [InlineData("2025-06-30", 214)]
    [InlineData("2025-07-01", 218)]
    [InlineData("2026-03-25", 218)]
    public void Step_2_CK_is_judged_by_the_standard_of_its_day(string sat, int standard) =>
        PassesFrom(standard, Reading.Step2Ck, Iso.On(sat));

    [Theory]
    [InlineData("2015-12-31", 190)]
    [InlineData("2016-01-01", 196)]
    [InlineData("2019-12-31", 196)]
    [InlineData("2020-01-01", 198)]
    [InlineData("2023-12-31", 198)]
    [InlineData("2024-01-01", 200)]
    public void Step_3_is_judged_by_the_standard_of_its_day(string sat, int standard) => PassesFrom(standard, Reading.Step3, Iso.On(sat));

    [Theory]
    [InlineData(218, null, ExamResult.Passed)]
    [InlineData(217, null, ExamResult.Unknown)]
    [InlineData(189, null, ExamResult.Unknown)]
    [InlineData(188, null, ExamResult.Failed)]
    [InlineData(218, "2025", ExamResult.Passed)]
    [InlineData(217, "2025", ExamResult.Unknown)]
    [InlineData(214, "2025", ExamResult.Unknown)]
    [InlineData(213, "2025", ExamResult.Failed)]
    [InlineData(217, "2025-06", ExamResult.Passed)]
    [InlineData(217, "2025-07", ExamResult.Failed)]
    [InlineData(214, "2024", ExamResult.Passed)]
    [InlineData(213, "2024", ExamResult.Failed)]
    public void A_score_without_its_exact_day_is_decided_only_where_every_possible_day_agrees(int score, string? sat, ExamResult result) =>
        Assert.Equal(result, Reading.Step2Ck.Decide(score, sat is null ? null : Iso.Partial(sat)));

    [Theory]
    [InlineData(196, ExamResult.Passed)]
    [InlineData(195, ExamResult.Unknown)]
    [InlineData(150, ExamResult.Unknown)]
    public void A_low_Step_1_score_proves_no_failure_since_lower_standards_held_once(int score, ExamResult result) =>
        Assert.Equal(result, Reading.Step1.Decide(score, Iso.On("2019-05-01")));

    [Fact]
    public void A_stated_result_stands_whatever_the_score_says()
    {
        var profile = new ApplicantProfile { Step2Ck = ExamHistory.PassedAtFirst(date: Iso.On("2025-08-01"), score: 210) };

        Assert.Equal(ExamOutcome.Passed, Reading.FactsOf(profile, SoundFile.AsOf).Step2Ck.Outcome);
    }

    private static void PassesFrom(int standard, PassingStandards standards, PartialDate sat)
    {
        Assert.Equal(ExamResult.Passed, standards.Decide(standard, sat));
        Assert.Equal(ExamResult.Failed, standards.Decide(standard - 1, sat));
    }
}
