using static ReapplyKit.Tests.ExamCase;

namespace ReapplyKit.Tests;

/// <summary>The exam day on either side of each bound. Twelve weeks of study from tomorrow put the first exam day 85 days away.</summary>
public sealed class ExamDayTests
{
    [Fact]
    public void The_window_lasts_from_the_first_day_of_Month_7_to_the_last_of_Month_5() =>
        Assert.Equal(Days("2027-03-01", "2027-05-31"), OwnRules.Window.Of(Match2028));

    [Theory]
    [InlineData("2026-04-01", "2027-03-01")] // a year early: studied for no earlier than must be
    [InlineData("2026-12-05", "2027-03-01")]
    [InlineData("2026-12-06", "2027-03-01")]
    [InlineData("2026-12-07", "2027-03-02")]
    [InlineData("2027-03-04", "2027-05-28")]
    [InlineData("2027-02-26", "2027-05-24")] // prepared on a Saturday
    [InlineData("2027-02-27", "2027-05-24")] // prepared on a Sunday
    [InlineData("2027-02-28", "2027-05-24")]
    public void In_the_window_the_earliest_day_that_preparation_allows_is_taken(string asOf, string examDay)
    {
        var plan = Planned(asOf);

        Assert.Equal(Day(examDay), plan.ExamDay);
        Assert.Equal(ExamNoteKind.StudyPace, Assert.Single(plan.Notes.AsEnumerable()).Kind);
    }

    [Theory]
    [InlineData("2027-03-05", "2027-06-01", false)] // prepared on the Saturday before a holiday
    [InlineData("2027-03-07", "2027-06-01", false)]
    [InlineData("2027-03-08", "2027-06-01", false)]
    [InlineData("2027-04-13", "2027-07-07", false)] // 56 days before applications
    [InlineData("2027-04-14", "2027-07-08", true)]
    [InlineData("2027-06-07", "2027-08-31", true)]
    public void After_the_window_the_earliest_day_is_taken_and_noted(string asOf, string examDay, bool resultMayComeLate)
    {
        var plan = Planned(asOf);

        Assert.Equal(Day(examDay), plan.ExamDay);
        Assert.False(plan.IsInsideApplicationSeason);
        Assert.Contains(ExamNoteKind.OutsideWindow, plan.Notes.Select(n => n.Kind));
        Assert.Equal(resultMayComeLate, plan.Notes.Any(n => n.Kind == ExamNoteKind.ResultAfterSubmission));
    }

    [Fact]
    public void An_exam_is_not_moved_into_the_season_unless_that_is_allowed()
    {
        var obstacle = Assert.Single(Obstacles("2027-06-08"));

        Assert.Equal((ExamObstacleKind.NoRoom, 85, 84), (obstacle.Kind, obstacle.NeededDays!.Value, obstacle.AvailableDays!.Value));
        Assert.Equal(("prepared on 1 September 2027", "the last exam day, 31 August 2027"), (obstacle.Value, obstacle.Threshold));
        Assert.Equal(RuleId.Parse("exams.outside-season"), obstacle.Rule);
        Assert.Equal((Day("2027-09-01"), true), Seasoned(Planned("2027-06-08", allowInsideSeason: true)));
    }

    [Theory]
    [InlineData("2027-06-07", "2027-08-31", false)]
    [InlineData("2027-03-20", "2027-06-14", false)]
    public void Leave_to_use_the_season_is_not_taken_without_need(string asOf, string examDay, bool inside) =>
        Assert.Equal((Day(examDay), inside), Seasoned(Planned(asOf, allowInsideSeason: true)));

    [Fact]
    public void A_forced_exam_has_its_result_by_the_rank_list_deadline()
    {
        var obstacle = Assert.Single(Obstacles("2027-11-10", allowInsideSeason: true));

        Assert.Equal(Day("2028-02-02"), Planned("2027-11-09", allowInsideSeason: true).ExamDay);
        Assert.Equal((ExamObstacleKind.NoRoom, 85, 84), (obstacle.Kind, obstacle.NeededDays!.Value, obstacle.AvailableDays!.Value));
        Assert.Equal(RuleId.Parse("exams.rank-list-deadline"), obstacle.Rule);
    }

    [Theory]
    [InlineData("2027-10-12", false)] // sat 2028-01-05, 56 days before rank lists are due
    [InlineData("2027-10-13", true)]
    public void A_result_that_may_miss_the_rank_lists_is_noted(string asOf, bool noted) => Assert.Equal(
        noted, Planned(asOf, allowInsideSeason: true).Notes.Any(n => n.Kind == ExamNoteKind.ResultAfterRankListDeadline));

    [Fact]
    public void A_season_that_is_over_leaves_fewer_than_no_days() =>
        Assert.Equal(-1, Assert.Single(Obstacles("2027-09-01")).AvailableDays);

    private static (LocalDate, bool) Seasoned(ExamPlan plan) => (plan.ExamDay, plan.IsInsideApplicationSeason);
}
