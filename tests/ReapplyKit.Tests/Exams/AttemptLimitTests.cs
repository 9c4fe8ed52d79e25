using System.Globalization;
using static ReapplyKit.Tests.ExamCase;

namespace ReapplyKit.Tests;

/// <summary>Four attempts at most, three in twelve months, the fourth 12 months after the first and 6 after the latest.</summary>
public sealed class AttemptLimitTests
{
    private const string AsOf = "2027-03-20";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void With_fewer_than_four_attempts_there_is_another(int attempts) =>
        Assert.Equal(Day("2027-06-14"), Planned(AsOf, OldAttempts(attempts)).ExamDay);

    [Theory]
    [InlineData(4)]
    [InlineData(6)]
    public void With_four_attempts_or_more_there_is_none(int attempts)
    {
        var obstacle = Assert.Single(Obstacles(AsOf, OldAttempts(attempts)));

        Assert.Equal((ExamObstacleKind.AttemptLimitReached, $"Step 3: {attempts} attempts"), (obstacle.Kind, obstacle.Value));
        Assert.Equal(RuleId.Parse("exams.attempt-limit"), obstacle.Rule);
    }

    [Fact]
    public void An_incomplete_attempt_counts()
    {
        var incomplete = new Attempt { Result = ExamResult.Incomplete };
        var profile = WithStep3([.. OldAttempts(3).Step3.Attempts, incomplete]);

        Assert.Equal(ExamObstacleKind.AttemptLimitReached, Assert.Single(Obstacles(AsOf, profile)).Kind);
    }

    [Fact]
    public void Four_known_attempts_are_the_limit_whatever_else_there_was()
    {
        Attempt[] attempts = [.. Enumerable.Repeat(Failed("2020"), 4)];
        var obstacle = Assert.Single(Obstacles(AsOf, ReadyForStep3 with { Step3 = ExamHistory.AtLeast(attempts) }));

        Assert.Equal((ExamObstacleKind.AttemptLimitReached, "Step 3: 4 or more attempts"), (obstacle.Kind, obstacle.Value));
    }

    [Fact]
    public void An_attempt_after_the_day_of_planning_is_not_counted()
    {
        var later = WithStep3([.. OldAttempts(3).Step3.Attempts, Failed("2027-03-21")]);

        Assert.Equal(Day("2027-06-14"), Planned(AsOf, later).ExamDay);
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void Four_failures_at_Step_1_bar_Step_2_CK(int failures, bool isAllowed)
    {
        var profile = FailedStep2Ck with { Step1 = ExamHistory.Of([.. Enumerable.Repeat(Failed("2021"), failures)]) };
        var answer = OwnRules.Plan(Exam.Step2Ck, profile, Match2028, Day(AsOf), Study());

        Assert.Equal(isAllowed ? [] : ["Step 1: 4 attempts"], answer.Match(_ => [], no => no.Obstacles.Select(o => o.Value)));
    }

    [Theory]
    [InlineData("2026-02-10", "2026-06-15", "2026-10-20", "2027-04-20")] // six months after the latest
    [InlineData("2026-06-30", "2026-07-31", "2026-09-15", "2027-06-30")] // twelve after the first
    [InlineData("2026-02-10", "2026-06-15", "2026-10", "2027-04-30")] // a month counts by its last day
    [InlineData("2026-02-10", "2026-06-15", "2026-11-20", "2027-05-20")]
    [InlineData("2026-02-10", "2026-06-15", "2026-11-22", "2027-05-24")] // 22 May 2027 is a Saturday
    [InlineData("2026-02-10", "2026-06-15", "2026", "2027-05-24")] // a year by the day of planning, which it cannot be after
    [InlineData("2026-10-20", "2026-02-10", "2026-06-15", "2027-04-20")] // in any order
    public void The_fourth_attempt_waits_as_long_as_it_must(string one, string two, string three, string examDay)
    {
        var plan = Planned("2026-11-23", WithStep3(Failed(one), Failed(two), Failed(three)));

        Assert.Equal((Day(examDay), Day(examDay).PlusDays(-84)), (plan.ExamDay, plan.Study.Start));
        var note = Assert.Single(plan.Notes.AsEnumerable(), n => n.Kind == ExamNoteKind.AttemptSpacing);
        Assert.Equal(RuleId.Parse("exams.attempt-spacing"), note.Rule);
        Assert.Contains(Enumerable.Range(0, 3), days => note.Value
            == $"not before {Day(examDay).PlusDays(-days).ToString("d MMMM uuuu", CultureInfo.InvariantCulture)}");
    }

    [Theory]
    [InlineData("2026-08-31", "2026-12-01", "2027-08-31")] // twelve months after the first: the last day before the season
    [InlineData("2026-09-01", "2026-12-01", null)]
    [InlineData("2025-01-10", "2027-02-28", "2027-08-30")] // six months after the latest, a Saturday, and the Monday is in time
    [InlineData("2025-01-10", "2027-03-01", null)]
    public void A_wait_into_the_season_is_an_obstacle_that_names_the_day(string first, string latest, string? examDay)
    {
        var profile = WithStep3(Failed(first), Failed("2026-10-01"), Failed(latest));
        if (examDay is not null)
        {
            Assert.Equal(Day(examDay), Planned(AsOf, profile).ExamDay);
            return;
        }
        var obstacle = Assert.Single(Obstacles(AsOf, profile));

        Assert.Equal((ExamObstacleKind.MustWait, Day("2027-09-01")), (obstacle.Kind, obstacle.NotBefore!.Value));
        Assert.Equal(Day("2027-09-01"), Planned(AsOf, profile, allowInsideSeason: true).ExamDay);
    }

    [Fact]
    public void A_third_attempt_may_follow_within_the_year() =>
        Assert.Equal(Day("2027-06-14"), Planned(AsOf, WithStep3(Failed("2026-10-01"), Failed("2027-03-01"))).ExamDay);

    private static ApplicantProfile OldAttempts(int count) =>
        WithStep3([.. Enumerable.Range(1, count).Select(month => Failed($"2020-0{month}-10"))]);
}
