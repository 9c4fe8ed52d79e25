namespace ReapplyKit.Tests;

/// <summary>What hangs on a decision is held while it is open and dropped when it falls the other way.</summary>
public sealed class DecisionGateTests
{
    private static readonly Season Season = RulePack.Default.Seasons.For(2027);

    [Fact]
    public void While_nothing_is_decided_every_conditional_milestone_is_held_for_its_gate()
    {
        var schedule = Plan(YearDecisions.Undecided);

        Assert.Equal(Ids(RulePack.Default.Countdown.Milestones.Where(HangsOnADecision)), Ids(schedule.Held.Select(h => h.Milestone)));
        Assert.Equal([DecisionGate.Step3], Held(schedule, "exam.step3.sit").WaitsFor);
        Assert.Equal([DecisionGate.MainActivity], Held(schedule, "activity.research-post").WaitsFor);
        Assert.Equal([DecisionGate.Specialty], Held(schedule, "specialty.pivot").WaitsFor);
        Assert.Equal(Ids(RulePack.Default.Countdown.Milestones.Where(m => m.When is { Shown.IsEmpty: false })), Ids(schedule.Dropped));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void Step_3_is_scheduled_with_yes_and_dropped_with_no(bool step3, bool isScheduled)
    {
        var schedule = Plan(YearDecisions.Undecided with { Step3 = step3 });
        var exam = RulePack.Default.Countdown.Milestones.Where(m => m.When is { Step3: true, Shown.IsEmpty: true }).ToArray();

        Assert.NotEmpty(exam);
        Assert.All(exam, m => Assert.Equal(isScheduled, schedule.Milestones.Any(s => s.Milestone == m)));
        Assert.All(exam, m => Assert.Equal(!isScheduled, schedule.Dropped.Contains(m)));
    }

    [Theory]
    [InlineData(MainActivity.ResearchFellow, "activity.research-groups activity.research-post")]
    [InlineData(MainActivity.ObserverExtern, "activity.observer-place")]
    [InlineData(MainActivity.HomeCountryPhysician, "activity.home-us-ties activity.research-groups")]
    [InlineData(MainActivity.PrelimResident, "activity.prelim-year")]
    public void Each_main_activity_brings_its_own_milestones(MainActivity activity, string expected) => Assert.Equal(
        expected, string.Join(' ', Ids(Plan(YearDecisions.Undecided with { MainActivity = activity }).Milestones
            .Select(m => m.Milestone).Where(m => m.When?.MainActivities.IsEmpty == false))));

    [Fact]
    public void A_decision_already_taken_is_no_milestone_any_more()
    {
        var schedule = Plan(DecisionSets.ResearchWithStep3);

        Assert.Equal(["decide.main-activity", "decide.specialty", "decide.step3"], Ids(schedule.Dropped.Where(m => m.Decides is not null)));
        Assert.Empty(schedule.Held);
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(true, null, null)]
    [InlineData(true, SpecialtyChoice.Same, true)]
    [InlineData(null, SpecialtyChoice.Same, null)]
    [InlineData(false, null, false)]
    [InlineData(null, SpecialtyChoice.Change, false)]
    [InlineData(false, SpecialtyChoice.Same, false)]
    public void A_condition_of_two_parts_fails_as_soon_as_one_does(bool? step3, SpecialtyChoice? specialty, bool? expected) => Assert.Equal(
        expected, new MilestoneCondition { Step3 = true, Specialty = SpecialtyChoice.Same }.Holds(
            new YearDecisions { Step3 = step3, Specialty = specialty }));

    // Of a file that shows nothing, what only a file can ask for is in no plan.
    private static bool HangsOnADecision(Milestone m) => m.When is { Shown.IsEmpty: true } when
        && (when.Step3 is not null || when.Specialty is not null || !when.MainActivities.IsEmpty);

    private static Schedule Plan(YearDecisions decisions) =>
        RulePack.Default.Countdown.Schedule(Season, Iso.Day("2025-10-02"), decisions);

    private static HeldMilestone Held(Schedule schedule, string id) => schedule.Held.Single(h => h.Milestone.Id == MilestoneId.Parse(id));

    private static IEnumerable<string> Ids(IEnumerable<Milestone> milestones) =>
        milestones.Select(m => m.Id.ToString()).Order(StringComparer.Ordinal);
}
