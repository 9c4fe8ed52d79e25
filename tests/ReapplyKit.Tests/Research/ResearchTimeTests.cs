using static ReapplyKit.Tests.RebuildCase;

namespace ReapplyKit.Tests;

/// <summary>Whole months to 2027-09-01: 8 from 1 January, 7 from the 2nd and from 1 February, 6 from 1 March, 5 from 2 March.</summary>
public sealed class ResearchTimeTests
{
    private const string Length = "research.months";
    private const string Time = "research.before-submission";

    [Theory]
    [InlineData(5, "2027-04-01", 5, CheckState.Met, CheckState.Met)]
    [InlineData(6, "2027-04-01", 5, CheckState.Met, CheckState.NotMet)]
    [InlineData(6, "2027-03-01", 6, CheckState.Met, CheckState.Met)]
    [InlineData(6, "2027-03-02", 5, CheckState.Met, CheckState.NotMet)]
    [InlineData(7, "2027-03-01", 6, CheckState.Met, CheckState.NotMet)]
    [InlineData(7, "2027-02-01", 7, CheckState.Met, CheckState.Met)]
    [InlineData(7, "2027-02-02", 6, CheckState.Met, CheckState.NotMet)]
    [InlineData(8, "2027-01-02", 7, CheckState.Met, CheckState.NotMet)]
    [InlineData(8, "2027-01-01", 8, CheckState.Met, CheckState.Met)]
    [InlineData(9, "2027-01-01", 8, CheckState.NotMet, CheckState.NotMet)]
    [InlineData(9, "2026-12-01", 9, CheckState.NotMet, CheckState.Met)]
    [InlineData(9, "2026-12-02", 8, CheckState.NotMet, CheckState.NotMet)]
    public void A_project_fits_when_its_months_are_left(int months, string asOf, int left, CheckState length, CheckState time)
    {
        var fit = Assess(new() { Months = months, Stage = ProjectStage.Idea }, asOf);

        Assert.Equal((Quantity.Exactly(months), Quantity.Exactly(left)), (fit.MonthsNeeded, fit.MonthsAvailable));
        Assert.Equal((length, time), (StateOf(fit.Checks, Length), StateOf(fit.Checks, Time)));
    }

    [Theory]
    [InlineData("2027-01-01", CheckState.Met)]
    [InlineData("2027-01-02", CheckState.Unknown)]
    [InlineData("2027-03-01", CheckState.Unknown)]
    [InlineData("2027-03-02", CheckState.NotMet)]
    public void Where_no_months_are_stated_6_to_8_are_taken(string asOf, CheckState time)
    {
        var fit = Assess(new() { Stage = ProjectStage.Idea }, asOf);

        Assert.Equal(Quantity.Between(6, 8), fit.MonthsNeeded);
        Assert.Equal((CheckState.Unknown, time), (StateOf(fit.Checks, Length), StateOf(fit.Checks, Time)));
    }

    [Theory]
    [InlineData(ProjectStage.InProcess, "2027-02-01", 7)] // running: counted from its first day
    [InlineData(ProjectStage.Unknown, "2027-02-01", 7)] // running by its date
    [InlineData(ProjectStage.Idea, "2027-02-01", 5)] // not begun after all: counted from today
    [InlineData(ProjectStage.Idea, "2027-05-01", 4)]
    [InlineData(ProjectStage.Unknown, "2027-05-01", 4)]
    [InlineData(ProjectStage.Idea, "2027-09-01", 0)]
    [InlineData(ProjectStage.Idea, "2028-03-01", 0)]
    public void Time_counts_from_the_past_for_a_running_project_only(ProjectStage stage, string start, int months) =>
        Assert.Equal(Quantity.Exactly(months), Assess(new() { Stage = stage, Start = Iso.Day(start) }, "2027-03-15").MonthsAvailable);

    [Theory]
    [InlineData(ProjectStage.InProcess)]
    [InlineData(ProjectStage.Unknown)]
    public void A_project_that_may_be_running_for_long_never_misses_for_want_of_time(ProjectStage stage)
    {
        var fit = Assess(new() { Stage = stage, Months = 8 }, "2027-04-01");

        Assert.Equal(Quantity.OrMore(5), fit.MonthsAvailable);
        Assert.Equal(CheckState.Unknown, StateOf(fit.Checks, Time));
        Assert.Equal(CheckState.Met, StateOf(Assess(new() { Stage = stage, Months = 5 }, "2027-04-01").Checks, Time));
    }

    [Fact]
    public void The_checks_say_what_was_read_and_what_is_asked()
    {
        var checks = Assess(new() { Months = 9, Stage = ProjectStage.Idea }, "2027-03-01").Checks;

        Assert.Equal(
            [("9 months", "6 to 8 months, or fewer"), ("9 months needed, 6 months available", "finished before 1 September 2027")],
            checks.Take(2).Select(c => (c.Value, c.Asked)));
    }

    private static ResearchFit Assess(ResearchProject project, string asOf) =>
        RulePack.Default.Research.Assess(project, Match2028, Iso.Day(asOf));
}
