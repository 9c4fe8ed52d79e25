using static ReapplyKit.Tests.TargetCase;

namespace ReapplyKit.Tests;

/// <summary>What the text wants and nobody has set.</summary>
public sealed class MissingTargetTests
{
    [Fact]
    public void Of_every_plan_five_are_wanted_in_the_order_of_the_text() => Assert.Equal(
        [
            "UsceMonths: targets.usce", "Abstracts, Posters, Manuscripts: targets.abstracts", "Letters: targets.letters",
            "Programs: targets.programs", "States: targets.states",
        ],
        Missing(Sound, []).Select(m => $"{string.Join(", ", m.AnyOf)}: {m.Rule}"));

    [Theory]
    [InlineData(TargetKind.Abstracts)]
    [InlineData(TargetKind.Posters)]
    [InlineData(TargetKind.Manuscripts)]
    public void One_kind_of_research_is_enough(TargetKind kind) => Assert.DoesNotContain(
        Missing(Sound, [Target(kind, 1)]), m => m.AnyOf.Contains(TargetKind.Abstracts));

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(null, false)]
    public void Step_3_is_wanted_once_it_is_decided(bool? step3, bool isMissing) => Assert.Equal(
        isMissing, Wants(TargetKind.Step3Pass, Sound, new YearDecisions { Step3 = step3 }));

    [Fact]
    public void Step_3_is_not_wanted_of_who_has_passed_it() => Assert.False(
        Wants(TargetKind.Step3Pass, Report(SoundFile.Profile with { Step3 = ExamHistory.PassedAtFirst(date: Iso.On("2025-01-10"), score: 221) }), new YearDecisions { Step3 = true }));

    [Fact]
    public void A_Step_2_CK_target_is_wanted_of_who_failed_or_has_yet_to_sit_it()
    {
        var failed = Missing(Report(ExamCase.FailedStep2Ck), [])[0];

        Assert.Equal((TargetKind.Step2CkScore, "Step 2 CK failed, 1 attempt: concerning"), (failed.AnyOf.Single(), failed.Why));
        Assert.True(Wants(TargetKind.Step2CkScore, Report(SoundFile.Profile with { Step2Ck = ExamHistory.NotTaken })));
    }

    [Theory]
    [InlineData(221)]
    [InlineData(239)]
    [InlineData(240)]
    public void A_pass_is_not_retaken_however_weak(int score) => Assert.False(
        Wants(TargetKind.Step2CkScore, Report(SoundFile.Profile with { Step2Ck = ExamHistory.PassedAtFirst(date: Iso.On("2024-02-20"), score: score) })));

    [Theory]
    [InlineData(224, true)]
    [InlineData(239, true)]
    [InlineData(240, false)]
    public void A_weak_score_of_unknown_outcome_may_still_need_one(int score, bool isMissing) => Assert.Equal(
        isMissing, Wants(TargetKind.Step2CkScore, Sound with
        {
            Facts = new ApplicantFacts { Step2Ck = ExamFacts.OutcomeNotStated(score, attempts: 1) },
            Tiers = RulePack.Default.Rubric.Assess(new ApplicantFacts { Step2Ck = ExamFacts.OutcomeNotStated(score, attempts: 1) }),
        }));

    [Fact]
    public void Of_a_file_that_states_nothing_no_Step_2_CK_target_is_claimed() =>
        Assert.False(Wants(TargetKind.Step2CkScore, Report(new ApplicantProfile())));

    private static ValueList<MissingTarget> Missing(CompetitivenessReport report, ValueList<RebuildTarget> targets) =>
        OwnRules.Missing(targets, report, YearDecisions.Undecided);

    private static bool Wants(TargetKind kind, CompetitivenessReport report, YearDecisions? decisions = null) =>
        OwnRules.Missing([], report, decisions ?? YearDecisions.Undecided).Any(m => m.AnyOf.Contains(kind));
}
