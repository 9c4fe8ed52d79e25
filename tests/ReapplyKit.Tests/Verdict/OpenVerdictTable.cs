namespace ReapplyKit.Tests;

/// <summary>How far each open verdict is open, and what a whole file comes to. As of 2026-03-25.</summary>
public sealed class OpenVerdictTable
{
    public static TheoryData<string, ApplicantFacts, RubricComponent, Tier, Tier, string?> Rows => new()
    {
        { "Step 1 not taken", new() { Step1 = ExamFacts.NotTaken }, RubricComponent.Step1, Tier.Competitive, Tier.Concerning, "competitive if passed at the first attempt" },
        { "Step 1 result pending", new() { Step1 = Pending }, RubricComponent.Step1, Tier.Competitive, Tier.Concerning, "competitive if the result is a pass" },
        { "Step 1 passed, attempts not stated", new() { Step1 = ExamFacts.Passed(), Step1GapMonths = 10 }, RubricComponent.Step1, Tier.Competitive, Tier.Concerning, "competitive if passed at the first attempt" },
        { "the same with a long gap", new() { Step1 = ExamFacts.Passed(), Step1GapMonths = 30 }, RubricComponent.Step1, Tier.Borderline, Tier.Concerning, "borderline if passed at the first attempt" },
        { "Step 1 passed at first, gap not known", new() { Step1 = ExamFacts.Passed(attempts: 1) }, RubricComponent.Step1, Tier.Competitive, Tier.Borderline, "competitive or borderline, by the dates of the two passes" },
        { "Step 1 not stated", new(), RubricComponent.Step1, Tier.Competitive, Tier.Concerning, null },
        { "Step 1 failed", new() { Step1 = ExamFacts.Failed(attempts: 1) }, RubricComponent.Step1, Tier.Concerning, Tier.Concerning, null },
        { "Step 1 passed at the second attempt", new() { Step1 = ExamFacts.Passed(attempts: 2), Step1GapMonths = 3 }, RubricComponent.Step1, Tier.Concerning, Tier.Concerning, null },
        { "Step 2 CK not taken", new() { Step2Ck = ExamFacts.NotTaken }, RubricComponent.Step2Ck, Tier.Competitive, Tier.Concerning, "competitive with 240 or more at the first attempt" },
        { "Step 2 CK passed at first, no score", new() { Step2Ck = ExamFacts.Passed(attempts: 1) }, RubricComponent.Step2Ck, Tier.Competitive, Tier.Concerning, "competitive with 240 or more" },
        { "250, attempts not stated", new() { Step2Ck = ExamFacts.Passed(250) }, RubricComponent.Step2Ck, Tier.Competitive, Tier.Concerning, "competitive if passed at the first attempt" },
        { "230, attempts not stated", new() { Step2Ck = ExamFacts.Passed(230) }, RubricComponent.Step2Ck, Tier.Borderline, Tier.Concerning, "borderline if passed at the first attempt" },
        { "220, attempts not stated: weak whatever they are", new() { Step2Ck = ExamFacts.Passed(220) }, RubricComponent.Step2Ck, Tier.Concerning, Tier.Concerning, null },
        { "Step 2 CK failed", new() { Step2Ck = ExamFacts.Failed(205, 1) }, RubricComponent.Step2Ck, Tier.Concerning, Tier.Concerning, null },
        { "5 or 6 years", new() { YearsSinceGraduation = Quantity.Between(5, 6) }, RubricComponent.YearsSinceGraduation, Tier.Borderline, Tier.Concerning, "borderline or concerning: 5 to 6 years" },
        { "2 or 3 years", new() { YearsSinceGraduation = Quantity.Between(2, 3) }, RubricComponent.YearsSinceGraduation, Tier.Competitive, Tier.Borderline, "competitive or borderline: 2 to 3 years" },
        { "3 or 4 years: one band", new() { YearsSinceGraduation = Quantity.Between(3, 4) }, RubricComponent.YearsSinceGraduation, Tier.Borderline, Tier.Borderline, null },
        { "one rotation or more", new() { UsceRotations = Quantity.OrMore(1) }, RubricComponent.Usce, Tier.Competitive, Tier.Borderline, "competitive or borderline: 1 or more rotations" },
        { "none to two rotations", new() { UsceRotations = Quantity.Between(0, 2) }, RubricComponent.Usce, Tier.Borderline, Tier.Concerning, "borderline or concerning: 0 to 2 rotations" },
        { "USCE not stated", new(), RubricComponent.Usce, Tier.Competitive, Tier.Concerning, null },
        { "two strong US letters, one not told", new() { Letters = new(3, 2, 0, 1) }, RubricComponent.Letters, Tier.Competitive, Tier.Borderline, "competitive or borderline, by the letters not told" },
        { "one weak letter, one not told", new() { Letters = new(2, 0, 1, 1) }, RubricComponent.Letters, Tier.Borderline, Tier.Concerning, "borderline or concerning, by the letters not told" },
        { "four letters not told", new() { Letters = new(4, 0, 0, 4) }, RubricComponent.Letters, Tier.Competitive, Tier.Concerning, "competitive to concerning, by the letters not told" },
        { "letters not stated", new(), RubricComponent.Letters, Tier.Competitive, Tier.Concerning, null },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void An_open_verdict_says_how_far_it_is_open(
        string who, ApplicantFacts facts, RubricComponent component, Tier atBest, Tier atWorst, string? open)
    {
        var finding = RulePack.Default.Rubric.Assess(new ApplicantProfile(), facts, SoundFile.AsOf)[component];

        Assert.Equal((who, atBest, atWorst, open), (who, finding.AtBest, finding.AtWorst, finding.Open));
    }

    // c competitive, b borderline, w concerning, - unknown, in the order Step 1, Step 2 CK, years, USCE, letters.
    [Theory]
    [InlineData("all strong", "ccccc", Tier.Competitive, "Competitive, 5 of 5 known")]
    [InlineData("letters not stated", "cccc-", Tier.Competitive, "Competitive, 4 of 5 known")]
    [InlineData("letters and USCE not stated", "ccc--", Tier.Unknown, "Unknown: nothing weak in the 3 known")]
    [InlineData("Step 1 not stated, all else strong", "-cccc", Tier.Unknown, "Unknown: nothing weak in the 4 known")]
    [InlineData("Step 2 CK not taken, all else strong", "c-ccc", Tier.Unknown, "Unknown: nothing weak in the 4 known")]
    [InlineData("COMLEX alone", "--ccc", Tier.Unknown, "Unknown: nothing weak in the 3 known")]
    [InlineData("COMLEX alone, years out", "--bcc", Tier.Borderline, "Borderline, 3 of 5 known")]
    [InlineData("one borderline", "ccbcc", Tier.Borderline, "Borderline, 5 of 5 known")]
    [InlineData("one concerning decides", "cwbcc", Tier.Concerning, "Concerning, 5 of 5 known")]
    [InlineData("a known weak tier decides whatever is unknown", "-w---", Tier.Concerning, "Concerning, 1 of 5 known")]
    [InlineData("one strong thing known", "-c---", Tier.Unknown, "Unknown: only 1 of 5 is known, and it is not weak")]
    [InlineData("nothing known", "-----", Tier.Unknown, "Unknown: nothing is known")]
    public void The_whole_file_is_as_strong_as_its_weakest_known_part(string who, string tiers, Tier overall, string says)
    {
        var set = new TierSet(TierOf(tiers[0]), TierOf(tiers[1]), TierOf(tiers[2]), TierOf(tiers[3]), TierOf(tiers[4]));

        Assert.Equal((who, overall, says), (who, set.Overall, new OverallVerdict(set.Overall, set.Known).ToString()));
    }

    [Theory]
    [InlineData("Step 1 passed, attempts not stated", true, Tier.Competitive)]
    [InlineData("Step 1 not stated", false, Tier.Unknown)]
    public void A_Step_that_is_passed_may_have_an_open_tier(string who, bool isPassed, Tier overall)
    {
        var facts = new ApplicantFacts
        {
            Step1 = isPassed ? ExamFacts.Passed() : default,
            Step2Ck = ExamFacts.Passed(250, 1),
            YearsSinceGraduation = 1,
            UsceRotations = 3,
            Letters = new LetterFacts(3, 3, 0),
        };
        var report = RulePack.Default.Rubric.Assess(new ApplicantProfile(), facts, SoundFile.AsOf);

        Assert.Equal((who, overall, 4), (who, report.Overall.Tier, report.Overall.Known));
    }

    [Law]
    public void Bounds_hold_everything_that_a_file_may_prove_to_be(ApplicantFacts facts)
    {
        foreach (var finding in RulePack.Default.Rubric.Assess(new ApplicantProfile(), facts, SoundFile.AsOf).Findings)
        {
            var possible = Narrowing.Of(facts, finding.Component)
                .Select(exact => RulePack.Default.Rubric.Assess(exact)[finding.Component]).Where(t => t != Tier.Unknown);
            Assert.All(possible, tier => Assert.InRange(tier, finding.AtBest, finding.AtWorst));
            Assert.True(finding.Tier == Tier.Unknown || (finding.AtBest == finding.Tier && finding.AtWorst == finding.Tier));
        }
    }

    [Law]
    public void A_better_fact_never_worsens_a_bound(ApplicantFacts facts)
    {
        var before = RulePack.Default.Rubric.Assess(new ApplicantProfile(), facts, SoundFile.AsOf);
        foreach (var (what, better) in Betterment.Of(facts, step: 3))
        {
            var after = RulePack.Default.Rubric.Assess(new ApplicantProfile(), better, SoundFile.AsOf);
            foreach (var component in Enum.GetValues<RubricComponent>())
            {
                Assert.True(
                    after[component].AtBest <= before[component].AtBest && after[component].AtWorst <= before[component].AtWorst,
                    $"{what}: {component}");
            }
        }
    }

    private static ExamFacts Pending { get; } = ExamFacts.Of(ExamOutcome.NotTaken, 1, null);

    private static Tier TierOf(char letter) => letter switch
    {
        'c' => Tier.Competitive,
        'b' => Tier.Borderline,
        'w' => Tier.Concerning,
        _ => Tier.Unknown,
    };
}
