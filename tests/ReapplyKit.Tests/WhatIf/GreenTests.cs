using static ReapplyKit.Tests.WhatIfCase;

namespace ReapplyKit.Tests;

/// <summary>Small lists by hand: which levers turn which programs green.</summary>
public sealed class GreenTests
{
    private static ProgramRequirements Usce(int months) => Asking.Nothing with { MinUsceMonths = Requirement.Strict(months) };

    private static ProgramRequirements Letters(int letters) => Asking.Nothing with { MinLetters = Requirement.Strict(letters) };

    [Fact]
    public void An_open_list_is_green_now_and_nothing_gives_more()
    {
        var greens = Explore(Sound, programs: [Program("a"), Program("b")]).Greens;

        Assert.Equal((2, true), (greens.Now, greens.Gains.IsEmpty));
        Assert.Empty(greens.SmallestSetsFor(1));
    }

    [Fact]
    public void Requirements_met_by_levers_turn_programs_green()
    {
        // 1 rotation and 1 letter now. One more rotation opens a, a letter earned on it b and c, too; d asks for 3 rotations.
        var facts = Sound with { UsceRotations = 1, UsceMonths = 1, Letters = new LetterFacts(1, 1, 0) };
        ValueList<ResidencyProgram> programs =
        [
            Program("open"), Program("a", Usce(2)), Program("b", Letters(2)),
            Program("c", Usce(2) with { MinLetters = Requirement.Strict(2) }), Program("d", Usce(3)),
        ];
        var greens = Explore(facts, programs: programs).Greens;

        Assert.Equal(1, greens.Now);
        Assert.Equal(["rotation"], Sets(greens, 1));
        Assert.Equal(["2 × rotation", "rotation + strong letter"], Sets(greens, 2));
        Assert.Equal(["rotation + strong letter"], Sets(greens, 3));
        Assert.Equal(["2 × rotation + strong letter"], Sets(greens, 4));
        Assert.Empty(Sets(greens, 5));
        Assert.Equal(["a||NY", "b||NY", "c||NY"], OwnRules.TurnedGreen(facts, programs, Target, greens.SmallestSetsFor(3)[0].Set.Levers));
    }

    // Two rotations in psychiatry are two for psychiatry, and none for family medicine.
    [Theory]
    [InlineData("Psychiatry", Tier.Borderline)]
    [InlineData("Family Medicine", Tier.Concerning)]
    public void A_rotation_counts_for_the_specialty_of_the_list(string specialty, Tier tier)
    {
        var profile = new ApplicantProfile
        {
            Graduation = PartialDate.In(2025, 6),
            Step1 = ExamHistory.PassedAtFirst(),
            Step2Ck = ExamHistory.PassedAtFirst(245),
            Usce = UsceHistory.Of(
                Rotation.Of(RotationKind.Externship, Iso.Day("2025-01-06"), Iso.Day("2025-02-02"), "Psychiatry"),
                Rotation.Of(RotationKind.Externship, Iso.Day("2025-03-03"), Iso.Day("2025-03-30"), "Psychiatry")),
            Visa = VisaNeed.NotNeeded,
            EcfmgCertified = true,
        };
        var target = Target with { Specialties = [specialty] };
        var report = OwnRules.Explore(profile, [], target, RulePack.Default.Seasons.For(2028), Iso.Day("2026-11-23"));

        Assert.Equal(tier, Assert.Single(report.Lifts, l => l.Component == RubricComponent.Usce).From);
    }

    [Fact]
    public void Step_3_opens_an_h_1b_that_waits_for_it()
    {
        var facts = Sound with { Visa = VisaNeed.H1B };
        var program = Program("a") with { Visa = new VisaPolicy(Sponsorship.Unknown, Sponsorship.Sponsored, Step3Demand.BeforePetition) };

        Assert.Equal(["Step 3 pass"], Sets(Explore(facts, programs: [program]).Greens, 1));
    }

