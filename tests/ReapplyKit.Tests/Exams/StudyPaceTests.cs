using static ReapplyKit.Tests.ExamCase;

namespace ReapplyKit.Tests;

/// <summary>240 hours over 12 to 16 weeks, and the question bank over all of them but the last four.</summary>
public sealed class StudyPaceTests
{
    private const string AsOf = "2026-06-01";

    [Theory]
    [InlineData(15, 16, "240 hours at 15 a week: 16 weeks")]
    [InlineData(16, 15, "240 hours at 16 a week: 15 weeks")]
    [InlineData(17, 15, "240 hours at 17 a week: 15 weeks")] // 14.1
    [InlineData(19, 13, "240 hours at 19 a week: 13 weeks")] // 12.6
    [InlineData(20, 12, "240 hours at 20 a week: 12 weeks")]
    [InlineData(21, 12, "240 hours at 21 a week: 12 weeks")] // 11.4
    [InlineData(22, 12, "240 hours at 22 a week: 11 weeks, held at 12")] // 10.9
    [InlineData(100, 12, "240 hours at 100 a week: 3 weeks, held at 12")] // 2.4
    public void Weeks_follow_from_the_hours_of_a_week_and_stay_between_12_and_16(int weeklyHours, int weeks, string note)
    {
        var plan = Planned(AsOf, weeklyHours: weeklyHours);

        Assert.Equal((weeks, weeks * 7, weeklyHours), (plan.StudyWeeks, plan.Study.Length, plan.WeeklyHours));
        Assert.Equal(note, plan.Notes[0].Value);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(14)]
    public void Fewer_than_15_hours_a_week_are_named_and_not_squeezed_in(int weeklyHours)
    {
        var expected = new ExamObstacle
        {
            Kind = ExamObstacleKind.TooFewHours,
            Value = $"{weeklyHours} hours a week",
            Threshold = "15 or more",
            Rule = RuleId.Parse("exams.study-hours"),
        };

        Assert.Equal([expected], Obstacles(AsOf, weeklyHours: weeklyHours));
        Assert.Null(OwnRules.Study.WeeksAt(weeklyHours));
    }

    [Theory]
    [InlineData(20, 1, 1)]
    [InlineData(20, 8, 1)]
    [InlineData(20, 9, 2)]
    [InlineData(20, 2000, 250)]
    [InlineData(20, 2001, 251)]
    [InlineData(20, 10_000, 1250)]
    [InlineData(16, 22, 2)] // 15 weeks: the bank over 11
    [InlineData(16, 23, 3)]
    [InlineData(15, 12, 1)] // 16 weeks: the bank over 12
    [InlineData(15, 13, 2)]
    public void The_bank_is_spread_over_the_weeks_until_four_before_the_exam_and_rounded_up(int weeklyHours, int questions, int perWeek)
    {
        var plan = OwnRules.Plan(Exam.Step3, ReadyForStep3, Match2028, Day(AsOf), Study(weeklyHours, questions)).AsT0;

        Assert.Equal(perWeek, plan.QuestionsPerWeek);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(101, 1)]
    [InlineData(1, 0)]
    [InlineData(1, 10_001)]
    public void Hours_and_questions_outside_their_range_are_refused(int weeklyHours, int questions) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Study(weeklyHours, questions));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(100, 10_000)]
    public void The_ends_of_the_range_are_within_it(int weeklyHours, int questions) => Assert.Equal(
        (weeklyHours, (int?)questions), (Study(weeklyHours, questions).WeeklyHours, Study(weeklyHours, questions).QuestionBankSize));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void There_are_no_weeks_without_an_hour(int weeklyHours) =>
        Assert.ThrowsAny<ArgumentException>(() => OwnRules.Study.WeeksAt(weeklyHours));
}
