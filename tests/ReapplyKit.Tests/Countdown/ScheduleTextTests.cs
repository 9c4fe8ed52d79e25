using System.Text.Json.Nodes;

namespace ReapplyKit.Tests;

/// <summary>A plan as text, by week and by month; October 2, 2025, the first day of the 2027 countdown, is a Thursday.</summary>
public sealed class ScheduleTextTests
{
    private static readonly Season Season = RulePack.Default.Seasons.For(2027);
    private static readonly LocalDate First = Iso.Day("2025-10-02");

    // Screen, report, calendar and sheet name one last day: that of the text, or a sooner one that what follows needs.
    [Theory]
    [InlineData("2027-09-14", "2027-08-25", "2027-08-25")]
    [InlineData("2027-08-20", "2027-08-25", "2027-08-20")]
    [InlineData("2027-09-14", "2027-08-02", "2027-08-02")]
    [InlineData("2027-09-14", "2027-08-01", null)]
    [InlineData("2027-08-01", "2027-08-25", null)]
    [InlineData(null, "2027-08-25", null)]
    public void What_may_be_put_off_has_one_last_day(string? due, string latest, string? last)
    {
        var dated = RulePack.Default.Countdown.Schedule(new ScheduleRequest(RulePack.Default.Seasons.For(2028), Iso.Day("2027-01-01"), YearDecisions.Undecided, [])).Milestones[0] with
        {
            Finish = Iso.Day("2027-08-01"),
            Due = due is null ? null : Iso.Day(due),
            LatestFinish = Iso.Day(latest),
        };

        Assert.Equal(last is null ? (LocalDate?)null : Iso.Day(last), dated.AtLatest);
    }

    [Fact]
    public void Weeks_are_counted_from_the_first_day_of_the_plan_in_both_directions()
    {
        int[] starts = [-8, -7, -1, 0, 6, 7];
        var countdown = SmallCountdown.Template(
            [.. starts.Select((_, i) => SmallCountdown.Milestone($"m{i}", "M12W1", "M12W4", 1))]);
        var plan = countdown.Schedule(Season, First, YearDecisions.Undecided);
        var done = starts.Select((s, i) => MilestoneProgress.Done(MilestoneId.Parse($"m{i}"), First.PlusDays(s), First.PlusDays(s)));
        var remade = countdown.Replan(plan, new Progress { Milestones = done.ToValueList() }, First.PlusDays(20));

        Assert.Equal(
            ["Week of Thu 18 Sep 2025", "m0", "Week of Thu 25 Sep 2025", "m1", "m2", "Week of Thu 2 Oct 2025", "m3", "m4",
                "Week of Thu 9 Oct 2025", "m5"],
            remade.ToText(byWeek: true).Split('\n').Skip(2).Where(l => l.Length > 0).Select(l => l.StartsWith(' ') ? l[^2..] : l));
    }

    [Theory]
    [InlineData("2025-10-15", "Open", "Wed 15 Oct")]
    [InlineData("2025-10-16", "OVERDUE", "Thu 16 Oct")]
    public void What_waits_is_named_after_the_plan_and_what_is_to_decide_before_it(string asOf, string open, string by)
    {
        var gate = SmallCountdown.Milestone("g", "M12W1", "M12W2", 1);
        gate["decides"] = "step3";
        var held = SmallCountdown.Milestone("h", "M3W1", "M3W1", 1);
        held["when"] = new JsonObject { ["step3"] = true, ["specialty"] = "same" };
        var text = ScheduleText.ByMonth(SmallCountdown.Template(gate, held).Schedule(Season, Iso.Day(asOf), YearDecisions.Undecided));

        Assert.Contains($"\n{open} decision: Step 3, due {by} 2025 (g)\n", text, StringComparison.Ordinal);
        Assert.EndsWith(" g\n\nWaits for specialty, Step 3: h\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_week_sums_its_work_and_its_budget()
    {
        var week = new WeekLoad(new DateInterval(First, First.PlusDays(6)), [60, 90, 0, 30], [1, 1, 1, 1]);

        Assert.Equal((3m, 1.5m, false), (week.TotalHours, week.HoursOf(WorkKind.Clinical), week.IsOverloaded));
        Assert.Equal([WorkKind.Clinical], week.OverBudget);
        Assert.False((week with { Minutes = [60, 60, 60, 60] }).IsOverloaded);
        Assert.True((week with { Minutes = [60, 60, 61, 60] }).IsOverloaded);
    }
}
