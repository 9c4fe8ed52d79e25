namespace ReapplyKit.Tests;

public sealed class FindingTests
{
    private static readonly CompetitivenessRubric Rubric = RulePack.Default.Rubric;

    [Fact]
    public void A_finding_shows_the_value_read_the_band_met_the_rule_and_its_clause()
    {
        var profile = SoundFile.Profile with { Step2Ck = ExamHistory.PassedAtFirst(date: Iso.On("2024-02-20"), score: 231) };

        Assert.Equal(new Finding
        {
            Component = RubricComponent.Step2Ck,
            Tier = Tier.Borderline,
            AtBest = Tier.Borderline,
            AtWorst = Tier.Borderline,
            Value = "231, 1 attempt",
            Threshold = "225 to 239",
            Competitive = "240 or more",
            Rule = RuleId.Parse("rubric.step2-ck.borderline"),
            Clauses = [ClauseId.Parse("M12.11")],
        }, Rubric.Assess(profile, SoundFile.AsOf)[RubricComponent.Step2Ck]);
    }

    [Theory]
    [InlineData(RubricComponent.Step1, "passed, 1 attempt, gap to Step 2 CK 10 months", "one attempt, gap of 24 months or less",
        "rubric.step1.competitive")]
    [InlineData(RubricComponent.Step2Ck, "245, 1 attempt", "240 or more", "rubric.step2-ck.competitive")]
    [InlineData(RubricComponent.YearsSinceGraduation, "1 year", "2 or less", "rubric.yog.competitive")]
    [InlineData(RubricComponent.Usce, "3 rotations", "3 or more", "rubric.usce.competitive")]
    [InlineData(RubricComponent.Letters, "3 strong US",
        "3 or more strong US; not more than half non-US or generic", "rubric.letters.competitive")]
    public void A_sound_file_says_why_it_is_sound(RubricComponent component, string value, string threshold, string rule)
    {
        var finding = Rubric.Assess(SoundFile.Profile, SoundFile.AsOf)[component];

        Assert.Equal((Tier.Competitive, value, threshold, rule), (finding.Tier, finding.Value, finding.Threshold, finding.Rule.ToString()));
    }

    [Theory]
    [InlineData("2022-02-20", "rubric.step1.competitive")]
    [InlineData("2022-02-19", "rubric.step1.borderline")]
    public void A_longer_gap_after_Step_1_is_judged_by_its_own_rule(string sat, string rule) => Assert.Equal(
        rule, Rubric.Assess(
            SoundFile.Profile with
            {
                Step1 = ExamHistory.PassedAtFirst(date: Iso.On(sat)),
                Step2Ck = ExamHistory.PassedAtFirst(245, Iso.On("2024-02-20")),
            },
            SoundFile.AsOf)[RubricComponent.Step1].Rule.ToString());

    [Theory]
    [InlineData(LetterOrigin.Us, "rubric.letters.competitive")]
    [InlineData(LetterOrigin.NonUs, "rubric.letters.concerning")]
    public void Letters_from_abroad_are_judged_by_their_own_rule(LetterOrigin origin, string rule)
    {
        var letter = new Letter { Origin = origin, Strength = LetterStrength.Strong };
        var profile = SoundFile.Profile with { Letters = [letter, letter, letter] };

        Assert.Equal(rule, Rubric.Assess(profile, SoundFile.AsOf)[RubricComponent.Letters].Rule.ToString());
    }

    [Theory]
    [InlineData("2026", "2026-03-25")]
    [InlineData("2024-06", "2026-03-25")]
    public void A_graduation_that_is_not_exact_says_so_even_where_it_decides_nothing(string graduation, string asOf)
    {
        var finding = Rubric.Assess(SoundFile.Profile with { Graduation = Iso.Partial(graduation) },
            Iso.Day(asOf))[RubricComponent.YearsSinceGraduation];

        Assert.Equal(Tier.Competitive, finding.Tier);
        Assert.Contains(graduation, Assert.Single(finding.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Months_in_place_of_rotations_say_so()
    {
        var finding = Rubric.Assess(SoundFile.Profile with { Usce = UsceHistory.OfMonths(2.5m) }, SoundFile.AsOf)[RubricComponent.Usce];

        Assert.Equal((Tier.Borderline, "2 rotations"), (finding.Tier, finding.Value));
        Assert.Contains("2.5", Assert.Single(finding.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_attempts_are_held_against_one_attempt_not_against_a_score()
    {
        var twice = ExamHistory.Of(new Attempt { Result = ExamResult.Failed, Score = 208 },
            new Attempt { Result = ExamResult.Passed, Score = 250 });
        var finding = Rubric.Assess(SoundFile.Profile with { Step2Ck = twice }, SoundFile.AsOf)[RubricComponent.Step2Ck];

        Assert.Equal(("250, 2 attempts", "one attempt", "rubric.step2-ck.several-attempts"),
            (finding.Value, finding.Threshold, finding.Rule.ToString()));
    }

    [Fact]
    public void A_report_carries_pack_day_and_findings_that_agree_with_its_tiers()
    {
        var report = Rubric.Assess(SoundFile.Profile, SoundFile.AsOf);

        Assert.Equal((RulePack.Default.Stamp, SoundFile.AsOf), (report.Pack, report.AsOf));
        Assert.Equal(Enum.GetValues<RubricComponent>(), report.Findings.Select(f => f.Component));
        Assert.All(report.Findings, finding => Assert.Equal(report.Tiers[finding.Component], finding.Tier));
    }
}
