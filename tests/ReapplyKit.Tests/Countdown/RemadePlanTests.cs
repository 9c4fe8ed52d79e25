namespace ReapplyKit.Tests;

/// <summary>A chain of 3 and 2 days with four between, planned under pressure on 2026-06-01 and remade; dates by hand.</summary>
public sealed class RemadePlanTests
{
    private static readonly Season Season = RulePack.Default.Seasons.For(2027);
    private static readonly CountdownTemplate Countdown = SmallCountdown.Template(
        SmallCountdown.Milestone("a", "M12W1", "M12W1", 3),
        SmallCountdown.Milestone("b", "M3W1", "M3W1", 2, ("a", 4)));

    [Fact]
    public void A_remade_plan_keeps_the_windows_of_the_first()
    {
        var plan = Plan();
        var remade = Remake(plan, "2026-06-10");

        Assert.Equal(Iso.Day("2026-06-01"), remade.WindowsFrom);
        Assert.Equal(plan.Milestones[1].Window, remade.Milestones[1].Window);
    }

    [Fact]
    public void What_is_done_has_no_later_dates_than_its_own()
    {
        var done = Remake(Plan(), "2026-06-10", Done("2026-06-01", "2026-06-03")).Milestones[0];

        Assert.Equal((Iso.Day("2026-06-01"), Iso.Day("2026-06-03")), (done.LatestStart, done.LatestFinish));
    }

    [Fact]
    public void What_ends_later_has_moved_though_it_began_as_planned()
    {
        var moved = PlanDifference.Between(Plan(), Remake(Plan(), "2026-06-10", Done("2026-06-01", "2026-06-04")));

        Assert.Equal(["a 0 1"], moved.Moved.Select(m => $"{m.After.Milestone.Id} {m.StartMovedDays} {m.FinishMovedDays}"));
        Assert.False(moved.IsEmpty);
    }

    [Fact]
    public void A_decision_taken_since_brings_what_was_held()
    {
        var held = SmallCountdown.Milestone("s", "M3W1", "M3W1", 1);
        held["when"] = new System.Text.Json.Nodes.JsonObject { ["step3"] = true };
        var countdown = SmallCountdown.Template(held);
        var plan = countdown.Schedule(Season, Iso.Day("2026-06-01"), YearDecisions.Undecided);
        var remade = countdown.Replan(plan, Progress.None, Iso.Day("2026-06-02"), new YearDecisions { Step3 = true });

        Assert.Equal(("s", "s"), ($"{Assert.Single(plan.Held.AsEnumerable()).Milestone.Id}",
            $"{Assert.Single(PlanDifference.Between(plan, remade).Added.AsEnumerable()).Milestone.Id}"));
    }

    [Fact]
    public void Two_plans_differ_where_anything_is_added_removed_or_moved()
    {
        var dated = Plan().Milestones;
        var moved = new MovedMilestone(dated[0], dated[0]);

        Assert.True(new PlanDifference([], [], []).IsEmpty);
        Assert.False(new PlanDifference([dated[0]], [], []).IsEmpty);
        Assert.False(new PlanDifference([], [dated[0]], []).IsEmpty);
        Assert.False(new PlanDifference([], [], [moved]).IsEmpty);
    }

    [Fact]
    public void What_is_held_sets_no_end_to_the_work_before_it()
    {
        // a has all of Month 1, to October 1; b would end by the submission day, but hangs on a decision.
        var held = SmallCountdown.Milestone("b", "M2W1", "M2W1", 1, ("a", 0));
        held["when"] = new System.Text.Json.Nodes.JsonObject { ["step3"] = true };
        var countdown = SmallCountdown.Template(SmallCountdown.Milestone("a", "M1W1", "M1W4", 3), held);
        var a = Assert.Single(countdown.Schedule(Season, Iso.Day("2026-06-01"), YearDecisions.Undecided).Milestones.AsEnumerable());

        Assert.Equal((Iso.Day("2026-09-02"), Iso.Day("2026-10-01"), 27), (a.Start, a.LatestFinish, a.FreeSlackDays));
    }

    [Fact]
    public void Progress_that_cannot_be_is_refused_and_says_why()
    {
        var id = MilestoneId.Parse("a");

        Refuses("lies after the day of planning", () => Remake(Plan(), "2026-06-02", Done("2026-06-01", "2026-06-03")));
        Refuses("a day before its own", () => Remake(Plan(), "2026-05-31"));
        Refuses("not finished before it started", () => Done("2026-06-02", "2026-06-01"));
        Refuses("A milestone is named twice", () => new Progress
        {
            Milestones = [MilestoneProgress.Skipped(id, "no"), MilestoneProgress.Skipped(id, "no")],
        });
        Refuses("A target is named twice", () => new Progress
        {
            Measured = [new MeasuredAmount("letters", 1), new MeasuredAmount("letters", 2)],
        });

        static void Refuses(string says, Func<object> make) =>
            Assert.Contains(says, Assert.ThrowsAny<ArgumentException>(make).Message, StringComparison.Ordinal);
    }

    private static Schedule Plan() => Countdown.Schedule(Season, Iso.Day("2026-06-01"), YearDecisions.Undecided);

    private static Schedule Remake(Schedule plan, string asOf, params ReadOnlySpan<MilestoneProgress> moved) =>
        Countdown.Replan(plan, new Progress { Milestones = ValueList.Create(moved) }, Iso.Day(asOf));

    private static MilestoneProgress Done(string started, string finished) =>
        MilestoneProgress.Done(MilestoneId.Parse("a"), Iso.Day(started), Iso.Day(finished));
}
