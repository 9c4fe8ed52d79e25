using static ReapplyKit.Tests.ExamCase;

namespace ReapplyKit.Tests;

/// <summary>Everything that stands in the way is named at once, and nothing unknown is taken as known.</summary>
public sealed class ExamObstacleTests
{
    private const string AsOf = "2026-11-02";

    [Fact]
    public void An_empty_file_is_asked_for_everything_that_decides() => Assert.Equal(
        [
            (ExamObstacleKind.AttemptsNotStated, "not stated", "number of attempts"),
            (ExamObstacleKind.Step1NotPassed, "not stated", "Step 1 result"),
            (ExamObstacleKind.Step2CkNotPassed, "not stated", "Step 2 CK result"),
            (ExamObstacleKind.NoEcfmgCertificate, "not stated", "ECFMG certificate"),
        ],
        Obstacles(AsOf, new ApplicantProfile()).Select(o => (o.Kind, o.Value, o.Missing)));

    [Fact]
    public void What_is_stated_and_stands_in_the_way_leaves_nothing_to_state()
    {
        var profile = new ApplicantProfile
        {
            EcfmgCertified = false,
            Step1 = ExamHistory.Of(Failed("2022-05")),
            Step2Ck = ExamHistory.NotTaken,
            Step3 = ExamHistory.PassedAtFirst(),
        };

        Assert.Equal(
            [
                (ExamObstacleKind.AlreadyPassed, "passed", null, "exams.pass-not-retaken"),
                (ExamObstacleKind.Step1NotPassed, "failed", null, "exams.step3-prerequisites"),
                (ExamObstacleKind.Step2CkNotPassed, "not taken", null, "exams.step3-prerequisites"),
                (ExamObstacleKind.NoEcfmgCertificate, "not issued", null, "exams.step3-prerequisites"),
                (ExamObstacleKind.TooFewHours, "14 hours a week", (string?)null, "exams.study-hours"),
                (ExamObstacleKind.NoRoom, "prepared on 1 September 2027", null, "exams.outside-season"),
            ],
            Obstacles("2027-06-08", profile, weeklyHours: 14).Select(o => (o.Kind, o.Value, o.Missing, o.Rule.ToString())));
    }

    [Fact]
    public void Obstacles_come_in_the_order_of_their_kinds()
    {
        var pending = Failed("2027-05-30") with { Result = ExamResult.Pending };
        var profile = WithStep3(Failed("2026-11-01"), Failed("2026-12-01"), pending) with { EcfmgCertified = null };

        Assert.Equal(
            [ExamObstacleKind.ResultOpen, ExamObstacleKind.MustWait, ExamObstacleKind.NoEcfmgCertificate, ExamObstacleKind.NoRoom],
            Obstacles("2027-06-08", profile).Select(o => o.Kind));
    }

    [Theory]
    [InlineData(ExamResult.Pending)]
    [InlineData(ExamResult.Unknown)]
    public void An_attempt_that_may_have_been_a_pass_is_settled_first(ExamResult result)
    {
        var profile = WithStep3(Failed("2025-01-10"), Failed("2026-10-10") with { Result = result });
        var obstacle = Assert.Single(Obstacles(AsOf, profile));

        Assert.Equal((ExamObstacleKind.ResultOpen, "Step 3 result"), (obstacle.Kind, obstacle.Missing));
    }

    [Fact]
    public void A_score_without_a_result_is_read_by_the_passing_standard_of_its_day()
    {
        var scored = Failed("2025-01-10") with { Result = ExamResult.Unknown }; // 200 passes from 2024-01-01

        Assert.Equal(ExamObstacleKind.AlreadyPassed, Assert.Single(Obstacles(AsOf, WithStep3(scored with { Score = 200 }))).Kind);
        Assert.Equal(Day("2027-03-01"), Planned(AsOf, WithStep3(scored with { Score = 199 })).ExamDay);
    }

    [Fact]
    public void Some_attempts_stated_are_not_their_number()
    {
        var profile = ReadyForStep3 with { Step3 = ExamHistory.AtLeast(Failed("2025-01-10")) };
        var obstacle = Assert.Single(Obstacles(AsOf, profile));

        Assert.Equal((ExamObstacleKind.AttemptsNotStated, "1 or more attempts"), (obstacle.Kind, obstacle.Value));
        Assert.Equal("number of attempts", obstacle.Missing);
    }

    [Fact]
    public void Dates_of_attempts_are_asked_for_only_where_they_decide()
    {
        var undated = new Attempt { Result = ExamResult.Failed };
        var obstacle = Assert.Single(Obstacles(AsOf, WithStep3(Failed("2024-01-10"), Failed("2024-03-10"), undated)));

        Assert.Equal((ExamObstacleKind.AttemptDatesNotStated, "dates of the attempts"), (obstacle.Kind, obstacle.Missing));
        Assert.Equal(Day("2027-03-01"), Planned(AsOf, WithStep3(Failed("2024-03-10"), undated)).ExamDay);
    }

    [Fact]
    public void Without_the_number_of_attempts_their_dates_are_not_asked_for_yet()
    {
        Attempt[] undated = [.. Enumerable.Repeat(new Attempt { Result = ExamResult.Failed }, 3)];

        Assert.Equal(
            ExamObstacleKind.AttemptsNotStated,
            Assert.Single(Obstacles(AsOf, ReadyForStep3 with { Step3 = ExamHistory.AtLeast(undated) })).Kind);
    }

    [Fact]
    public void A_passed_Step_2_CK_is_not_retaken_however_low_its_score()
    {
        var answer = OwnRules.Plan(Exam.Step2Ck, ReadyForStep3, Match2028, Day(AsOf), Study()).AsT1;

        Assert.Equal((Exam.Step2Ck, Day(AsOf), RulePack.Default.Stamp), (answer.Exam, answer.AsOf, answer.Pack));
        Assert.Equal(ExamObstacleKind.AlreadyPassed, Assert.Single(answer.Obstacles.AsEnumerable()).Kind);
    }

    [Fact]
    public void Step_2_CK_needs_neither_the_certificate_nor_a_stated_Step_1()
    {
        var profile = new ApplicantProfile { Step2Ck = ExamHistory.NotTaken };

        Assert.True(OwnRules.Plan(Exam.Step2Ck, profile, Match2028, Day(AsOf), Study()).IsT0);
    }

    [Fact]
    public void Where_even_the_shortest_study_finds_no_room_too_few_hours_do_not_hide_it() => Assert.Equal(
        [ExamObstacleKind.TooFewHours, ExamObstacleKind.NoRoom], Obstacles("2027-06-08", weeklyHours: 14).Select(o => o.Kind));

    [Fact]
    public void Where_more_hours_would_find_room_only_the_hours_are_named() =>
        Assert.Equal(ExamObstacleKind.TooFewHours, Assert.Single(Obstacles("2027-06-07", weeklyHours: 14)).Kind);

    [Fact]
    public void Misuse_is_an_exception()
    {
        Assert.ThrowsAny<ArgumentException>(() => OwnRules.Plan((Exam)3, ReadyForStep3, Match2028, Day(AsOf), Study()));
        Assert.Throws<ArgumentNullException>(() => OwnRules.Plan(Exam.Step3, null!, Match2028, Day(AsOf), Study()));
        Assert.Throws<ArgumentNullException>(() => OwnRules.Plan(Exam.Step3, ReadyForStep3, null!, Day(AsOf), Study()));
        Assert.Throws<ArgumentNullException>(() => OwnRules.Plan(Exam.Step3, ReadyForStep3, Match2028, Day(AsOf), null!));
    }
}
