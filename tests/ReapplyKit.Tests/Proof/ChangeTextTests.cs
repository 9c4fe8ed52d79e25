using static ReapplyKit.Tests.ProofCase;

namespace ReapplyKit.Tests;

/// <summary>What a change of each fact is called, and how it reads before and after.</summary>
public sealed class ChangeTextTests
{
    private static readonly ProgramConnection Rotated = new("1001140C0", ConnectionKind.Usce);
    private static readonly ProgramConnection Published = new("1002140C0", ConnectionKind.Research);

    [Fact]
    public void Every_fact_of_a_file_of_which_nothing_was_stated() => Assert.Equal(
        [
            "Step 1: unknown, passed", "Step 1 score: unknown, 230", "Step 1 attempts: unknown, 1",
            "months from Step 1 to Step 2 CK: unknown, 12",
            "Step 2 CK: unknown, passed", "Step 2 CK score: unknown, 245", "Step 2 CK attempts: unknown, 1",
            "Step 3: unknown, failed", "Step 3 score: unknown, 190", "Step 3 attempts: unknown, 2",
            "years since graduation: unknown, 1", "USCE rotations: unknown, 3", "strong US letters: unknown, 2",
            "non-US or generic letters: unknown, 1 to 2", "letters: not stated, 4", "ECFMG certificate: not stated, issued",
            "visa need: visa need not stated, H-1B needed", "ties to programs: none stated, 1001140C0 (USCE), 1002140C0 (research)",
        ],
        Texts(default, new ApplicantFacts
        {
            Step1 = ExamFacts.Passed(230, attempts: 1),
            Step1GapMonths = 12,
            Step2Ck = ExamFacts.Passed(245, attempts: 1),
            Step3 = ExamFacts.Failed(190, attempts: 2),
            YearsSinceGraduation = 1,
            UsceRotations = 3,
            Letters = new LetterFacts(total: 4, strongUs: 2, weak: 1, undetermined: 0, possiblyWeak: 1),
            EcfmgCertified = true,
            Visa = VisaNeed.H1B,
            Connections = [Rotated, Published],
        }));

    [Fact]
    public void A_certificate_not_issued_and_letters_no_longer_stated() => Assert.Equal(
        ["letters: 3, not stated", "ECFMG certificate: issued, not issued"],
        Texts(
            new ApplicantFacts { Letters = new LetterFacts(3, 0, 0, undetermined: 3), EcfmgCertified = true },
            new ApplicantFacts { EcfmgCertified = false }).Where(t => !t.Contains("unknown", StringComparison.Ordinal)));

    [Theory]
    [InlineData(VisaNeed.J1)]
    [InlineData(VisaNeed.H1B)]
    [InlineData(VisaNeed.J1OrH1B)]
    public void A_type_of_visa_is_stated_where_only_the_need_was(VisaNeed now) => Assert.Equal(
        ChangeDirection.Stated,
        Only(new ApplicantFacts { Visa = VisaNeed.NeededTypeNotStated }, new ApplicantFacts { Visa = now }).Direction);

    [Theory]
    [InlineData(12, 25, ChangeDirection.Worse)]
    [InlineData(25, 12, ChangeDirection.Different)] // a date corrected
    public void A_gap_cannot_become_shorter(int before, int after, ChangeDirection direction) => Assert.Equal(
        direction, Only(new ApplicantFacts { Step1GapMonths = before }, new ApplicantFacts { Step1GapMonths = after }).Direction);

    [Fact]
    public void Three_attempts_or_more_are_worse_than_two() => Assert.Equal(
        ChangeDirection.Worse,
        Only(
            new ApplicantFacts { Step3 = ExamFacts.Of(ExamOutcome.Failed, 2, null) },
            new ApplicantFacts { Step3 = ExamFacts.Of(ExamOutcome.Failed, Quantity.OrMore(3), null) }).Direction);

    [Fact]
    public void Red_flags_are_named_with_a_comma_between()
    {
        var flags = SoundFile.Profile with { RedFlags = [new(WeaknessKind.Gap, "home"), new(WeaknessKind.Professionalism, "late")] };

        Assert.Equal(["red flags: gap, professionalism, none"], Compare(flags, SoundFile.Profile).Changes.Select(Text));
        Assert.Equal(
            ["red flags: not stated, none"], Compare(SoundFile.Profile with { RedFlags = null }, SoundFile.Profile).Changes.Select(Text));
    }

    [Fact]
    public void An_application_is_held_against_the_figures_of_the_diagnosis()
    {
        var checks = OwnRules.LastCycle(SoundFile.Cycle(1) with { Applications = 100, States = 12, Submitted = Iso.Day("2025-09-03") });

        Assert.Equal(["programs applied to", "states applied to", "day of submission"], checks.Select(c => c.Subject));
        Assert.Equal(["100", "12", "3 September 2025"], checks.Select(c => c.Value));
    }

    [Fact]
    public void A_red_flag_gives_the_reason_without_a_threshold()
    {
        var flagged = SoundFile.Profile with { RedFlags = [new RedFlag(WeaknessKind.Gap, "a year at home")] };

        Assert.Equal(["gap: a year at home"], Compare(flagged, flagged).Story.Why.Select(w => w.Text));
    }

    // Interview skills are answered by the recording of every question and by mock interviews.
    [Theory]
    [InlineData(AnswerState.Partly, "practice.mocks")]
    [InlineData(AnswerState.Answered, "practice.mocks", "practice.recorded")]
    [InlineData(AnswerState.Partly, "practice.mocks", "practice.recorded", "practice.recorded missed")]
    [InlineData(AnswerState.Open, "practice.recorded missed")]
    public void Every_check_named_for_a_suspect_is_there_and_met(AnswerState state, params string[] after)
    {
        var checks = after.Select(a => Check.Of(a, !a.Contains(' ', StringComparison.Ordinal), "so", "so", RuleId.Parse(a.Split(' ')[0])));
        var proof = OwnRules.Compare(Sound, Sound, Suspecting(Sound, SoundFile.Cycle(5)), [], checks.ToValueList());

        Assert.Equal(state, proof.AnswerTo(WeaknessKind.InterviewSkills).State);
    }

    private static Change Only(in ApplicantFacts before, in ApplicantFacts after) =>
        Assert.Single(Compare(before, after).Changes.AsEnumerable());

    private static IEnumerable<string> Texts(in ApplicantFacts before, in ApplicantFacts after) =>
        Compare(before, after).Changes.Select(Text);

    private static string Text(Change change) => $"{change.Subject}: {change.Before}, {change.After}";
}
