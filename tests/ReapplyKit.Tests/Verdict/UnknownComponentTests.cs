namespace ReapplyKit.Tests;

/// <summary>What is not stated gives no tier, and the finding says what is missing.</summary>
public sealed class UnknownComponentTests
{
    private static readonly Attempt Pass = new() { Result = ExamResult.Passed, Date = Iso.On("2024-02-20") };
    private static readonly Attempt Pending = new() { Result = ExamResult.Pending, Date = Iso.On("2026-03-20") };

    public static TheoryData<ApplicantProfile, RubricComponent, string[]> Unknowns => new()
    {
        { new(), RubricComponent.Step1, ["Step 1 result"] },
        { new(), RubricComponent.Step2Ck, ["Step 2 CK result"] },
        { new(), RubricComponent.YearsSinceGraduation, ["date of graduation"] },
        { new(), RubricComponent.Usce, ["USCE rotations"] },
        { new(), RubricComponent.Letters, ["letters"] },
        { new() { Step1 = ExamHistory.NotTaken }, RubricComponent.Step1, ["Step 1: no result yet"] },
        { new() { Step1 = ExamHistory.AtLeast(Pass), Step2Ck = ExamHistory.PassedAtFirst(date: Iso.On("2024-09-01")) }, RubricComponent.Step1,
            ["number of Step 1 attempts"] },
        { new() { Step1 = ExamHistory.PassedAtFirst() }, RubricComponent.Step1, ["dates of the Step 1 and Step 2 CK passes"] },
        { new() { Step1 = ExamHistory.AtLeast(new Attempt { Result = ExamResult.Passed }) }, RubricComponent.Step1,
            ["number of Step 1 attempts", "dates of the Step 1 and Step 2 CK passes"] },
        { new() { Step2Ck = ExamHistory.NotTaken }, RubricComponent.Step2Ck, ["Step 2 CK: no result yet"] },
        { new() { Step2Ck = ExamHistory.Of(Pending) }, RubricComponent.Step2Ck, ["Step 2 CK: no result yet"] },
        { new() { Step2Ck = ExamHistory.PassedAtFirst(date: Iso.On("2024-02-20")) }, RubricComponent.Step2Ck, ["Step 2 CK score"] },
        { new() { Step2Ck = ExamHistory.AtLeast(Pass with { Score = 240 }) }, RubricComponent.Step2Ck, ["number of Step 2 CK attempts"] },
        { new() { Step2Ck = ExamHistory.AtLeast(Pass with { Score = 225 }) }, RubricComponent.Step2Ck, ["number of Step 2 CK attempts"] },
        { new() { Graduation = Iso.Partial("2020") }, RubricComponent.YearsSinceGraduation, ["month and day of graduation"] },
        { new() { Usce = UsceHistory.Of(new Rotation()) }, RubricComponent.Usce, ["first and last day of each USCE rotation"] },
        { new() { Usce = UsceHistory.Of(SoundFile.Rotation("2025-01-31", RotationKind.Unknown)) }, RubricComponent.Usce,
            ["kind of each USCE rotation"] },
        { new() { Letters = SoundFile.Letters(strongUs: 2, notTold: 1) }, RubricComponent.Letters, ["origin and strength of each letter"] },
        { new() { Letters = SoundFile.Letters(strongUs: 0, nonUs: 1, notTold: 1) }, RubricComponent.Letters,
            ["origin and strength of each letter"] },
    };

    [Theory]
    [MemberData(nameof(Unknowns))]
    public void What_is_not_stated_gives_no_tier_and_is_named(ApplicantProfile profile, RubricComponent component, string[] missing)
    {
        var finding = RulePack.Default.Rubric.Assess(profile, SoundFile.AsOf)[component];

        Assert.Equal(Tier.Unknown, finding.Tier);
        Assert.Equal(missing, finding.Missing);
        Assert.EndsWith(".unknown", finding.Rule.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_score_below_225_is_concerning_even_where_the_attempts_are_not_stated() =>
        Assert.Equal(Tier.Concerning, Assess(new() { Step2Ck = ExamFacts.Passed(score: 224) })[RubricComponent.Step2Ck]);

    [Fact]
    public void A_failure_is_concerning_even_where_score_and_attempts_are_not_stated() =>
        Assert.Equal(Tier.Concerning, Assess(new() { Step2Ck = ExamFacts.Failed() })[RubricComponent.Step2Ck]);

    [Theory]
    [InlineData(3, 5, Tier.Borderline)]
    [InlineData(2, 3, Tier.Unknown)]
    [InlineData(5, 6, Tier.Unknown)]
    [InlineData(0, 2, Tier.Competitive)]
    public void A_range_of_years_has_a_tier_only_within_one_band(int atLeast, int atMost, Tier tier) =>
        Assert.Equal(tier, Assess(new() { YearsSinceGraduation = Quantity.Between(atLeast, atMost) })[RubricComponent.YearsSinceGraduation]);

    [Theory]
    [InlineData(3, Tier.Competitive)]
    [InlineData(2, Tier.Unknown)]
    [InlineData(0, Tier.Unknown)]
    public void At_least_so_many_rotations_have_a_tier_only_in_the_open_band(int atLeast, Tier tier) =>
        Assert.Equal(tier, Assess(new() { UsceRotations = Quantity.OrMore(atLeast) })[RubricComponent.Usce]);

    [Fact]
    public void Nothing_known_at_all_is_unknown_throughout() =>
        Assert.Equal((Tier.Unknown, 5), (Assess(default).Overall, Assess(default).Count(Tier.Unknown)));

    private static TierSet Assess(ApplicantFacts facts) => RulePack.Default.Rubric.Assess(facts);
}
