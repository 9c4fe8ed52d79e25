using static ReapplyKit.Tests.WhatIfCase;

namespace ReapplyKit.Tests;

/// <summary>Masks of levers, the seats they are counted in, and the levers that change a file.</summary>
public sealed class LeverGridTests
{
    private static readonly LeverGrid Grid =
        new([new Lever(LeverKind.StrongLetter, 2), new Lever(LeverKind.Rotation), new Lever(LeverKind.MorePrograms)]);

    [Theory]
    [InlineData(0b000, false, false, false)]
    [InlineData(0b001, true, false, false)]
    [InlineData(0b010, false, true, false)]
    [InlineData(0b100, false, false, true)]
    [InlineData(0b110, false, true, true)]
    public void A_mask_holds_the_kinds_of_its_bits(int mask, bool letter, bool rotation, bool more) => Assert.Equal(
        (letter, rotation, more, false),
        (Grid.Holds(mask, LeverKind.StrongLetter), Grid.Holds(mask, LeverKind.Rotation), Grid.Holds(mask, LeverKind.MorePrograms),
            Grid.Holds(mask, LeverKind.OtherStates)));

    [Theory]
    [InlineData(LeverKind.Step3Pass, true)]
    [InlineData(LeverKind.Rotation, true)]
    [InlineData(LeverKind.StrongLetter, true)]
    [InlineData(LeverKind.MorePrograms, false)]
    [InlineData(LeverKind.AnotherSpecialty, false)]
    [InlineData(LeverKind.OtherStates, false)]
    public void Three_levers_change_the_file_and_three_the_list(LeverKind kind, bool changesFacts) =>
        Assert.Equal(changesFacts, FactLevers.Changes(kind));

    [Fact]
    public void A_longer_list_seats_more_greens()
    {
        var greens = Count(Target with { Total = 2 }, [new Lever(LeverKind.MorePrograms)], Program("a"), Program("b"), Program("c"));

        Assert.Equal((2, 3), (greens.Under(0), greens.Under(1)));
    }

    [Fact]
    public void Seats_of_one_specialty_are_not_given_to_another()
    {
        var target = Target with { PerSpecialty = [new SpecialtySeats("Internal Medicine", 1), new SpecialtySeats("Family Medicine", 2)] };
        var greens = Count(target, [], Program("a"), Program("b"), Program("c", specialty: "family medicine"));

        Assert.Equal(2, greens.Under(0));
    }

    [Fact]
    public void A_program_of_a_specialty_without_seats_finds_none_even_where_somebody_wants_it()
    {
        var psychiatry = Program("c", specialty: "Psychiatry");
        var target = Target with
        {
            PerSpecialty = [new SpecialtySeats("Internal Medicine", 1), new SpecialtySeats("Family Medicine", 2)],
            Overrides = [new ListOverride(psychiatry.Key, true, "a friend is there", AsOf)],
        };

        Assert.Equal(1, Count(target, [], Program("a"), psychiatry).Under(0));
    }

    [Theory]
    [InlineData("NY", true, 1)]
    [InlineData("TX", true, 1)]
    [InlineData("NY", false, 0)]
    [InlineData("TX", false, 0)]
    public void A_decision_about_a_program_goes_before_what_is_wanted(string state, bool includes, int greens)
    {
        var program = Program("a", state: state);
        var target = Target with { States = ["NY"], Overrides = [new ListOverride(program.Key, includes, "decided", AsOf)] };

        Assert.Equal(greens, Count(target, [], program).Under(0));
    }

    [Fact]
    public void A_program_in_another_state_is_seated_by_its_specialty_once_that_state_is_wanted()
    {
        var target = Target with
        {
            States = ["NY"],
            PerSpecialty = [new SpecialtySeats("Internal Medicine", 1), new SpecialtySeats("Family Medicine", 2)],
        };
        var greens = Count(
            target, [new Lever(LeverKind.OtherStates, what: "TX")],
            Program("a", specialty: "Family Medicine", state: "TX"), Program("b", specialty: "Family Medicine", state: "TX"));

        Assert.Equal((0, 2), (greens.Under(0), greens.Under(1)));
    }

    [Fact]
    public void Only_a_specialty_or_a_state_has_a_name() => Assert.Contains(
        "Only a specialty or a state is named.",
        Assert.ThrowsAny<ArgumentException>(() => new Lever(LeverKind.Rotation, what: "NY")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_passed_Step_3_is_the_only_reason_however_little_stands_before_it() => Assert.Equal(
        ["Step 3 is passed"],
        OwnRules.WhyNot(Sound with { Step3 = ExamFacts.Passed(), EcfmgCertified = false }, LeverKind.Step3Pass).Select(u => u.Reason));

    [Fact]
    public void A_list_with_seats_for_each_specialty_says_where_to_change_them()
    {
        var target = Target with { PerSpecialty = [new SpecialtySeats("Internal Medicine", 60)] };

        Assert.Equal(
            ["the list has seats for each specialty: change those"],
            Explore(Sound, target, null, Program("a")).Unavailable.Where(u => u.Kind is LeverKind.MorePrograms or LeverKind.AnotherSpecialty).Select(u => u.Reason).Distinct());
    }

    [Fact]
    public void Attempts_without_a_result_stay_and_say_so() => Assert.Equal(
        "2 attempts, result not stated",
        Explore(Sound with { Step1 = ExamFacts.OutcomeNotStated(attempts: 2) }).Immovable
            .Single(f => f.Kind == ImmovableKind.Step1Attempts).Value);

    [Fact]
    public void Years_grow_by_the_calendar_and_unknown_years_stay_unknown()
    {
        var (from, later) = (Iso.Day("2026-03-01"), Iso.Day("2028-03-01"));

        Assert.Equal(Quantity.OrMore(5), Years.Later(Quantity.OrMore(3), from, later));
        Assert.Equal(Quantity.Exactly(5), Years.Later(3, from, later));
        Assert.Equal(Quantity.Between(5, 6), Years.Later(3, from, later.PlusDays(1)));
        Assert.Equal(Quantity.Exactly(3), Years.Later(3, later, from));
        Assert.Equal(Quantity.Unknown, Years.Later(Quantity.Unknown, from, later));
    }

    private static GreenCount Count(ListTarget target, ValueList<Lever> levers, params ValueList<ResidencyProgram> programs) =>
        new(OwnRules, [Sound], ofSpecialty: null, levers, programs, target);
}
