using OneOf;
using static ReapplyKit.Tests.TargetCase;

namespace ReapplyKit.Tests;

/// <summary>The text's figures on a plan dated by hand.</summary>
public sealed class ProposedTargetTests
{
    private static readonly ListTarget List = RulePack.Default.Programs.DefaultTarget;

    [Fact]
    public void The_figures_of_the_text_fall_on_the_days_of_the_plan() => Assert.Equal(
        [
            Target(TargetKind.Step3Pass, by: "2027-05-05", from: "2027-03-01"), // the first day of Month 7 to the day the plan has it sat
            Target(TargetKind.UsceMonths, Quantity.Between(2, 3), by: "2027-03-11"), // 56 days from 2027-01-15
            Target(TargetKind.Abstracts, 1, by: "2027-04-28"), // 21 days from 2027-04-08
            Target(TargetKind.Letters, Quantity.Between(3, 4), by: "2027-05-15"),
            Target(TargetKind.Programs, 100, by: "2027-08-16"), // 2 days from 2027-08-15
        ],
        Propose(step3: Exam()).AsEnumerable());

    [Fact]
    public void Without_an_exam_plan_no_window_is_proposed() => Assert.DoesNotContain(Propose(step3: null), t => t.Kind == TargetKind.Step3Pass);

    [Fact]
    public void Where_something_stands_in_its_way_no_window_is_proposed()
    {
        var obstacles = RulePack.Default.Exams.Plan(ReapplyKit.Exam.Step3, new ApplicantProfile(), Match2028, Start, ExamCase.Study());

        Assert.True(obstacles.IsT1);
        Assert.DoesNotContain(Propose(step3: obstacles), t => t.Kind == TargetKind.Step3Pass);
    }

    [Fact]
    public void A_plan_for_another_exam_gives_no_Step_3_window() =>
        Assert.DoesNotContain(Propose(step3: Exam(ReapplyKit.Exam.Step2Ck)), t => t.Kind == TargetKind.Step3Pass);

    [Theory]
    [InlineData(null, 225, 239)] // failed without a score: concerning, the next band is the middle one
    [InlineData(205, 225, 239)]
    public void After_a_failure_the_next_band_is_proposed_with_its_result_four_weeks_after_Month_5(int? score, int atLeast, int atMost)
    {
        var file = SoundFile.Profile with
        {
            Step2Ck = ExamHistory.Of(new Attempt { Result = ExamResult.Failed, Date = Iso.On("2025-02-20"), Score = score }),
        };

        Assert.Equal(Target(TargetKind.Step2CkScore, Quantity.Between(atLeast, atMost), by: "2027-06-28"), Propose(Report(file))[0]);
    }

    [Fact]
    public void Before_a_first_sitting_the_best_band_is_proposed() => Assert.Equal(
        Target(TargetKind.Step2CkScore, Quantity.OrMore(240), by: "2027-06-28"),
        Propose(Report(SoundFile.Profile with { Step2Ck = ExamHistory.NotTaken }))[0]);

    [Fact]
    public void Each_specialty_and_the_states_of_the_list_have_targets_of_their_own()
    {
        var list = List with
        {
            PerSpecialty = [new SpecialtySeats("Internal Medicine", 70), new SpecialtySeats("Family Medicine", 30)],
            States = ["NY", "NJ", "ny"],
        };

        Assert.Equal(
            [
                Target(TargetKind.Programs, 70, by: "2027-08-16", focus: "Internal Medicine"),
                Target(TargetKind.Programs, 30, by: "2027-08-16", focus: "Family Medicine"),
                Target(TargetKind.States, 2, by: "2027-08-16", focus: "NY, NJ"),
            ],
            Propose(list: list).Where(t => t.Kind is TargetKind.Programs or TargetKind.States));
    }

    [Theory]
    [InlineData(79, false)]
    [InlineData(80, true)]
    public void A_list_below_the_texts_range_is_not_proposed(int total, bool isProposed) => Assert.Equal(
        isProposed, Propose(list: List with { Total = total }).Any(t => t.Kind == TargetKind.Programs));

    [Fact]
    public void The_report_joins_checks_missing_targets_and_proposals()
    {
        ValueList<RebuildTarget> set = [Target(TargetKind.UsceMonths, 3, by: "2027-04-30"), Target(TargetKind.Letters)];
        var report = OwnRules.Assess(set, Sound, Plan, List, Exam(), Start);

        Assert.Equal((RulePack.Default.Stamp, Start, set), (report.Pack, report.AsOf, report.Targets!.Value));
        Assert.Equal([true, false], report.Checks.Select(c => c.IsMet));
        Assert.Equal(["targets.step3", "targets.abstracts", "targets.programs", "targets.states"], report.Missing!.Value.Select(m => m.Rule.ToString()));
        Assert.Equal(Propose(step3: Exam()), report.Proposed);
    }

    [Fact]
    public void Where_no_targets_are_stated_none_is_called_missing()
    {
        var report = OwnRules.Assess(null, Sound, Planned(DecisionSets.ResearchWithStep3, "2027-08-20"), List, null, Start);

        Assert.Null(report.Missing);
        Assert.Empty(report.Checks);
        Assert.Empty(report.Proposed);
    }

    private static ValueList<RebuildTarget> Propose(CompetitivenessReport? report = null, ListTarget? list = null, OneOf<ExamPlan, ExamObstacles>? step3 = null) =>
        OwnRules.Propose(report ?? Sound, Plan, list ?? List, step3);
}
