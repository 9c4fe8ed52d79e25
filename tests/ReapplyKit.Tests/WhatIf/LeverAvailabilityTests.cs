using static ReapplyKit.Tests.WhatIfCase;

namespace ReapplyKit.Tests;

/// <summary>Which levers cannot be pulled, and every reason why.</summary>
public sealed class LeverAvailabilityTests
{
    public static TheoryData<string, ApplicantFacts, string, string> Step3Files { get; } = new()
    {
        { "passed", Sound with { Step3 = ExamFacts.Passed(attempts: 1) }, "Step 3 is passed", "exams.pass-not-retaken" },
        { "pending", Sound with { Step3 = ExamFacts.Of(ExamOutcome.NotTaken, 1, null) }, "the result of Step 3 is not out or not stated", "exams.pass-not-retaken" },
        { "attempts", Sound with { Step3 = ExamFacts.Failed() }, "the number of attempts at Step 3 is not stated", "exams.attempt-limit" },
        { "spacing", Sound with { Step3 = ExamFacts.Failed(attempts: 3) }, "the days of earlier attempts at Step 3 decide the next: plan the exam from the file", "exams.attempt-spacing" },
        { "limit", Sound with { Step3 = ExamFacts.Failed(attempts: 4) }, "Step 3: 4 attempts, at most 4 in all", "exams.attempt-limit" },
        { "step 1", Sound with { Step1 = default }, "Step 1: not stated", "exams.step3-prerequisites" },
        { "step 2", Sound with { Step2Ck = ExamFacts.Failed(attempts: 1) }, "Step 2 CK: failed", "exams.step3-prerequisites" },
        { "certificate", Sound with { EcfmgCertified = false }, "ECFMG certificate not issued", "exams.step3-prerequisites" },
        { "certificate not stated", Sound with { EcfmgCertified = null }, "ECFMG certificate not stated", "exams.step3-prerequisites" },
    };

