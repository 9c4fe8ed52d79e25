using static ReapplyKit.Tests.WhatIfCase;

namespace ReapplyKit.Tests;

/// <summary>One lever at a time: what it changes, the days it needs, and whether they are left.</summary>
public sealed class LeverTests
{
    [Fact]
    public void Step_3_passed_adds_one_attempt_and_no_score() =>
        Assert.Equal(ExamFacts.Passed(attempts: 1), OwnRules.Apply(Sound, new Lever(LeverKind.Step3Pass)).Step3);

    [Fact]
    public void Rotations_and_strong_letters_add_up()
    {
        var facts = Sound with { UsceRotations = Quantity.Between(1, 2), Letters = new LetterFacts(total: 5, strongUs: 1, weak: 2, undetermined: 1, possiblyWeak: 1) };

        Assert.Equal(Quantity.Between(3, 4), OwnRules.Apply(facts, new Lever(LeverKind.Rotation, 2)).UsceRotations);
        Assert.Equal(Quantity.OrMore(3), OwnRules.Apply(facts with { UsceRotations = Quantity.OrMore(2) }, new Lever(LeverKind.Rotation)).UsceRotations);
        Assert.Equal(new LetterFacts(8, 4, 2, 1, 1), OwnRules.Apply(facts, new Lever(LeverKind.StrongLetter, 3)).Letters);
    }

    [Fact]
    public void What_is_not_stated_stays_unknown()
    {
        var facts = Sound with { UsceRotations = Quantity.Unknown, Letters = null };

        Assert.Equal(facts, OwnRules.Apply(facts, new Lever(LeverKind.Rotation, 3)));
        Assert.Equal(facts, OwnRules.Apply(facts, new Lever(LeverKind.StrongLetter, 3)));
    }

    [Theory]
    [InlineData(LeverKind.MorePrograms, null)]
    [InlineData(LeverKind.AnotherSpecialty, "Psychiatry")]
    [InlineData(LeverKind.OtherStates, "NJ")]
    [InlineData(LeverKind.Research, null)]
    public void Levers_of_the_list_and_research_change_no_fact(LeverKind kind, string? what) =>
        Assert.Equal(Sound, OwnRules.Apply(Sound, new Lever(kind, 1, what)));

    [Fact]
    public void Levers_of_the_list_change_the_target()
    {
        var target = Target with { Specialties = ["Neurology"], States = ["NY"] };

        Assert.Equal(120, OwnRules.Apply(target, new Lever(LeverKind.MorePrograms)).Total);
        Assert.Equal(["Neurology", "Psychiatry"], OwnRules.Apply(target, new Lever(LeverKind.AnotherSpecialty, what: "Psychiatry")).Specialties);
        Assert.Equal(["NY", "NJ"], OwnRules.Apply(target, new Lever(LeverKind.OtherStates, what: "NJ")).States);
        Assert.Equal(target, OwnRules.Apply(target, new Lever(LeverKind.Rotation)));
    }

    [Fact]
    public void A_list_that_wants_everything_or_is_longer_still_stays_as_it_is()
    {
        var target = Target with { Total = 130 };

        Assert.All(
            [new Lever(LeverKind.MorePrograms), new Lever(LeverKind.AnotherSpecialty, what: "Psychiatry"), new Lever(LeverKind.OtherStates, what: "NJ")],
            lever => Assert.Equal(target, OwnRules.Apply(target, lever)));
    }