    [Fact]
    public void Another_specialty_and_another_state_open_alone_or_together_what_each_holds()
    {
        var target = Target with { Specialties = ["Internal Medicine"], States = ["NY"] };
        ValueList<ResidencyProgram> programs =
        [
            Program("here"), Program("there", state: "NJ"), Program("other", specialty: "Psychiatry"),
            Program("both", specialty: "Psychiatry", state: "NJ"), Program("third", specialty: "Family Medicine"),
        ];
        var greens = Explore(Sound, target, null, programs).Greens;

        Assert.Equal(1, greens.Now);
        Assert.Equal(["another specialty: Family Medicine", "another specialty: Psychiatry", "other states: NJ"], Sets(greens, 1));
        Assert.Equal(["another specialty: Family Medicine + other states: NJ", "another specialty: Psychiatry + other states: NJ"], Sets(greens, 2));
        Assert.Equal(["another specialty: Psychiatry + other states: NJ"], Sets(greens, 3));
        // Two other specialties at once would tell two stories.
        Assert.Empty(Sets(greens, 4));
    }

    [Fact]
    public void Greens_are_at_most_as_many_as_seats_and_a_longer_list_seats_more()
    {
        ValueList<ResidencyProgram> programs = [.. Enumerable.Range(0, 130).Select(i => Program($"p{(char)('a' + i / 26)}{(char)('a' + i % 26)}"))];
        var greens = Explore(Sound, programs: programs).Greens;

        Assert.Equal(100, greens.Now);
        Assert.Equal(["more programs"], Sets(greens, 1));
        Assert.Equal(["more programs"], Sets(greens, 20));
        Assert.Empty(Sets(greens, 21));
        Assert.Empty(OwnRules.TurnedGreen(Sound, programs, Target, [new Lever(LeverKind.MorePrograms)]));
    }

    [Fact]
    public void Seats_of_each_specialty_bound_its_own_greens()
    {
        var target = Target with { PerSpecialty = [new SpecialtySeats("Internal Medicine", 2), new SpecialtySeats("Psychiatry", 2)] };
        ValueList<ResidencyProgram> programs =
        [
            Program("a"), Program("b"), Program("c"), Program("d", specialty: "psychiatry"), Program("e", Usce(4), specialty: "Psychiatry"),
        ];
        var greens = Explore(Sound, target, null, programs).Greens;

        Assert.Equal(3, greens.Now);
        Assert.Equal(["rotation"], Sets(greens, 1));
        Assert.Empty(Sets(greens, 2));
    }

    [Fact]
    public void A_decision_goes_before_what_is_wanted()
    {
        var target = Target with
        {
            States = ["NY"],
            Overrides = [new ListOverride("in||NJ", true, "home", AsOf), new ListOverride("out||NY", false, "too far", AsOf)],
        };

        Assert.Equal(1, Explore(Sound, target, null, [Program("in", state: "NJ"), Program("out"), Program("neither", state: "NJ")]).Greens.Now);
    }

    [Fact]
    public void A_rotation_that_leaves_a_range_across_bands_may_take_a_green_away_and_is_never_named_for_it()
    {
        // 1 to 2 rotations are borderline; one more makes 2 to 3, which is unknown and a charge where nobody states what is asked.
        var facts = Sound with { UsceRotations = Quantity.Between(1, 2), UsceMonths = Quantity.Between(1, 2) };
        var program = Program("a", default(ProgramRequirements));

        Assert.Equal(ProgramLabel.Green, RulePack.Default.Programs.Label(facts, program));
        Assert.Equal(ProgramLabel.Yellow, RulePack.Default.Programs.Label(OwnRules.Apply(facts, new Lever(LeverKind.Rotation)), program));
        Assert.Empty(Explore(facts, programs: [program]).Greens.Gains);
    }

    [Fact]
    public void So_many_more_is_one_or_more() =>
        Assert.ThrowsAny<ArgumentException>(() => Explore(Sound).Greens.SmallestSetsFor(0));

    private static IEnumerable<string> Sets(GreenPrograms greens, int more) => Texts(greens.SmallestSetsFor(more).Select(g => g.Set));
}
