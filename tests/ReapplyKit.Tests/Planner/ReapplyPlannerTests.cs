namespace ReapplyKit.Tests;

/// <summary>The join: what is weak is mended by milestones of the plan, and answered by the list.</summary>
public sealed class ReapplyPlannerTests
{
    private static readonly ApplicantProfile Weak = SoundFile.Profile with
    {
        Step2Ck = ExamHistory.PassedAtFirst(date: Iso.On("2024-02-20"), score: 215),
        Letters = SoundFile.Letters(strongUs: 1, nonUs: 1),
    };

    [Fact]
    public void A_sound_file_after_a_cycle_without_a_match_has_no_weakness_but_what_the_band_supposes()
    {
        Assert.Empty(Plan(SoundFile.Profile, SoundFile.Cycle(1)).Weaknesses);
        Assert.Equal(
            [WeaknessKind.InterviewSkills, WeaknessKind.RankStrategy, WeaknessKind.ProgramFit],
            Plan(SoundFile.Profile, SoundFile.Cycle(5)).Weaknesses.Select(w => w.Kind));
    }

    [Fact]
    public void Weaknesses_come_from_the_diagnosis_first_and_each_once()
    {
        var plan = Plan(Weak, SoundFile.Cycle(1) with { Applications = 60 });

        Assert.Equal([WeaknessKind.Step2Ck, WeaknessKind.ApplicationBreadth, WeaknessKind.Letters], plan.Weaknesses.Select(w => w.Kind));
        Assert.Equal(plan.Diagnosis!.Suspects.Select(s => (s.Weakness, s.Value, s.Rule)),
            plan.Weaknesses.Select(w => (w.Kind, w.Value, w.Rule)));
    }

    [Fact]
    public void Without_a_cycle_nothing_is_diagnosed_and_the_rubric_alone_names_what_is_weak_gravest_first()
    {
        var plan = Plan(Weak with { Usce = UsceHistory.None }, cycle: null);

        Assert.Null(plan.Diagnosis);
        Assert.Equal([WeaknessKind.Step2Ck, WeaknessKind.Usce, WeaknessKind.Letters], plan.Weaknesses.Select(w => w.Kind));
        Assert.Equal("rubric.step2-ck.concerning", plan.Weaknesses[0].Rule.ToString());
    }

    [Fact]
    public void Each_weakness_names_the_milestones_of_this_very_schedule_that_address_it()
    {
        var plan = Plan(Weak, SoundFile.Cycle(1) with { Applications = 60 });

        Assert.All(plan.Weaknesses, weakness =>
        {
            Assert.NotEmpty(weakness.Milestones);
            Assert.Equal(
                plan.Schedule.Milestones.Where(m => m.Milestone.Addresses.Contains(weakness.Kind)).Select(m => m.Milestone.Id),
                weakness.Milestones);
        });
    }

    [Fact]
    public void A_milestone_is_emphasised_by_the_weaknesses_it_mends()
    {
        var plan = Plan(Weak, SoundFile.Cycle(1) with { Applications = 60 });

        Assert.Equal([WeaknessKind.Letters], plan.Emphasis(MilestoneId.Parse("letters.ask")));
        Assert.Equal([WeaknessKind.ApplicationBreadth], plan.Emphasis(MilestoneId.Parse("list.rough")));
        Assert.Empty(plan.Emphasis(MilestoneId.Parse("plan.gantt")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_decision_against_Step_3_takes_it_out_of_the_plan_and_out_of_what_mends_a_weakness(bool step3)
    {
        var plan = Plan(Weak, SoundFile.Cycle(1), new YearDecisions { Step3 = step3 });

        Assert.Equal(step3, plan.Schedule.Milestones.Any(m => m.Milestone.Id == MilestoneId.Parse("exam.step3.sit")));
        Assert.Equal(step3, plan.Weaknesses[0].Milestones.Contains(MilestoneId.Parse("exam.step3.sit")));
        Assert.Equal(step3, plan.Schedule.Milestones.Any(m => m.Milestone.When?.Step3 == true));
    }

    [Fact]
    public void Where_the_time_does_not_suffice_the_plan_is_the_core_and_the_rest_waits()
    {
        var plan = ReapplyPlanner.Plan(RulePack.Default, new ReapplicationCase { Profile = Weak }, Iso.Day("2026-08-20")).AsT0;

        Assert.Equal(PlanDepth.Core, plan.Schedule.Depth);
        Assert.Equal([WeaknessKind.Step2Ck, WeaknessKind.Letters], plan.Weaknesses.Select(w => w.Kind));
        Assert.Contains("submit.apply", plan.Schedule.Milestones.Select(m => m.Milestone.Id.ToString()));
        Assert.Contains("clinical.usce.rotate", plan.Schedule.NotThisSeason.Select(m => m.Milestone.Id.ToString()));
    }

    [Fact]
    public void A_plan_is_made_for_the_next_season_or_for_the_one_asked()
    {
        Assert.Equal(2027, Plan(Weak, cycle: null).Season.Year);
        Assert.Equal(2028, ReapplyPlanner.Plan(
            RulePack.Default, new ReapplicationCase { Profile = Weak, Season = 2028 }, SoundFile.AsOf).AsT0.Season.Year);
    }

    [Fact]
    public void A_plan_says_what_the_text_says_of_Step_3() =>
        Assert.Equal("step3.weak-score", Plan(Weak, cycle: null).Step3.Rule.ToString());

    [Fact]
    public void The_same_case_gives_the_same_plan() =>
        Assert.Equal(Plan(Weak, SoundFile.Cycle(1)), Plan(Weak with { }, SoundFile.Cycle(1)));

    private static ReapplicationPlan Plan(ApplicantProfile profile, CycleOutcome? cycle, YearDecisions? decisions = null) =>
        ReapplyPlanner.Plan(
            RulePack.Default,
            new ReapplicationCase { Profile = profile, Cycle = cycle, Decisions = decisions ?? YearDecisions.Undecided },
            SoundFile.AsOf).AsT0;
}
