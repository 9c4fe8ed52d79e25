namespace ReapplyKit.Tests;

/// <summary>Each threshold of the table, one below and one above.</summary>
public sealed class RubricBoundaryTests
{
    [Theory]
    [InlineData(1, Tier.Concerning)]
    [InlineData(224, Tier.Concerning)]
    [InlineData(225, Tier.Borderline)]
    [InlineData(239, Tier.Borderline)]
    [InlineData(240, Tier.Competitive)]
    [InlineData(300, Tier.Competitive)]
    public void Step_2_CK_turns_at_225_and_240(int score, Tier tier) =>
        Assert.Equal(tier, Assess(new() { Step2Ck = ExamFacts.Passed(score, attempts: 1) })[RubricComponent.Step2Ck]);

    [Theory]
    [InlineData(224, 2)]
    [InlineData(239, 2)]
    [InlineData(300, 2)]
    [InlineData(300, 7)]
    public void More_than_one_attempt_at_Step_2_CK_is_concerning_whatever_the_score(int score, int attempts) =>
        Assert.Equal(Tier.Concerning, Assess(new() { Step2Ck = ExamFacts.Passed(score, attempts) })[RubricComponent.Step2Ck]);

    // A day that was never set would make every graduation recent.
    [Theory]
    [InlineData(1, false)]
    [InlineData(2008, false)]
    [InlineData(2009, true)]
    [InlineData(2100, true)]
    [InlineData(2101, false)]
    public void A_file_is_judged_as_of_a_day_that_the_calendar_knows(int year, bool isJudged)
    {
        var rubric = RulePack.Default.Rubric;

        var fault = Record.Exception(() => rubric.Assess(new ApplicantProfile(), new LocalDate(year, 1, 1)));

        if (isJudged)
            Assert.Null(fault);
        else
        {
            var refused = Assert.IsType<ArgumentOutOfRangeException>(fault);
            Assert.Equal(("asOf", $"{year:0000}-01-01"), (refused.ParamName, refused.ActualValue));
            Assert.Contains("a day of 2009 to 2100", refused.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(0, Tier.Competitive)]
    [InlineData(2, Tier.Competitive)]
    [InlineData(3, Tier.Borderline)]
    [InlineData(5, Tier.Borderline)]
    [InlineData(6, Tier.Concerning)]
    [InlineData(40, Tier.Concerning)]
    public void Years_since_graduation_turn_at_3_and_6(int years, Tier tier) =>
        Assert.Equal(tier, Assess(new() { YearsSinceGraduation = years })[RubricComponent.YearsSinceGraduation]);

    [Theory]
    [InlineData(0, Tier.Concerning)]
    [InlineData(1, Tier.Borderline)]
    [InlineData(2, Tier.Borderline)]
    [InlineData(3, Tier.Competitive)]
    [InlineData(12, Tier.Competitive)]
    public void Rotations_turn_at_1_and_3(int rotations, Tier tier) =>
        Assert.Equal(tier, Assess(new() { UsceRotations = rotations })[RubricComponent.Usce]);

    [Theory]
    [InlineData(0, Tier.Competitive)]
    [InlineData(24, Tier.Competitive)]
    [InlineData(25, Tier.Borderline)]
    public void A_Step_1_gap_is_long_from_25_months(int months, Tier tier) =>
        Assert.Equal(tier, Assess(new() { Step1 = ExamFacts.Passed(attempts: 1), Step1GapMonths = months })[RubricComponent.Step1]);

    [Theory]
    [InlineData(1, Tier.Competitive)]
    [InlineData(2, Tier.Concerning)]
    public void Step_1_is_passed_at_the_first_attempt_or_concerning(int attempts, Tier tier) =>
        Assert.Equal(tier, Assess(new() { Step1 = ExamFacts.Passed(attempts: attempts), Step1GapMonths = 6 })[RubricComponent.Step1]);

    [Theory]
    [InlineData(3, 2, 0, Tier.Borderline)]
    [InlineData(3, 3, 0, Tier.Competitive)]
    [InlineData(9, 3, 6, Tier.Competitive)]
    [InlineData(4, 2, 2, Tier.Borderline)]
    [InlineData(5, 2, 3, Tier.Concerning)]
    [InlineData(2, 1, 1, Tier.Borderline)]
    [InlineData(2, 0, 2, Tier.Concerning)]
    [InlineData(2, 0, 1, Tier.Borderline)]
    [InlineData(3, 0, 0, Tier.Borderline)]
    [InlineData(0, 0, 0, Tier.Concerning)]
    public void Letters_turn_at_3_strong_US_and_at_more_than_half_weak(int total, int strongUs, int weak, Tier tier) =>
        Assert.Equal(tier, Assess(new() { Letters = new(total, strongUs, weak) })[RubricComponent.Letters]);

    private static TierSet Assess(ApplicantFacts facts) => RulePack.Default.Rubric.Assess(facts);
}
