namespace ReapplyKit.Tests;

/// <summary>All that speaks for Step 3, and which of it decides.</summary>
public sealed class Step3ReasonTests
{
    [Theory]
    [InlineData(224, 9, VisaNeed.NotNeeded, "step3.weak-score")]
    [InlineData(225, 3, VisaNeed.NotNeeded, "step3.years-out")]
    [InlineData(225, 2, VisaNeed.NotNeeded)]
    [InlineData(224, 9, VisaNeed.H1B, "step3.weak-score", "step3.needed-for-h1b")]
    [InlineData(225, 3, VisaNeed.H1B, "step3.years-out", "step3.needed-for-h1b")]
    [InlineData(225, 2, VisaNeed.H1B, "step3.needed-for-h1b")]
    [InlineData(224, 9, VisaNeed.J1OrH1B, "step3.weak-score", "step3.opens-h1b")]
    [InlineData(225, 2, VisaNeed.J1OrH1B, "step3.opens-h1b")]
    [InlineData(225, 2, VisaNeed.J1)]
    [InlineData(225, 2, VisaNeed.Other)]
    [InlineData(225, 2, VisaNeed.NeededTypeNotStated)]
    [InlineData(225, 2, VisaNeed.Unknown)]
    public void Every_rule_that_speaks_for_it_is_a_reason_in_order(int score, int years, VisaNeed visa, params string[] rules) =>
        Assert.Equal(rules, Assess(Facts(score, years, visa)).Reasons.Select(r => r.Rule.ToString()));

    [Fact]
    public void A_reason_carries_the_value_read()
    {
        Assert.Equal(
            [
                new CitedValue("Step 2 CK 224", RuleId.Parse("step3.weak-score")),
                new CitedValue("J-1 or H-1B needed", RuleId.Parse("step3.opens-h1b")),
            ],
            Assess(Facts(224, 9, VisaNeed.J1OrH1B)).Reasons.AsEnumerable());
        Assert.Equal(
            [
                new CitedValue("Step 2 CK 225, 3 years since graduation", RuleId.Parse("step3.years-out")),
                new CitedValue("H-1B needed", RuleId.Parse("step3.needed-for-h1b")),
            ],
            Assess(Facts(225, 3, VisaNeed.H1B)).Reasons.AsEnumerable());
    }

    [Theory]
    [InlineData(224, 9)]
    [InlineData(225, 3)]
    [InlineData(260, 0)]
    public void Where_only_an_H1B_will_do_its_need_decides(int score, int years)
    {
        var advice = Assess(Facts(score, years, VisaNeed.H1B));

        Assert.Equal(
            (Step3Recommendation.NeededForH1B, "H-1B needed", RuleId.Parse("step3.needed-for-h1b")),
            (advice.Recommendation, advice.Value, advice.Rule));
    }

    [Fact]
    public void The_need_of_an_H1B_is_known_though_the_score_is_not() => Assert.Equal(
        Step3Recommendation.NeededForH1B, Assess(new() { Visa = VisaNeed.H1B }).Recommendation);

    [Theory]
    [InlineData(224, 9, Step3Recommendation.Consider)]
    [InlineData(225, 3, Step3Recommendation.MoreValuable)]
    [InlineData(225, 2, Step3Recommendation.NoRule)]
    public void Where_a_J1_will_do_too_the_text_decides(int score, int years, Step3Recommendation recommendation) =>
        Assert.Equal(recommendation, Assess(Facts(score, years, VisaNeed.J1OrH1B)).Recommendation);

    [Theory]
    [InlineData(VisaNeed.H1B)]
    [InlineData(VisaNeed.J1OrH1B)]
    public void Once_passed_nothing_speaks_for_sitting_it(VisaNeed visa) => Assert.Equal(
        new Step3Advice(Step3Recommendation.Passed, "Step 3 passed", RuleId.Parse("step3.passed"), []),
        Assess(Facts(224, 9, visa) with { Step3 = ExamFacts.Passed(score: 210) }));

    [Fact]
    public void An_outcome_that_is_not_stated_is_no_pass()
    {
        var sat = ExamFacts.OutcomeNotStated(score: 210, attempts: 1);

        Assert.Equal(Step3Recommendation.NeededForH1B, Assess(Facts(250, 1, VisaNeed.H1B) with { Step3 = sat }).Recommendation);
        Assert.Equal(Step3Recommendation.Unknown, Assess(new() { Step3 = sat }).Recommendation);
    }

    [Law]
    public bool Advice_to_sit_it_always_names_its_own_rule_among_the_reasons(ApplicantFacts facts)
    {
        var advice = Assess(facts);
        var speaksForIt = advice.Recommendation
            is Step3Recommendation.NeededForH1B or Step3Recommendation.Consider or Step3Recommendation.MoreValuable;

        return speaksForIt == advice.Reasons.Any(r => r.Rule == advice.Rule);
    }

    [Law]
    public bool The_visa_adds_reasons_and_takes_none_away(ApplicantFacts facts)
    {
        var without = Assess(facts with { Visa = VisaNeed.NotNeeded }).Reasons;

        return Assess(facts).Reasons.Take(without.Count).SequenceEqual(without);
    }

    private static ApplicantFacts Facts(int score, int years, VisaNeed visa) =>
        new() { Step2Ck = ExamFacts.Passed(score, attempts: 1), YearsSinceGraduation = years, Visa = visa };

    private static Step3Advice Assess(ApplicantFacts facts) => RulePack.Default.Step3.Assess(facts);
}
