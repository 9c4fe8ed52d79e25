using static ReapplyKit.Tests.ExamCase;

namespace ReapplyKit.Tests;

/// <summary>For who has stated no hours: is there still a window? 240 hours over 12 weeks are 20 a week.</summary>
public sealed class FastestStudyTests
{
    private static readonly ExamStudy Fastest = OwnRules.Study.Fastest;

    [Fact]
    public void It_is_20_hours_a_week_without_a_question_bank()
    {
        Assert.Equal((20, (int?)null), (Fastest.WeeklyHours, Fastest.QuestionBankSize));
        Assert.Equal((13, 12), (OwnRules.Study.WeeksAt(19)!.Value, OwnRules.Study.WeeksAt(20)!.Value));
    }

    [Theory]
    [InlineData("2027-06-07", "2027-08-31")] // 85 days on, the last day before the season
    [InlineData("2027-06-08", null)]
    public void The_window_exists_to_the_last_day_on_which_twelve_weeks_fit(string asOf, string? examDay)
    {
        var answer = OwnRules.Plan(Exam.Step3, ReadyForStep3, Match2028, Day(asOf), Fastest);

        Assert.Equal(examDay is null ? null : Day(examDay), answer.Match(plan => plan.ExamDay, _ => (LocalDate?)null));
        Assert.Equal(
            examDay is null ? [ExamObstacleKind.NoRoom] : [], answer.Match(_ => [], no => no.Obstacles.Select(o => o.Kind)));
    }

    [Fact]
    public void With_time_to_spare_it_plans_the_first_day_of_the_window_and_no_questions()
    {
        var plan = OwnRules.Plan(Exam.Step3, ReadyForStep3, Match2028, Day("2026-11-02"), Fastest).AsT0;

        Assert.Equal(Planned("2026-11-02") with { QuestionsPerWeek = null }, plan);
    }

    [Theory]
    [InlineData(null, "ECFMG certificate")]
    [InlineData(false, null)]
    public void Without_the_certificate_there_is_none(bool? certified, string? missing)
    {
        var answer = OwnRules.Plan(Exam.Step3, ReadyForStep3 with { EcfmgCertified = certified }, Match2028, Day("2027-06-07"), Fastest);
        var obstacle = Assert.Single(answer.AsT1.Obstacles.AsEnumerable());

        Assert.Equal((ExamObstacleKind.NoEcfmgCertificate, missing), (obstacle.Kind, obstacle.Missing));
    }

    [Fact]
    public void Once_passed_there_is_none()
    {
        var passed = ReadyForStep3 with { Step3 = ExamHistory.PassedAtFirst() };
        var answer = OwnRules.Plan(Exam.Step3, passed, Match2028, Day("2027-06-07"), Fastest);

        Assert.Equal(ExamObstacleKind.AlreadyPassed, Assert.Single(answer.AsT1.Obstacles.AsEnumerable()).Kind);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(20)]
    [InlineData(21)]
    public void No_hours_find_a_window_where_it_finds_none(int weeklyHours) =>
        Assert.Equal([ExamObstacleKind.NoRoom], Obstacles("2027-06-08", weeklyHours: weeklyHours).Select(o => o.Kind));

    [Theory]
    [InlineData(12, 1)]
    [InlineData(241, 21)]
    [InlineData(1200, 100)]
    [InlineData(1201, 100)] // 101 a week would be more than a study can state
    public void A_pack_with_other_hours_has_its_own(int hours, int perWeek) => Assert.Equal(
        perWeek, PackDocument.Load(PackDocument.Rules().Set("$.exams.studyHours.hours", hours)).Exams.Study.Fastest.WeeklyHours);
}
