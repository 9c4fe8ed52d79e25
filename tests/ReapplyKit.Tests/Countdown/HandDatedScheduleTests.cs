namespace ReapplyKit.Tests;

/// <summary>A chain of four milestones dated by hand for the season of 2027, which begins on 2026-09-02.</summary>
public sealed class HandDatedScheduleTests
{
    private static readonly Season Season = RulePack.Default.Seasons.For(2027);

    [Fact]
    public void With_eleven_months_each_milestone_starts_with_its_window_or_after_its_prerequisite() => Assert.Equal(
        ["a 2025-10-02 2025-10-04", "b 2025-10-09 2025-10-10", "c 2025-11-02 2025-11-11", "d 2026-09-02 2026-09-02"],
        Dated(Plan("2025-10-02")));

    [Fact]
    public void With_more_time_Month_12_comes_at_once_and_the_rest_keeps_its_dates() => Assert.Equal(
        ["a 2025-04-01 2025-04-03", "b 2025-04-08 2025-04-09", "c 2025-11-02 2025-11-11", "d 2026-09-02 2026-09-02"],
        Dated(Plan("2025-04-01")));

    [Fact]
    public void With_a_fifth_of_the_time_windows_move_together_and_durations_and_waiting_stay() => Assert.Equal(
        ["a 2026-06-27 2026-06-29", "b 2026-07-04 2026-07-05", "c 2026-07-06 2026-07-15", "d 2026-09-02 2026-09-02"],
        Dated(Plan("2026-06-27")));

    [Fact]
    public void Windows_are_pressed_in_proportion_to_the_days_left()
    {
        // 67 of 335 days are left, a fifth: windows that begin on days 0, 151 and 325 begin on days 0, 30 and 65.
        var schedule = SmallCountdown.Template(
            SmallCountdown.Milestone("early", "M12W1", "M12W1", 1),
            SmallCountdown.Milestone("middle", "M7W1", "M7W1", 1),
            SmallCountdown.Milestone("late", "M2W4", "M2W4", 1),
            SmallCountdown.Milestone("after", "M1D2", "M1D3", 1)).Schedule(Season, Iso.Day("2026-06-27"), YearDecisions.Undecided);

        Assert.Equal(
            ["early 2026-06-27 2026-06-27", "middle 2026-07-27 2026-07-27", "late 2026-08-31 2026-08-31", "after 2026-09-03 2026-09-03"],
            Dated(schedule));
        Assert.Equal(new DateInterval(Iso.Day("2026-08-31"), Iso.Day("2026-09-01")), schedule.Milestones[2].Window);
    }

    [Fact]
    public void With_nineteen_days_the_chain_just_fits_and_all_before_submission_is_critical()
    {
        var schedule = Plan("2026-08-14");

        Assert.Equal(
            ["a 2026-08-14 2026-08-16", "b 2026-08-21 2026-08-22", "c 2026-08-23 2026-09-01", "d 2026-09-02 2026-09-02"],
            Dated(schedule));
        Assert.Equal([true, true, true, false], schedule.Milestones.Select(m => m.IsCritical));
        Assert.Equal(2, schedule.Milestones[^1].SlackDays);
    }

    [Fact]
    public void The_latest_starts_do_not_depend_on_the_day_the_plan_is_made()
    {
        string[] expected = ["2026-08-14", "2026-08-21", "2026-08-23", "2026-09-04"];

        Assert.Equal(expected, Plan("2025-10-02").Milestones.Select(m => $"{m.LatestStart:uuuu-MM-dd}"));
        Assert.Equal(expected, Plan("2026-08-14").Milestones.Select(m => $"{m.LatestStart:uuuu-MM-dd}"));
    }