    [Theory]
    [MemberData(nameof(Step3Files))]
    public void Step_3_cannot_be_pulled_and_the_file_stays_as_it_is(string what, ApplicantFacts facts, string reason, string rule)
    {
        var found = Assert.Single(OwnRules.WhyNot(facts, LeverKind.Step3Pass).AsEnumerable());

        Assert.Equal((LeverKind.Step3Pass, reason, rule), (found.Kind, found.Reason, found.Rule.ToString()));
        Assert.Equal(facts, OwnRules.Apply(facts, new Lever(LeverKind.Step3Pass)));
        Assert.Contains(found, Explore(facts).Unavailable.AsEnumerable());
        Assert.DoesNotContain(Explore(facts).Levers, o => o.Lever.Kind == LeverKind.Step3Pass);
        Assert.NotEmpty(what);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Step_3_can_be_pulled_while_no_spacing_holds(int failures) =>
        Assert.Empty(OwnRules.WhyNot(Sound with { Step3 = failures == 0 ? ExamFacts.NotTaken : ExamFacts.Failed(attempts: failures) }, LeverKind.Step3Pass));

    [Fact]
    public void A_file_that_states_nothing_hears_every_reason() => Assert.Equal(
        [
            "the result of Step 3 is not out or not stated", "the number of attempts at Step 3 is not stated", "Step 1: not stated", "Step 2 CK: not stated",
            "ECFMG certificate not stated", "US clinical experience is not stated", "letters are not stated", "no program list is given",
            "no program list is given", "no program list is given",
        ],
        Explore(default).Unavailable.Select(u => u.Reason));

    [Fact]
    public void A_list_at_its_upper_end_cannot_be_longer()
    {
        Assert.Equal(["the list may hold 120 programs already, the most that is advised"], Reasons(Target with { Total = 120 }, LeverKind.MorePrograms, Program("a")));
        Assert.Empty(Reasons(Target with { Total = 119 }, LeverKind.MorePrograms, Program("a")));
    }

    [Theory]
    [InlineData(LeverKind.MorePrograms)]
    [InlineData(LeverKind.AnotherSpecialty)]
    [InlineData(LeverKind.OtherStates)]
    public void Without_a_list_nothing_of_it_can_be_changed(LeverKind kind) =>
        Assert.Equal(["no program list is given"], Reasons(Target with { States = ["NY"] }, kind));

    [Theory]
    [InlineData("2026-03-02", true)]
    [InlineData("2026-03-03", false)]
    public void A_project_that_cannot_end_before_the_season_is_no_lever(string asOf, bool isOffered)
    {
        var report = Explore(Sound, asOf: Iso.Day(asOf));

        Assert.Equal(isOffered, report.Levers.Any(o => o.Lever.Kind == LeverKind.Research));
        Assert.Equal(
            isOffered ? [] : ["the shortest project needs 184 days, and 183 are left"],
            report.Unavailable.Where(u => u.Kind == LeverKind.Research).Select(u => u.Reason));
    }

    [Fact]
    public void A_letter_is_earned_on_a_rotation() => Assert.All(
        Explore(Sound with { Letters = new LetterFacts(1, 1, 0) }).Lifts.SelectMany(l => l.Steps).SelectMany(s => s.Sets)
            .Where(s => s.Levers.Any(l => l.Kind == LeverKind.StrongLetter)),
        set => Assert.Contains(set.Levers, l => l.Kind == LeverKind.Rotation));

    [Fact]
    public void Seats_given_to_specialties_are_changed_there()
    {
        var target = Target with { PerSpecialty = [new SpecialtySeats("Internal Medicine", 60)] };

        Assert.Single(Reasons(target, LeverKind.MorePrograms));
        Assert.Single(Reasons(target, LeverKind.AnotherSpecialty));
    }

    [Fact]
    public void Only_specialties_that_are_less_competitive_not_wanted_and_on_offer_are_looked_at()
    {
        var target = Target with { Specialties = ["internal medicine"] };
        ValueList<ResidencyProgram> programs = [Program("a"), Program("b", specialty: "psychiatry"), Program("c", specialty: "General Surgery")];

        Assert.Equal(["Psychiatry"], Named(Explore(Sound, target, null, programs), LeverKind.AnotherSpecialty));
        Assert.Equal(["no program of another specialty is among those given"], Reasons(target, LeverKind.AnotherSpecialty, [Program("a")]));
    }

    [Fact]
    public void The_three_states_with_most_programs_of_strong_presence_are_looked_at()
    {
        var target = Target with { Specialties = ["Internal Medicine"], States = ["NY"] };
        ValueList<ResidencyProgram> programs =
        [
            Program("a", state: "NJ"), Program("b", state: "nj"), Program("c", state: "TX"),
            Program("d", state: "MI") with { ImgPresence = ImgPresence.Share(39) }, Program("e", state: "MI") with { ImgPresence = ImgPresence.Share(39) },
            Program("f", state: "OH") with { ImgPresence = ImgPresence.Share(39) },
            Program("g", state: "CA", specialty: "Psychiatry"), Program("h", state: "CA", specialty: "Psychiatry"), Program("i"),
        ];

        Assert.Equal(["NJ", "TX", "MI"], Named(Explore(Sound, target, null, programs), LeverKind.OtherStates));
        Assert.Equal(["no program in another state is among those given"], Reasons(target, LeverKind.OtherStates, [Program("i")]));
    }

    private static IEnumerable<string> Named(WhatIfReport report, LeverKind kind) =>
        report.Levers.Where(o => o.Lever.Kind == kind).Select(o => o.Lever.What!);

    private static IEnumerable<string> Reasons(ListTarget target, LeverKind kind, params ValueList<ResidencyProgram> programs) =>
        Explore(Sound, target, null, programs).Unavailable.Where(u => u.Kind == kind).Select(u => u.Reason);
}
