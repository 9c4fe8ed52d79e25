namespace ReapplyKit.Tests;

/// <summary>
/// More and less time than the text assumes: Month 12 of the 2026 season begins on 2024-10-03, eleven months before 2025-09-03.
/// </summary>
public sealed class LeadInTests
{
    [Theory]
    [InlineData("2024-09-23", "2024-10-24", "2024-11-02")]
    [InlineData("2024-10-02", "2024-11-02", "2024-11-02")]
    public void With_more_time_Month_12_comes_at_once_and_the_days_before_Month_11_are_a_lead_in(string asOf, string first, string last)
    {
        var schedule = Plan(asOf);

        Assert.Equal(new DateInterval(Iso.Day(first), Iso.Day(last)), schedule.LeadIn);
        Assert.False(schedule.IsCompressed);
        Assert.Equal(Iso.Day(asOf), schedule.Milestones[0].Start);
    }

    [Fact]
    public void On_the_first_day_of_Month_12_there_is_neither_lead_in_nor_compression()
    {
        var schedule = Plan("2024-10-03");

        Assert.Equal((335, 335), (schedule.DaysToSubmission, schedule.NominalDays));
        Assert.Null(schedule.LeadIn);
        Assert.False(schedule.IsCompressed);
    }

    [Fact]
    public void A_day_later_the_plan_is_compressed_and_has_no_lead_in()
    {
        var schedule = Plan("2024-10-04");

        Assert.Null(schedule.LeadIn);
        Assert.True(schedule.IsCompressed);
    }

    [Fact]
    public void With_all_the_time_the_text_assumes_every_milestone_starts_in_its_window() => Assert.All(DecisionSets.All, decisions =>
        Assert.All(Plan("2024-10-03", decisions).Milestones, m =>
            Assert.True(m.Window.Contains(m.Start), $"{m.Milestone.Id} starts on {m.Start}, outside {m.Window}")));

    [Fact]
    public void With_all_the_time_Step_3_is_sat_between_Month_7_and_Month_5()
    {
        var sit = Plan("2024-10-03", DecisionSets.ResearchWithStep3).Milestones.Single(
            m => m.Milestone.Id == MilestoneId.Parse("exam.step3.sit"));

        Assert.InRange(sit.Start, Iso.Day("2025-03-03"), Iso.Day("2025-06-02"));
    }

    [Fact]
    public void From_Match_Day_the_months_are_pressed_into_what_is_left_and_durations_stay()
    {
        var schedule = RulePack.Default.Countdown.Schedule(
            RulePack.Default.Seasons.For(2027), Iso.Day("2026-03-20"), YearDecisions.Undecided);

        Assert.Equal((166, 335, true), (schedule.DaysToSubmission, schedule.NominalDays, schedule.IsCompressed));
        Assert.All(schedule.Milestones, m => Assert.Equal(m.Milestone.MinDays, Period.DaysBetween(m.Start, m.Finish) + 1));
    }

    private static Schedule Plan(string asOf, YearDecisions? decisions = null) =>
        RulePack.Default.Countdown.Schedule(RulePack.Default.Seasons.For(2026), Iso.Day(asOf), decisions ?? YearDecisions.Undecided);
}
