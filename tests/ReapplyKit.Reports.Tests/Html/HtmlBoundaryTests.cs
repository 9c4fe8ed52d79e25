namespace ReapplyKit.Reports.Tests;

/// <summary>Pages of plans that lack this or that.</summary>
public sealed class HtmlBoundaryTests
{
    [Fact]
    public void An_empty_file_gives_a_page_that_says_what_is_unknown()
    {
        var page = HtmlReportTests.Parse(HtmlReport.Write(Plans.Bare(), Plans.Rules));

        Assert.Equal(
            [
                "Start this week", "What is weak, and what mends it", "How competitive the file is", "This week in full", "Plan for the 2028 Match", "Decisions",
                "Targets of the year", "US clinical experience and letters", "What would change it", "Sources, marks, and what this is not",
            ],
            page.QuerySelectorAll("main h2").Select(h => h.TextContent));
        Assert.Equal(5, page.QuerySelectorAll("#verdict li mark.unknown").Length);
        Assert.Contains("Unknown: the case does not state how the last cycle went.", page.QuerySelector("#diagnosis")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("0 of 5 known", page.QuerySelector("header .strip")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Conflicts_stand_beside_the_schedule_with_their_ways_out()
    {
        var plan = Plans.Make(Plans.Case("case"), Plans.Late);
        var page = HtmlReportTests.Parse(HtmlReportTests.Write(plan));
        var told = page.QuerySelector("#schedule")!.TextContent;

        Assert.NotNull(page.QuerySelector("svg"));
        Assert.NotEmpty(plan.Schedule.NotThisSeason);
        Assert.All(plan.Schedule.NotThisSeason, m => Assert.Contains(m.Milestone.Title, told, StringComparison.Ordinal));
    }

    [Fact]
    public void A_plan_without_milestones_still_draws_and_says_so()
    {
        var page = HtmlReportTests.Parse(HtmlReportTests.Write(Plans.WithoutMilestones()));

        Assert.NotNull(page.QuerySelector("svg"));
        Assert.Contains("No milestone is dated.", page.QuerySelector("#schedule")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nothing is due.", page.QuerySelector("#week")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_hours_there_is_no_workload_and_without_a_sheet_no_cost()
    {
        var page = HtmlReportTests.Parse(HtmlReport.Write(Plans.One, Plans.Rules));

        Assert.Null(page.QuerySelector("#workload"));
        Assert.Null(page.QuerySelector("#cost"));
    }

    [Fact]
    public void Workload_tells_the_weeks_that_hold_more_than_there_is()
    {
        var heavy = Plans.Schedule.Workload(Plans.Rules.TimeBudget, 40).Count(w => w.Minutes.Sum() > 40 * 60);
        var rows = HtmlReportTests.Parse(HtmlReportTests.Write(Plans.One)).QuerySelectorAll("#workload tbody tr");

        Assert.NotEqual(0, heavy);
        Assert.Equal(heavy, rows.Length);
    }

    [Fact]
    public void A_day_of_reading_outside_the_plan_is_not_drawn()
    {
        var page = HtmlReportTests.Parse(HtmlReport.Write(Plans.One, Plans.Rules, new LocalDate(2031, 1, 1)));

        Assert.Null(page.QuerySelector("svg .today"));
        Assert.Contains("Nothing is due.", page.QuerySelector("#week")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_of_another_pack_is_refused()
    {
        var other = Plans.One with { Pack = Plans.One.Pack with { Version = "0.0.1" } };

        Assert.Throws<ArgumentException>(() => HtmlReport.Write(other, Plans.Rules));
        Assert.Throws<ArgumentException>(() => MarkdownReport.Write(other, Plans.Rules));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(169)]
    public void Hours_that_no_week_has_are_refused(int hours) => Assert.Throws<ArgumentOutOfRangeException>(() => new ReportOptions { WeeklyHours = hours });

    [Theory]
    [InlineData(1)]
    [InlineData(168)]
    public void The_fewest_and_the_most_hours_of_a_week_are_taken(int hours) => Assert.Equal(hours, new ReportOptions { WeeklyHours = hours }.WeeklyHours);
}
