using static ReapplyKit.Tests.WhatIfCase;

namespace ReapplyKit.Tests;

/// <summary>What no lever changes is said plainly, with its rule.</summary>
public sealed class ImmovableTests
{
    [Fact]
    public void Of_a_sound_file_only_the_years_are_named() => Assert.Equal(
        [new ImmovableFact(ImmovableKind.YearsSinceGraduation, RubricComponent.YearsSinceGraduation, "1 year, 1 to 2 on 2 September 2026",
            Tier.Competitive, Tier.Competitive, RuleId.Parse("levers.immovable.yog"))],
        Explore(Sound).Immovable);

    // Half a year lies between; where only whole years are known, an anniversary may too.
    [Theory]
    [InlineData(1, Tier.Competitive, Tier.Competitive)]
    [InlineData(2, Tier.Competitive, Tier.Unknown)]
    [InlineData(3, Tier.Borderline, Tier.Borderline)]
    [InlineData(5, Tier.Borderline, Tier.Unknown)]
    [InlineData(6, Tier.Concerning, Tier.Concerning)]
    public void Years_grow_until_the_submission_day(int years, Tier now, Tier then)
    {
        var fact = Explore(Sound with { YearsSinceGraduation = years }).Immovable[0];
        Assert.Equal((now, then), (fact.Tier, fact.AtSubmission));
    }

    // The third anniversary of a graduation lies on the submission day, 2026-09-02, or a day later.
    [Theory]
    [InlineData("2023-09-02", "2 years, 3 on 2 September 2026", Tier.Borderline)]
    [InlineData("2023-09-03", "2 years, on 2 September 2026 too", Tier.Competitive)]
    public void A_day_of_graduation_settles_whether_an_anniversary_passes(string graduation, string value, Tier then)
    {
        var profile = SoundFile.Profile with { Graduation = Iso.On(graduation) };
        var fact = OwnRules.Explore(profile, [], Target, Match2027, AsOf).Immovable[0];

        Assert.Equal((value, Tier.Competitive, then), (fact.Value, fact.Tier, fact.AtSubmission));
    }

    [Fact]
    public void Years_that_are_not_stated_stay_unknown()
    {
        var fact = Explore(Sound with { YearsSinceGraduation = Quantity.Unknown }).Immovable[0];
        Assert.Equal(("not stated", Tier.Unknown, Tier.Unknown), (fact.Value, fact.Tier, fact.AtSubmission));
    }

    [Fact]
    public void More_than_a_year_to_go_adds_one_or_two()
    {
        var report = OwnRules.Explore(Sound, [], Target, Match2027, Iso.Day("2025-03-20"));
        Assert.Equal("1 year, 2 to 3 on 2 September 2026", report.Immovable[0].Value);
    }

    [Fact]
    public void Exactly_a_year_to_go_adds_one() =>
        Assert.Equal("1 year, 2 on 2 September 2026", OwnRules.Explore(Sound, [], Target, Match2027, Iso.Day("2025-09-02")).Immovable[0].Value);

    [Theory]
    [InlineData(2, "2 attempts, passed")]
    [InlineData(1, null)]
    public void Past_attempts_stay(int attempts, string? value)
    {
        var facts = Sound with { Step1 = ExamFacts.Passed(attempts: attempts), Step2Ck = ExamFacts.Passed(245, attempts) };
        Assert.Equal(value, ValueOf(facts, ImmovableKind.Step1Attempts));
        Assert.Equal(value, ValueOf(facts, ImmovableKind.Step2CkAttempts));
    }

    [Fact]
    public void A_failure_stays_even_where_it_is_the_only_attempt() =>
        Assert.Equal("1 attempt, failed", ValueOf(Sound with { Step2Ck = ExamFacts.Failed(attempts: 1) }, ImmovableKind.Step2CkAttempts));

    [Theory]
    [InlineData(24, null)]
    [InlineData(25, "more than 24 months")]
    public void A_long_gap_stays(int months, string? value) => Assert.Equal(value, ValueOf(Sound with { Step1GapMonths = months }, ImmovableKind.Step1Gap));

    [Theory]
    [InlineData(239, "239")]
    [InlineData(240, null)]
    public void The_score_of_a_pass_stays(int score, string? value) =>
        Assert.Equal(value, ValueOf(Sound with { Step2Ck = ExamFacts.Passed(score, attempts: 1) }, ImmovableKind.Step2CkScore));

    [Fact]
    public void The_score_of_a_failure_does_not() =>
        Assert.Null(ValueOf(Sound with { Step2Ck = ExamFacts.Failed(score: 200, attempts: 1) }, ImmovableKind.Step2CkScore));

    private static string? ValueOf(ApplicantFacts facts, ImmovableKind kind) => Explore(facts).Immovable.SingleOrDefault(f => f.Kind == kind)?.Value;
}