    [Fact]
    public void A_day_less_is_a_conflict_that_names_the_day_missing_and_the_chain()
    {
        var conflict = Assert.Single(Conflicts("2026-08-15").Conflicts.AsEnumerable());

        Assert.Equal(("c", Iso.Day("2026-09-01"), Iso.Day("2026-09-02")),
            (conflict.Milestone.ToString(), conflict.Deadline, conflict.EarliestFinish));
        Assert.Equal((19, 18, 1), (conflict.NeededDays, conflict.AvailableDays, conflict.MissingDays));
        Assert.Equal(["a", "b", "c"], conflict.Chain.Select(id => id.ToString()));
        Assert.Equal([RelaxationKind.WeekendHours, RelaxationKind.TakeNextSeason], conflict.WaysOut.Select(w => w.Relaxation.Kind));
    }

    [Fact]
    public void A_shortage_that_reaches_the_end_is_named_once_and_there()
    {
        var conflict = Assert.Single(Conflicts("2026-08-20").Conflicts.AsEnumerable());

        Assert.Equal(("d", Iso.Day("2026-09-04"), Iso.Day("2026-09-08")),
            (conflict.Milestone.ToString(), conflict.Deadline, conflict.EarliestFinish));
        Assert.Equal((20, 16), (conflict.NeededDays, conflict.AvailableDays));
        Assert.Equal(["a", "b", "c", "d"], conflict.Chain.Select(id => id.ToString()));
    }

    [Fact]
    public void Once_applications_are_taken_what_is_not_needed_for_one_waits_a_year()
    {
        var plan = SmallCountdown.Template(SmallCountdown.Milestone("late", "M2W4", "M2W4", 1))
            .Schedule(Season, Iso.Day("2026-09-03"), YearDecisions.Undecided);

        var waits = Assert.Single(plan.NotThisSeason.AsEnumerable());
        Assert.Equal((PlanDepth.Late, PostponedReason.SeasonIsOpen), (plan.Depth, waits.Reason));
        // Month 2 of the 2028 season begins on 2027-08-01; its fourth week on the 22nd.
        Assert.Equal(Iso.Day("2027-08-22"), waits.ComesNext);
    }

    [Theory]
    [InlineData("2026-09-18", "a 2026-09-18 2026-09-20", "b 2026-09-21 2026-09-22")] // five days before programs review: room for 3 and 2
    [InlineData("2026-09-19", "a 2026-09-19 2026-09-20", "b 2026-09-21 2026-09-22")] // four: the longest gives a day
    [InlineData("2026-09-20", "a 2026-09-20 2026-09-20", "b 2026-09-21 2026-09-22")] // three: of two alike, what comes first
    [InlineData("2026-09-21", "a 2026-09-21 2026-09-21", "b 2026-09-22 2026-09-22")]
    [InlineData("2026-09-22", "a 2026-09-22 2026-09-22", "b 2026-09-22 2026-09-22")] // one: both fall on it
    public void What_an_application_needs_takes_the_days_that_there_are(string asOf, params string[] dated) => Assert.Equal(
        dated,
        Dated(SmallCountdown.Template(Needed("a", 3), Needed("b", 2, ("a", 0))).Schedule(Season, Iso.Day(asOf), YearDecisions.Undecided)));

    private static System.Text.Json.Nodes.JsonObject Needed(string id, int days, params (string Milestone, int LagDays)[] after)
    {
        var milestone = SmallCountdown.Milestone(id, "M2W4", "M2W4", days, after);
        milestone["depth"] = "late";
        return milestone;
    }

    private static Schedule Plan(string asOf) => SmallCountdown.Chain.Schedule(Season, Iso.Day(asOf), YearDecisions.Undecided);

    private static Schedule Conflicts(string asOf) =>
        SmallCountdown.Chain.Schedule(Season, Iso.Day(asOf), YearDecisions.Undecided);

    private static IEnumerable<string> Dated(Schedule schedule) =>
        schedule.Milestones.Select(m => $"{m.Milestone.Id} {m.Start:uuuu-MM-dd} {m.Finish:uuuu-MM-dd}");
}
