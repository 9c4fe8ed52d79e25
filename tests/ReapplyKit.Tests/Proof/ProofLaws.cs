using FsCheck;
using static ReapplyKit.Tests.ProofCase;

namespace ReapplyKit.Tests;

public class ProofLaws
{
    private static readonly ChangedFact[] CannotBeUndone =
    [
        ChangedFact.Step1Attempts, ChangedFact.Step2CkAttempts, ChangedFact.Step3Attempts, ChangedFact.Step1Gap, ChangedFact.YearsSinceGraduation,
        ChangedFact.Step1Outcome, ChangedFact.Step2CkOutcome, ChangedFact.Step3Outcome,
    ];

    [Law]
    public void A_file_against_itself_proves_nothing(ApplicantProfile profile, CycleOutcome cycle, ValueList<Check> checks)
    {
        var report = Report(profile);
        var proof = OwnRules.Compare(report, report, Suspecting(report, cycle), checks, checks);

        Assert.Empty(proof.Changes);
        Assert.All(proof.Answers.AsEnumerable(), a => Assert.Equal(AnswerState.Open, a.State));
        Assert.Empty(proof.Story.Done);
        Assert.Empty(proof.Story.Proof);
    }

    [Law]
    public void Better_one_way_is_worse_the_other_and_worse_is_better_but_for_what_cannot_be_undone(ApplicantFacts one, ApplicantFacts other)
    {
        var (there, back) = (Compare(one, other).Changes, Compare(other, one).Changes.ToDictionary(c => c.Fact));

        Assert.Equal(there.Select(c => c.Fact), back.Keys);
        Assert.All(there.Where(c => c.Direction == ChangeDirection.Better), c => Assert.Equal(ChangeDirection.Worse, back[c.Fact].Direction));
        Assert.All(
            there.Where(c => c.Direction == ChangeDirection.Worse && !CannotBeUndone.Contains(c.Fact)),
            c => Assert.Equal(ChangeDirection.Better, back[c.Fact].Direction));
        Assert.All(there.AsEnumerable(), c => Assert.Equal((c.Before, c.After), (back[c.Fact].After, back[c.Fact].Before)));
    }

    [Law]
    public void A_fact_forgotten_is_never_better_and_answers_nothing(ApplicantFacts facts)
    {
        var before = Report(facts);
        foreach (var (what, less) in Forgetting.OneFactOf(facts))
        {
            var proof = OwnRules.Compare(before, Report(less), Suspecting(before), [], []);
            Assert.True(proof.Improved.IsEmpty, what);
            Assert.True(proof.Answers.All(a => a.State == AnswerState.Open), what);
            Assert.True(Compare(less, facts).Improved.IsEmpty, $"{what} remembered");
        }
    }

    [Law]
    public void Time_alone_is_never_better_and_answers_nothing(ApplicantProfile profile, LocalDate asOf, byte weeks)
    {
        var rubric = RulePack.Default.Rubric;
        var (before, after) = (rubric.Assess(profile, asOf), rubric.Assess(profile, asOf.PlusWeeks(weeks)));
        if (Timeless(before.Facts) != Timeless(after.Facts))
            return;
        var proof = OwnRules.Compare(before, after, Suspecting(before), [], []);

        Assert.Empty(proof.Improved);
        Assert.All(proof.Answers.AsEnumerable(), a => Assert.Equal(AnswerState.Open, a.State));
        Assert.Empty(proof.Story.Proof);
    }

    [Law]
    public void One_fact_better_makes_nothing_worse(ApplicantFacts facts, PositiveInt step) => Assert.All(
        Betterment.Of(facts, step.Get),
        better => Assert.DoesNotContain(Compare(facts, better.Better).Changes, c => c.Direction == ChangeDirection.Worse));

    [Law]
    public void Where_a_tier_has_moved_a_change_says_why(ApplicantFacts one, ApplicantFacts other)
    {
        var (before, after) = (Report(one), Report(other));
        var changed = Compare(one, other).Changes.Select(c => c.Component).ToHashSet();

        Assert.All(Enum.GetValues<RubricComponent>().Where(c => before.Tiers[c] != after.Tiers[c]), c => Assert.Contains(c, changed));
    }

    [Law]
    public void A_suspect_has_one_answer_and_is_open_unless_answered(
        ApplicantProfile one, ApplicantProfile other, CycleOutcome cycle, ValueList<Check> checksBefore, ValueList<Check> checksAfter)
    {
        var diagnosis = Suspecting(Report(one), cycle);
        var proof = OwnRules.Compare(Report(one), Report(other), diagnosis, checksBefore, checksAfter);

        Assert.Equal(diagnosis.Suspects.AsEnumerable(), proof.Answers.Select(a => a.Suspect));
        Assert.Equal(diagnosis.Suspects.Count, proof.StillOpen.Count + proof.Answers.Count(a => a.State == AnswerState.Answered));
        Assert.All(
            proof.Answers.Where(a => a.State == AnswerState.Answered && a.Suspect.Weakness <= WeaknessKind.Letters),
            a => Assert.Equal(Tier.Competitive, Report(other).Tiers[(RubricComponent)a.Suspect.Weakness]));
        Assert.All(proof.Answers.SelectMany(a => a.Checks.AsEnumerable()), c => Assert.Equal(CheckState.Met, c.State));
    }

    private static ApplicantFacts Timeless(ApplicantFacts facts) => facts with { YearsSinceGraduation = default, Step1GapMonths = default };
}
