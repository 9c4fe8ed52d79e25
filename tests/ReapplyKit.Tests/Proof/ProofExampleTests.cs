using static ReapplyKit.Tests.ProofCase;

namespace ReapplyKit.Tests;

/// <summary>A year's work in the article's own tiers.</summary>
public sealed class ProofExampleTests
{
    private static readonly ApplicantProfile TwoRotations = SoundFile.Profile with
    {
        Usce = UsceHistory.Of(SoundFile.Rotation("2025-01-31"), SoundFile.Rotation("2025-02-28")),
    };

    [Fact]
    public void A_third_rotation_makes_USCE_competitive_and_answers_the_suspect()
    {
        var proof = Compare(TwoRotations, SoundFile.Profile);
        var change = Assert.Single(proof.Changes.AsEnumerable());

        Assert.Equal(
            new Change
            {
                Fact = ChangedFact.UsceRotations,
                Subject = "USCE rotations",
                Before = "2",
                After = "3",
                Direction = ChangeDirection.Better,
                Component = RubricComponent.Usce,
                TierBefore = Tier.Borderline,
                TierAfter = Tier.Competitive,
                Rule = RuleId.Parse("rubric.usce.competitive"),
            },
            change);
        Assert.Equal(AnswerState.Answered, proof.AnswerTo(WeaknessKind.Usce).State);
        Assert.Equal([change], proof.AnswerTo(WeaknessKind.Usce).Changes.AsEnumerable());
        Assert.Empty(proof.StillOpen);
        Assert.Equal([change], proof.Improved.AsEnumerable());
    }

    [Fact]
    public void The_story_of_a_third_rotation_is_why_what_was_done_and_the_proof()
    {
        var story = Compare(TwoRotations, SoundFile.Profile).Story;

        Assert.Equal([new StoryFact("USCE: 2 rotations (3 or more)", RuleId.Parse("suspect.borderline-component"))], story.Why.AsEnumerable());
        Assert.Equal([new StoryFact("USCE rotations: 2, now 3", RuleId.Parse("rubric.usce.competitive"))], story.Done.AsEnumerable());
        Assert.Equal([new StoryFact("USCE: 3 rotations, competitive (3 or more)", RuleId.Parse("rubric.usce.competitive"))], story.Proof.AsEnumerable());
    }

    [Theory]
    [InlineData(0, 1, AnswerState.Partly)] // concerning, borderline
    [InlineData(1, 2, AnswerState.Partly)] // borderline, and one more
    [InlineData(0, 3, AnswerState.Answered)]
    [InlineData(2, 2, AnswerState.Open)]
    public void Rotations_answer_wholly_from_three_on_and_in_part_before(int before, int after, AnswerState state) =>
        Assert.Equal(state, Compare(With(rotations: before), With(rotations: after)).AnswerTo(WeaknessKind.Usce).State);

    [Theory]
    [InlineData(2, 3, AnswerState.Answered)]
    [InlineData(1, 2, AnswerState.Partly)]
    [InlineData(2, 2, AnswerState.Open)]
    public void Letters_answer_wholly_from_three_strong_US_ones_on(int before, int after, AnswerState state) => Assert.Equal(
        state,
        Compare(
            SoundFile.Profile with { Letters = SoundFile.Letters(strongUs: before, ordinaryUs: 1) },
            SoundFile.Profile with { Letters = SoundFile.Letters(strongUs: after, ordinaryUs: 1) }).AnswerTo(WeaknessKind.Letters).State);

    [Fact]
    public void A_failure_passed_with_240_at_the_second_attempt_is_better_and_worse_and_answers_in_part()
    {
        var failed = new Attempt { Result = ExamResult.Failed, Score = 205, Date = Iso.On("2025-02-20") };
        var passed = new Attempt { Result = ExamResult.Passed, Score = 245, Date = Iso.On("2025-11-20") };
        var proof = Compare(
            SoundFile.Profile with { Step2Ck = ExamHistory.Of(failed) }, SoundFile.Profile with { Step2Ck = ExamHistory.Of(failed, passed) });

        Assert.Equal(
            ["Step 2 CK: failed, passed, Better", "Step 2 CK score: 205, 245, Better", "Step 2 CK attempts: 1, 2, Worse"],
            proof.Changes.Where(c => c.Component == RubricComponent.Step2Ck).Select(Text));
        Assert.All(proof.Changes.Where(c => c.Component == RubricComponent.Step2Ck), c => Assert.Equal((Tier.Concerning, Tier.Concerning), (c.TierBefore, c.TierAfter)));
        Assert.Equal(AnswerState.Partly, proof.AnswerTo(WeaknessKind.Step2Ck).State);
        Assert.Empty(proof.Story.Proof);
    }

    [Fact]
    public void Step_3_certificate_and_a_further_tie_are_better_by_rules_of_their_own()
    {
        var tie = new ProgramConnection("1001140C0", ConnectionKind.Usce);
        var before = SoundFile.Profile with { EcfmgCertified = false, Connections = [tie] };
        var after = SoundFile.Profile with
        {
            Step3 = ExamHistory.PassedAtFirst(date: Iso.On("2025-12-01"), score: 221),
            Connections = [tie, new ProgramConnection("1002140C0", ConnectionKind.Research)],
        };

        Assert.Equal(
            ["Step3Outcome proof.step3", "EcfmgCertificate proof.ecfmg", "Connections proof.ties"],
            Compare(before, after).Improved.Select(c => $"{c.Fact} {c.Rule}"));
    }

    [Fact]
    public void A_red_flag_that_is_no_longer_stated_is_different_and_answers_nothing()
    {
        var proof = Compare(SoundFile.Profile with { RedFlags = [new RedFlag(WeaknessKind.Gap, "a year at home")] }, SoundFile.Profile);

        Assert.Equal(["red flags: gap, none, Different"], proof.Changes.Select(Text));
        Assert.Equal(AnswerState.Open, proof.AnswerTo(WeaknessKind.Gap).State);
    }

    [Fact]
    public void A_visa_needed_no_longer_answers_the_need()
    {
        var proof = Compare(SoundFile.Profile with { Visa = VisaNeed.J1 }, SoundFile.Profile);

        Assert.Equal(["visa need: J-1 needed, no visa needed, Better"], proof.Changes.Select(Text));
        Assert.Equal(AnswerState.Answered, proof.AnswerTo(WeaknessKind.VisaNeed).State);
    }

    [Fact]
    public void What_was_not_stated_before_is_stated_and_proves_nothing()
    {
        var proof = Compare(new ApplicantProfile(), SoundFile.Profile);

        Assert.NotEmpty(proof.Changes);
        Assert.All(proof.Changes.AsEnumerable(), c => Assert.Equal(ChangeDirection.Stated, c.Direction));
        Assert.Empty(proof.Story.Proof);
    }

    [Fact]
    public void A_report_of_another_pack_cannot_be_compared() => Assert.Throws<ArgumentException>(
        () => OwnRules.Compare(Sound with { Pack = new RulePackStamp("other", "1", SoundFile.AsOf) }, Sound, null, [], []));

    private static ApplicantProfile With(int rotations) => SoundFile.Profile with { Usce = UsceHistory.OfMonths(rotations) };

    private static string Text(Change change) => $"{change.Subject}: {change.Before}, {change.After}, {change.Direction}";
}
