using System.Text.Json.Nodes;

namespace ReapplyKit.Tests;

/// <summary>Plans made while the season of 2027 takes applications, from 2026-09-02; programs begin to review on 2026-09-23.</summary>
public sealed class OpenSeasonTests
{
    private static readonly CountdownTemplate Countdown = SmallCountdown.Template(
        Deep("paper", "M3W1", "M3W1", "pressed"),
        Deep("documents", "M2W1", "M2W4", "core"),
        Deep("visit", "M2W4", "M2W4", "core"),
        Deep("list", "M2W4", "M2W4", "late"),
        Deep("submit", "M1D1", "M1D3", "late"),
        Deep("practice", "M1W3", "M1W4", "pressed"));

    [Fact]
    public void What_a_sent_application_needed_is_done_and_what_else_came_before_it_falls()
    {
        var plan = Plan("2026-09-10", FileState.Applied);

        Assert.Equal(
            ["documents", "visit", "list", "submit"],
            plan.DoneBefore.Select(d => d.Reason == "the application is sent" ? d.Milestone.Id.ToString() : d.Reason));
        Assert.Equal(["paper"], plan.Dropped.Select(m => m.Id.ToString()));
        Assert.Equal(["practice"], plan.Milestones.Select(m => m.Milestone.Id.ToString()));
        Assert.Empty(plan.NotThisSeason);
    }

    [Theory]
    [InlineData("2026-09-02")]
    [InlineData("2026-09-10")]
    public void Before_it_is_sent_only_what_it_does_not_need_waits_a_year(string asOf)
    {
        var plan = Plan(asOf);

        Assert.Equal([("paper", PostponedReason.SeasonIsOpen)], plan.NotThisSeason.Select(p => (p.Milestone.Id.ToString(), p.Reason)));
        Assert.Equal(["documents", "list", "practice", "submit", "visit"], plan.Milestones.Select(m => m.Milestone.Id.ToString()).Order());
        Assert.Empty(plan.DoneBefore);
    }

    [Fact]
    public void Waiting_that_cannot_be_hurried_is_a_conflict()
    {
        var plan = SmallCountdown.Template(Deep("a", "M2W4", "M2W4", "late"), Deep("b", "M2W4", "M2W4", "late", ("a", 4)))
            .Schedule(new ScheduleRequest(Season, Iso.Day("2026-09-20"), YearDecisions.Undecided, []));

        var conflict = Assert.Single(plan.Conflicts.AsEnumerable());
        Assert.Equal(
            ("b", Iso.Day("2026-09-22"), Iso.Day("2026-09-24")), (conflict.Milestone.ToString(), conflict.Deadline, conflict.EarliestFinish));
    }

    [Theory]
    [InlineData("2026-09-22", "2026-09-22")]
    [InlineData("2026-09-23", "2027-05-31")]
    public void It_may_be_sent_until_programs_review_and_from_then_on_until_ERAS_closes(string asOf, string latest) => Assert.Equal(
        Iso.Day(latest), Plan(asOf).Milestones.Single(m => m.Milestone.Id.ToString() == "submit").LatestFinish);

    private static Season Season => RulePack.Default.Seasons.For(2027);

    private static Schedule Plan(string asOf, params FileState[] shown) => Countdown.Schedule(
        new ScheduleRequest(Season, Iso.Day(asOf), YearDecisions.Undecided, [])
        {
            Basis = new PlanBasis
            {
                Shown = [.. shown],
                Settings = [new(MilestoneId.Parse("visit")) { Days = new DateInterval(Iso.Day("2026-09-15"), Iso.Day("2026-09-16")) }],
            },
        });

    private static JsonObject Deep(string id, string from, string to, string depth, params (string Milestone, int LagDays)[] after)
    {
        var milestone = SmallCountdown.Milestone(id, from, to, 1, after);
        milestone["depth"] = depth;
        return milestone;
    }
}
