namespace ReapplyKit.Tests;

public sealed class Step3AdviceTests
{
    [Theory]
    [InlineData(224, 0, Step3Recommendation.Consider, "step3.weak-score")]
    [InlineData(224, 9, Step3Recommendation.Consider, "step3.weak-score")]
    [InlineData(225, 2, Step3Recommendation.NoRule, "step3.no-rule")]
    [InlineData(225, 3, Step3Recommendation.MoreValuable, "step3.years-out")]
    [InlineData(260, 3, Step3Recommendation.MoreValuable, "step3.years-out")]
    [InlineData(260, 2, Step3Recommendation.NoRule, "step3.no-rule")]
    public void Advice_turns_at_225_and_at_3_years(int score, int years, Step3Recommendation recommendation, string rule)
    {
        var advice = Assess(new() { Step2Ck = ExamFacts.Passed(score, attempts: 1), YearsSinceGraduation = years });

        Assert.Equal((recommendation, rule), (advice.Recommendation, advice.Rule.ToString()));
        Assert.Equal($"Step 2 CK {score}, {years} years since graduation", advice.Value);
    }

    [Fact]
    public void Step_3_passed_needs_no_advice() =>
        Assert.Equal(Step3Recommendation.Passed,
            Assess(new() { Step3 = ExamFacts.Passed(), Step2Ck = ExamFacts.Passed(score: 215) }).Recommendation);

    [Fact]
    public void Without_a_score_there_is_no_advice() =>
        Assert.Equal(Step3Recommendation.Unknown, Assess(new() { YearsSinceGraduation = 9 }).Recommendation);

    [Fact]
    public void A_weak_score_decides_without_the_years() =>
        Assert.Equal(Step3Recommendation.Consider, Assess(new() { Step2Ck = ExamFacts.Passed(score: 224) }).Recommendation);

    [Fact]
    public void Years_that_may_be_2_or_3_give_no_advice() => Assert.Equal(
        Step3Recommendation.Unknown,
        Assess(new() { Step2Ck = ExamFacts.Passed(score: 250), YearsSinceGraduation = Quantity.Between(2, 3) }).Recommendation);

    private static Step3Advice Assess(ApplicantFacts facts) => RulePack.Default.Step3.Assess(facts);
}
