namespace ReapplyKit.Tests;

/// <summary>The gap from the Step 1 pass to the Step 2 CK pass: 24 months to the day are ordinary, one day more is long.</summary>
public sealed class StepGapTests
{
    [Theory]
    [InlineData("2021-05-10", "2023-05-10", 24)]
    [InlineData("2021-05-10", "2023-05-11", 25)]
    [InlineData("2021-05-10", "2023-05-09", 24)]
    [InlineData("2021-05-10", "2021-05-11", 1)]
    [InlineData("2021-05-10", "2021-05-10", 0)]
    [InlineData("2021-05-10", "2021-01-10", 0)]
    [InlineData("2021-08-31", "2023-08-31", 24)]
    [InlineData("2021-08-31", "2023-09-01", 25)]
    [InlineData("2022-02-28", "2024-02-28", 24)]
    [InlineData("2022-02-28", "2024-02-29", 25)]
    [InlineData("2020-02-29", "2022-02-28", 24)]
    [InlineData("2020-02-29", "2022-03-01", 25)]
    [InlineData("2022-08-31", "2023-02-28", 6)]
    [InlineData("2022-08-31", "2023-03-01", 7)]
    public void A_month_begun_counts_as_a_month(string step1, string step2Ck, int months) =>
        Assert.Equal(Quantity.Exactly(months), GapOf(step1, ExamHistory.PassedAtFirst(date: Iso.On(step2Ck))));

    public static TheoryData<ExamHistory> NotPassed =>
    [
        ExamHistory.NotTaken,
        ExamHistory.Of(new Attempt { Result = ExamResult.Failed, Date = Iso.On("2025-06-01") }),
        ExamHistory.Of(new Attempt { Result = ExamResult.Pending }),
        ExamHistory.Of(new Attempt { Result = ExamResult.Incomplete, Date = Iso.On("2026-03-01") }),
    ];

    [Theory]
    [MemberData(nameof(NotPassed))]
    public void While_Step_2_CK_is_not_passed_the_gap_runs_to_the_day_of_judgement(ExamHistory step2Ck)
    {
        Assert.Equal(Quantity.Exactly(24), GapOf("2024-03-25", step2Ck, asOf: "2026-03-25"));
        Assert.Equal(Quantity.Exactly(25), GapOf("2024-03-25", step2Ck, asOf: "2026-03-26"));
    }

    [Fact]
    public void A_Step_2_CK_nobody_stated_leaves_every_gap_up_to_the_day_of_judgement_possible()
    {
        Assert.Equal(Quantity.Between(0, 24), GapOf("2024-03-25", ExamHistory.NotStated, asOf: "2026-03-25"));
        Assert.Equal(Quantity.Between(0, 25), GapOf("2024-03-25", ExamHistory.NotStated, asOf: "2026-03-26"));
        Assert.Equal(Quantity.Between(0, 25), GapOf("2024-03-25", ExamHistory.PassedAtFirst(), asOf: "2026-03-26"));
    }

    [Theory]
    [InlineData("2021-05", "2023-05-01", 24, 24)]
    [InlineData("2021-05", "2023-05-02", 24, 25)]
    [InlineData("2021-05", "2023-06-01", 25, 25)]
    [InlineData("2021-05-10", "2023-05", 24, 25)]
    public void A_date_known_in_part_gives_every_gap_it_can_mean(string step1, string step2Ck, int atLeast, int atMost) =>
        Assert.Equal(Quantity.Between(atLeast, atMost), GapOf(step1, ExamHistory.PassedAtFirst(date: Iso.Partial(step2Ck))));

    [Fact]
    public void Without_the_day_of_the_Step_1_pass_the_gap_is_unknown()
    {
        var profile = new ApplicantProfile { Step1 = ExamHistory.PassedAtFirst(), Step2Ck = ExamHistory.NotTaken };

        Assert.Equal(Quantity.Unknown, RulePack.Default.Rubric.Reading.FactsOf(profile, SoundFile.AsOf).Step1GapMonths);
    }

    private static Quantity GapOf(string step1, ExamHistory step2Ck, string asOf = "2026-03-25")
    {
        var profile = new ApplicantProfile { Step1 = ExamHistory.PassedAtFirst(date: Iso.Partial(step1)), Step2Ck = step2Ck };
        return RulePack.Default.Rubric.Reading.FactsOf(profile, Iso.Day(asOf)).Step1GapMonths;
    }
}
