using static ReapplyKit.Tests.WhatIfCase;

namespace ReapplyKit.Tests;

/// <summary>What lifts a component, at each edge of its bands, and what the file must state first.</summary>
public sealed class LiftTests
{
    [Theory]
    [InlineData(0, "Borderline: rotation", "Competitive: 3 × rotation")]
    [InlineData(1, "Competitive: 2 × rotation")]
    [InlineData(2, "Competitive: rotation")]
    public void Rotations_lift_clinical_experience(int rotations, params string[] steps) =>
        Assert.Equal(steps, Steps(Sound with { UsceRotations = rotations }, RubricComponent.Usce));

    [Fact]
    public void Three_rotations_need_no_lift() => Assert.Empty(Explore(Sound).Lifts);

    // 2 strong: one more. None of one weak: one more makes half, three make three strong. Three weak: two more leave 3 of 5 weak.
    [Theory]
    [InlineData(2, 2, 0, "Competitive: rotation + strong letter")]
    [InlineData(0, 0, 0, "Borderline: rotation + strong letter", "Competitive: rotation + 3 × strong letter")]
    [InlineData(1, 0, 1, "Borderline: rotation + strong letter", "Competitive: rotation + 3 × strong letter")]
    [InlineData(3, 0, 3, "Competitive: rotation + 3 × strong letter")]
    [InlineData(3, 1, 2, "Borderline: rotation + strong letter", "Competitive: rotation + 2 × strong letter")]
    public void Strong_letters_lift_letters(int total, int strong, int weak, params string[] steps) =>
        Assert.Equal(steps, Steps(Sound with { Letters = new LetterFacts(total, strong, weak) }, RubricComponent.Letters));

    [Theory]
    [InlineData(RubricComponent.Step1)]
    [InlineData(RubricComponent.Step2Ck)]
    [InlineData(RubricComponent.YearsSinceGraduation)]
    public void No_lever_lifts_what_is_past(RubricComponent component)
    {
        var facts = Sound with { Step1 = ExamFacts.Passed(attempts: 2), Step2Ck = ExamFacts.Passed(score: 224, attempts: 1), YearsSinceGraduation = 6 };

        var lift = Explore(facts).Lifts.Single(l => l.Component == component);
        Assert.Equal((Tier.Concerning, true, null), (lift.From, lift.Steps.IsEmpty, lift.StateFirst));
    }

    [Fact]
    public void Of_an_unknown_component_nothing_is_claimed()
    {
        var lifts = Explore(default).Lifts;

        Assert.Equal(Enum.GetValues<RubricComponent>(), lifts.Select(l => l.Component));
        Assert.All(lifts, l => Assert.Equal((Tier.Unknown, true, "levers.state-first"), (l.From, l.Steps.IsEmpty, l.StateFirst?.ToString())));
    }

    [Fact]
    public void A_range_across_bands_is_unknown_too()
    {
        var lift = Assert.Single(Explore(Sound with { UsceRotations = Quantity.Between(2, 3) }).Lifts.AsEnumerable());

        Assert.Equal((Tier.Unknown, true), (lift.From, lift.Steps.IsEmpty));
    }

    [Fact]
    public void A_set_says_whether_there_is_time_for_it()
    {
        // 84 days are left: two rotations need 84, three need 112.
        var report = Explore(Sound with { UsceRotations = 0 }, asOf: Iso.Day("2026-06-10"));
        var steps = Assert.Single(report.Lifts.AsEnumerable()).Steps;

        Assert.Equal([(56, true), (112, false)], steps.SelectMany(s => s.Sets.Select(set => (set.DaysNeeded, set.Fits))));
    }

    private static IEnumerable<string> Steps(ApplicantFacts facts, RubricComponent component) =>
        Explore(facts).Lifts.Single(l => l.Component == component).Steps.Select(s => $"{s.To}: {string.Join(" or ", Texts(s.Sets))}");
}
