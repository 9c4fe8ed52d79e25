using static ReapplyKit.Tests.TargetCase;

namespace ReapplyKit.Tests;

/// <summary>What the checks of a target say, at the places where something is left open.</summary>
public sealed class TargetTextTests
{
    [Theory]
    [InlineData(null, null, "not stated")]
    [InlineData("2027-03-01", null, "1 March 2027 to not stated")]
    [InlineData(null, "2027-05-31", "not stated to 31 May 2027")]
    [InlineData("2027-03-01", "2027-05-31", "1 March 2027 to 31 May 2027")]
    public void The_window_of_a_Step_3_pass(string? from, string? by, string value)
    {
        var check = Judged(Target(TargetKind.Step3Pass, by: by, from: from)).Measurable;

        Assert.Equal((value, "a first and a last day"), (check.Value, check.Asked));
    }

    [Fact]
    public void A_Step_3_pass_without_its_first_day_is_not_met_though_its_day_fits()
    {
        var check = Judged(Target(TargetKind.Step3Pass, by: "2027-05-31"));

        Assert.Equal(
            (CheckState.NotMet, CheckState.Met, CheckState.Met, false),
            (check.Measurable.State, check.Dated.State, check.Feasible.State, check.IsMet));
    }

    [Fact]
    public void A_window_of_one_day_begins_and_ends_on_it() => Assert.Equal(
        Judged(Target(TargetKind.Step3Pass, by: "2027-05-31", from: "2027-05-01")).Feasible,
        Judged(Target(TargetKind.Step3Pass, by: "2027-05-31", from: "2027-05-31")).Feasible);

    [Fact]
    public void A_focus_is_named_with_the_unit() =>
        Assert.Equal("states, NY, NJ", Judged(Target(TargetKind.States, 2, focus: "NY, NJ")).Measurable.Subject);

    [Fact]
    public void Days_are_asked_for_only_where_there_is_an_amount() =>
        Assert.Equal("after 1 October 2026, by 1 September 2027", Judged(Target(TargetKind.UsceMonths, by: "2027-04-30")).Feasible.Asked);

    [Fact]
    public void All_that_stands_against_a_target_is_said() => Assert.Equal(
        "the window begins on 3 September 2027 and ends on 2 September 2027; 2 September 2027 is after the submission day",
        Judged(Target(TargetKind.Step3Pass, by: "2027-09-02", from: "2027-09-03")).Feasible.Value);

    [Fact]
    public void A_decision_that_waits_leaves_other_targets_alone() => Assert.Equal(
        CheckState.Met,
        Judged(Target(TargetKind.UsceMonths, 3, by: "2027-04-30"), plan: Planned(DecisionSets.ResearchWithStep3 with { Step3 = null }))
            .Feasible.State);

    [Fact]
    public void What_delivers_a_target_and_is_not_planned_is_skipped_or_left_out()
    {
        var plan = Plan with
        {
            Milestones = [.. Plan.Milestones.Where(m => m.Milestone.Id.ToString() != "clinical.usce.rotate")],
            Dropped = [],
        };

        Assert.Equal(
            "“clinical.usce.rotate” is not in the plan: it is skipped or left out",
            Judged(Target(TargetKind.UsceMonths, 3, by: "2027-04-30"), plan: plan).Feasible.Value);
    }

    [Fact]
    public void All_decisions_that_something_waits_for_are_named()
    {
        var rotate = Plan.Milestones.Single(m => m.Milestone.Id.ToString() == "clinical.usce.rotate");
        var plan = Plan with
        {
            Milestones = [.. Plan.Milestones.Where(m => m != rotate)],
            Held = [new HeldMilestone(rotate.Milestone, [DecisionGate.MainActivity, DecisionGate.Step3])],
        };

        Assert.Equal(
            "clinical.usce.rotate waits for a decision: main activity, Step 3",
            Judged(Target(TargetKind.UsceMonths, 3, by: "2027-04-30"), plan: plan).Feasible.Value);
    }

    [Fact]
    public void Step_3_is_missing_once_it_is_decided() => Assert.Equal(
        ["Step 3 is decided for this year", "wanted of every plan"],
        OwnRules.Missing([], Sound, DecisionSets.ResearchWithStep3).Select(m => m.Why).Distinct());

    // The bands of the rubric: 224 or less, 225 to 239, 240 or more.
    [Theory]
    [InlineData(224, 225, 239)]
    [InlineData(225, 240, null)]
    [InlineData(240, 240, null)]
    public void After_a_failure_the_band_above_the_score_is_proposed(int score, int atLeast, int? atMost)
    {
        var failed = new Attempt { Result = ExamResult.Failed, Date = Iso.On("2025-02-20"), Score = score };
        var report = Report(SoundFile.Profile with { Step2Ck = ExamHistory.Of(failed) });
        var proposed = OwnRules.Propose(report, Plan, RulePack.Default.Programs.DefaultTarget, null)[0];

        Assert.Equal(atMost is { } most ? Quantity.Between(atLeast, most) : Quantity.OrMore(atLeast), proposed.Amount);
    }
}