    // Step 3: 14 days of registration, 12 weeks of study, 28 days to the result. A rotation: 28 days to arrange, 28 for each; a letter 28 days after the
    // first. Six months from 1 March are 31 + 30 + 31 + 30 + 31 + 31 days.
    [Theory]
    [InlineData(LeverKind.Step3Pass, 1, 126)]
    [InlineData(LeverKind.Rotation, 1, 56)]
    [InlineData(LeverKind.Rotation, 2, 84)]
    [InlineData(LeverKind.Rotation, 3, 112)]
    [InlineData(LeverKind.StrongLetter, 1, 84)]
    [InlineData(LeverKind.StrongLetter, 4, 84)]
    [InlineData(LeverKind.MorePrograms, 1, 0)]
    [InlineData(LeverKind.Research, 1, 184)]
    [InlineData(LeverKind.Research, 2, 184)]
    public void Days_needed(LeverKind kind, int amount, int days) => Assert.Equal(days, OwnRules.DaysNeeded(new Lever(kind, amount), AsOf));

    [Theory]
    [InlineData(LeverKind.AnotherSpecialty, "Psychiatry")]
    [InlineData(LeverKind.OtherStates, "NJ")]
    public void Widening_a_list_takes_no_days(LeverKind kind, string what) => Assert.Equal(0, OwnRules.DaysNeeded(new Lever(kind, what: what), AsOf));

    // From 8 July to 2 September there are 23 + 31 + 2 = 56 days; from 29 April 126; from 10 June 84.
    [Theory]
    [InlineData(LeverKind.Rotation, 1, "2026-07-08")]
    [InlineData(LeverKind.Rotation, 2, "2026-06-10")]
    [InlineData(LeverKind.StrongLetter, 4, "2026-06-10")]
    [InlineData(LeverKind.Step3Pass, 1, "2026-04-29")]
    public void A_lever_fits_while_the_days_it_needs_are_left_and_not_a_day_later(LeverKind kind, int amount, string lastDay)
    {
        var lever = new Lever(kind, amount);
        var (inTime, late) = (Offer(Iso.Day(lastDay)), Offer(Iso.Day(lastDay).PlusDays(1)));

        Assert.Equal((inTime.DaysNeeded, true), (inTime.DaysLeft, inTime.Fits));
        Assert.Equal((inTime.DaysLeft - 1, false), (late.DaysLeft, late.Fits));

        LeverOffer Offer(LocalDate asOf) => Explore(Sound, asOf: asOf).Levers.Single(o => o.Lever == lever);
    }

    [Fact]
    public void Every_offer_names_the_rule_of_its_lever()
    {
        var report = Explore(Sound);

        Assert.Equal(
            ["Step 3 pass", "rotation", "2 × rotation", "3 × rotation", "strong letter", "2 × strong letter", "3 × strong letter", "4 × strong letter",
                "research"],
            report.Levers.Select(o => o.Lever.ToString()));
        Assert.Equal("levers.strong-letter", report.Levers[4].Rule.ToString());
        Assert.All(report.Levers, o => Assert.Equal(OwnRules.Levers.Rules[o.Lever.Kind], o.Rule));
    }

    // After the first submission day there is time until programs begin to review, on 23 September 2026, and never less than none.
    [Theory]
    [InlineData("2026-09-02", 0)]
    [InlineData("2026-09-03", 20)]
    [InlineData("2026-09-23", 0)]
    [InlineData("2026-09-24", 0)]
    public void Whoever_applies_late_has_the_days_until_programs_begin_to_review(string asOf, int days) =>
        Assert.All(Explore(Sound, asOf: Iso.Day(asOf)).Levers, o => Assert.Equal((days, false), (o.DaysLeft, o.Fits)));

    [Theory]
    [InlineData(LeverKind.Rotation, 0, null)]
    [InlineData(LeverKind.Rotation, 101, null)]
    [InlineData((LeverKind)7, 1, null)]
    [InlineData(LeverKind.Rotation, 1, "NJ")]
    [InlineData(LeverKind.OtherStates, 1, null)]
    [InlineData(LeverKind.AnotherSpecialty, 1, " ")]
    public void A_lever_that_is_none_is_refused(LeverKind kind, int amount, string? what) =>
        Assert.ThrowsAny<ArgumentException>(() => new Lever(kind, amount, what));
}
