namespace ReapplyKit.Tests;

/// <summary>What the plan compares the present file with, and what it lets count as proof.</summary>
public sealed class ProofInPlanTests
{
    private static readonly RulePack Rules = RulePack.Default;
    private static readonly LocalDate AsOf = SoundFile.AsOf;

    private static readonly ReapplicationCase Sound = new() { Profile = SoundFile.Profile, Cycle = SoundFile.Cycle(1) with { Applications = 40 } };

    [Fact]
    public void Without_an_earlier_file_the_present_one_is_read_as_of_the_last_submission()
    {
        // Of the three rotations two had ended by then.
        var profile = SoundFile.Profile with
        {
            Usce = UsceHistory.Of(SoundFile.Rotation("2025-01-31"), SoundFile.Rotation("2025-08-31"), SoundFile.Rotation("2025-10-31")),
        };
        var proof = ProofOf(Sound with { Profile = profile });

        Assert.Equal(SoundFile.Cycle(1).Submitted, proof!.Before);
        var change = Assert.Single(proof.Improved.AsEnumerable());
        Assert.Equal((ChangedFact.UsceRotations, "2", "3"), (change.Fact, change.Before, change.After));
        Assert.Equal((Tier.Borderline, Tier.Competitive), (change.TierBefore, change.TierAfter));
    }

    [Fact]
    public void A_suspect_is_looked_for_in_the_file_as_it_stood_then()
    {
        var then = SoundFile.Profile with { Letters = SoundFile.Letters(strongUs: 2, ordinaryUs: 1) };
        var proof = ProofOf(Sound with { Before = new EarlierFile(then, Iso.Day("2025-09-03")) })!;

        var letters = Assert.Single(proof.Answers, a => a.Suspect.Weakness == WeaknessKind.Letters);
        Assert.Equal(AnswerState.Answered, letters.State);
        Assert.Null(PlanOf(Sound).Diagnosis!.Suspects.FirstOrDefault(s => s.Weakness == WeaknessKind.Letters));
    }

    [Fact]
    public void With_neither_an_earlier_file_nor_a_day_of_submission_there_is_nothing_to_compare() =>
        Assert.Null(ProofOf(Sound with { Cycle = Sound.Cycle! with { Submitted = null } }));

    [Theory]
    [InlineData(null, AnswerState.Open)]
    [InlineData("2026-09-02", AnswerState.Answered)]
    public void A_longer_list_answers_few_applications_once_it_is_applied_to(string? submitted, AnswerState state)
    {
        var day = submitted is null ? AsOf : Iso.Day(submitted);
        var @case = Sound with
        {
            Season = 2027,
            Programs = [.. Enumerable.Range(0, 90).Select(n => new ResidencyProgram { Name = $"Program {n}", ImgPresence = ImgPresence.Share(60) })],
            Application = new ApplicationDraft { Submitted = submitted is null ? null : day },
        };
        var proof = ReapplyPlanner.Plan(Rules, @case, day).AsT0.Proof!;

        Assert.Equal(state, Assert.Single(proof.Answers, a => a.Suspect.Weakness == WeaknessKind.ApplicationBreadth).State);
    }

    private static ProofOfChange? ProofOf(ReapplicationCase @case) => PlanOf(@case).Proof;

    private static ReapplicationPlan PlanOf(ReapplicationCase @case) => ReapplyPlanner.Plan(Rules, @case, AsOf).AsT0;
}
