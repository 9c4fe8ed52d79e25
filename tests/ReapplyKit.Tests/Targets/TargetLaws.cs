namespace ReapplyKit.Tests;

[Trait("Speed", "Slow")]
public class TargetLaws
{
    private static readonly RulePack Rules = RulePack.Default;

    private static readonly TargetKind[] OfEveryPlan = [TargetKind.UsceMonths, TargetKind.Abstracts, TargetKind.Letters, TargetKind.Programs];

    [Law]
    public void Every_proposed_target_passes_its_own_check(ScheduleRequest request, ApplicantProfile profile, ListTarget list, bool isDefault)
    {
        PassTheirOwnCheck(Rules.Countdown.For(request), profile, isDefault ? Rules.Programs.DefaultTarget : list);
    }

    [Law]
    public void So_it_does_after_a_plan_is_remade(ScheduleRequest request, ApplicantProfile profile, ValueList<Happening> happenings, byte daysLater)
    {
        var plan = Rules.Countdown.For(request);
        var asOf = plan.AsOf.PlusDays(daysLater);
        PassTheirOwnCheck(Rules.Countdown.Replan(plan, Happening.Of(happenings, plan, asOf), asOf), profile, Rules.Programs.DefaultTarget);
    }

    [Law]
    public void A_new_plan_has_room_for_what_the_text_wants_of_everybody(ScheduleRequest request, ApplicantProfile profile)
    {
        // A year of residency is US experience itself: rotations have no place beside it.
        var wanted = OfEveryPlan
            .Where(kind => kind != TargetKind.UsceMonths || request.Decisions.MainActivity != MainActivity.PrelimResident);
        if (Rules.Countdown.For(request).Whole() is { } plan)
            Assert.Superset(wanted.ToHashSet(), Proposed(plan, profile, Rules.Programs.DefaultTarget).Select(t => t.Kind).ToHashSet());
    }

    [Law]
    public void What_can_still_be_reached_could_be_reached_the_day_before(ScheduleRequest request, ValueList<RebuildTarget> targets, LocalDate asOf)
    {
        var plan = Rules.Countdown.For(request);
        var (today, yesterday) = (Rules.Targets.Assess(targets, plan, asOf), Rules.Targets.Assess(targets, plan, asOf.PlusDays(-1)));

        Assert.All(today.Zip(yesterday).Where(pair => pair.First.Feasible.State == CheckState.Met),
            pair => Assert.Equal(CheckState.Met, pair.Second.Feasible.State));
    }

    [Law]
    public void Without_day_amount_or_plan_nothing_is_called_feasible(ScheduleRequest request, ValueList<RebuildTarget> targets, LocalDate asOf)
    {
        var plan = Rules.Countdown.For(request);
        Assert.All(Rules.Targets.Assess(targets, plan, asOf).Where(c => c.Feasible.State == CheckState.Met), c =>
        {
            Assert.True(c.Target.By > asOf && c.Target.By <= plan.Season.SubmissionDay);
            Assert.False(c.Target.Kind == TargetKind.UsceMonths && c.Target.Amount.IsUnknown);
        });
    }

    [Law]
    public void Each_target_is_checked_once_in_its_place(ScheduleRequest request, ValueList<RebuildTarget> targets, LocalDate asOf) =>
        Assert.Equal(targets.AsEnumerable(), Rules.Targets.Assess(targets, Rules.Countdown.For(request), asOf).Select(c => c.Target));

    [Law]
    public void A_target_set_is_not_missing_and_one_missing_is_not_set(ValueList<RebuildTarget> targets, ApplicantProfile profile, YearDecisions decisions)
    {
        var report = Rules.Rubric.Assess(profile, SoundFile.AsOf);
        var (missing, wanted) = (Rules.Targets.Missing(targets, report, decisions), Rules.Targets.Missing([], report, decisions));

        Assert.Equal(wanted.Where(w => !targets.Any(t => w.AnyOf.Contains(t.Kind))), missing);
    }

    private static void PassTheirOwnCheck(Schedule plan, ApplicantProfile profile, ListTarget list) => Assert.All(
        Rules.Targets.Assess(Proposed(plan, profile, list), plan, plan.AsOf), check => Assert.True(check.IsMet, check.ToString()));

    private static ValueList<RebuildTarget> Proposed(Schedule plan, ApplicantProfile profile, ListTarget list)
    {
        var study = new ExamStudy { WeeklyHours = 20, QuestionBankSize = 2000 };
        var step3 = Rules.Exams.Plan(Exam.Step3, ExamCase.ReadyForStep3, plan.Season, plan.AsOf, study);
        return Rules.Targets.Propose(Rules.Rubric.Assess(profile, plan.AsOf), plan, list, step3);
    }
}
