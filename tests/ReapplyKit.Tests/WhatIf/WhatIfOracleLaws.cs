using System.Text.Json.Nodes;

namespace ReapplyKit.Tests;

/// <summary>The sets that a report names are those that trying every set finds, neither fewer nor more.</summary>
[Trait("Speed", "Slow")]
public sealed class WhatIfOracleLaws
{
    private const int MostPrograms = 12;
    private const int MostFiles = 60;

    // Fewer amounts of each lever, so that every set can be tried.
    private static readonly RulePack Pack = PackDocument.Load(PackDocument.Rules()
        .Set("$.levers.rotation.most", 2).Set("$.levers.strongLetter.most", 2).Set("$.levers.otherStates.most", 1)
        .Set("$.opinions.alternatives.specialties", JsonNode.Parse("""[{ "name": "Family Medicine" }, { "name": "Psychiatry" }]""")));

    private static readonly LocalDate AsOf = Iso.Day("2026-06-10");

    [Law(MaxTest = MostFiles)]
    public void Smallest_sets_for_more_green_programs_are_those_found_by_trying_all(
        ApplicantFacts facts, ValueList<ResidencyProgram> programs, ListTarget target) =>
        CheckAgainstTryingAll(facts, programs.Take(MostPrograms).ToValueList(), target);

    // Of files and lists drawn at random few are green; here most can be made so, by levers of every kind.
    [Law(MaxTest = MostFiles)]
    public void So_they_are_where_much_can_turn_green(ApplicantFacts facts, ValueList<ResidencyProgram> programs, ListTarget target)
    {
        var sound = WhatIfCase.Sound with { Visa = facts.Visa, UsceRotations = facts.UsceRotations, Letters = facts.Letters };
        var friendly = programs.Take(MostPrograms).Select(p => p with
        {
            ImgPresence = ImgPresence.Share(60),
            Visa = new VisaPolicy(Sponsorship.Sponsored, Sponsorship.Sponsored, p.Visa.Step3ForH1B),
            Requirements = Asking.Nothing with { MinUsceMonths = p.Requirements.MinUsceMonths, MinLetters = p.Requirements.MinLetters },
        }).ToValueList();
        var narrow = target with { Total = 1 + target.Total % MostPrograms, Specialties = ["Internal Medicine"], States = ["NY"], Tracks = [] };
        CheckAgainstTryingAll(sound, friendly, narrow);
    }

    [Law]
    public void Smallest_sets_for_a_better_tier_are_those_found_by_trying_all(ApplicantFacts facts)
    {
        var report = Explore(facts, [], Pack.Programs.DefaultTarget);
        var byHand = new BruteForceLevers(Pack, facts, [], Pack.Programs.DefaultTarget);
        var sets = BruteForceLevers.Sets(report).Where(s => s.All(l => l.Kind != LeverKind.MorePrograms)).ToArray();
        foreach (var lift in report.Lifts.Where(l => l.From != Tier.Unknown))
        {
            foreach (var to in new[] { Tier.Competitive, Tier.Borderline }.Where(t => t < lift.From))
            {
                Assert.Equal(
                    BruteForceLevers.Smallest(sets, set => byHand.TierUnder(set, lift.Component) == to),
                    lift.Steps.Where(s => s.To == to).SelectMany(s => s.Sets.AsEnumerable()).Select(s => s.Levers).ToHashSet());
            }
        }
    }

    [Law]
    public void Sets_come_by_units_and_then_by_days_and_say_whether_they_fit(
        ApplicantFacts facts, ValueList<ResidencyProgram> programs, ListTarget target)
    {
        var gains = Explore(facts, programs, target).Greens.Gains;

        Assert.Equal(gains.OrderBy(g => g.Set.Units).ThenBy(g => g.Set.DaysNeeded), gains);
        // From 10 June to 2 September there are 84 days.
        Assert.All(gains, g => Assert.Equal(
            (g.Set.Levers.Max(l => Pack.WhatIf.DaysNeeded(l, AsOf)), g.Set.DaysNeeded <= 84), (g.Set.DaysNeeded, g.Set.Fits)));
    }

    [Law]
    public void A_gain_is_never_more_than_the_programs_it_turns_and_seats(
        ApplicantFacts facts, ValueList<ResidencyProgram> programs, ListTarget target) => Assert.All(
            Explore(facts, programs, target).Greens.Gains.Where(g => g.Set.Levers.All(l => l.Kind != LeverKind.MorePrograms)),
            g => Assert.True(g.MoreGreens <= Pack.WhatIf.TurnedGreen(facts, programs, target, g.Set.Levers).Count, g.ToString()));

    private static void CheckAgainstTryingAll(ApplicantFacts facts, ValueList<ResidencyProgram> programs, ListTarget target)
    {
        var report = Explore(facts, programs, target);
        var byHand = new BruteForceLevers(Pack, facts, programs, target);
        var greens = BruteForceLevers.Sets(report).ToDictionary(set => set, byHand.Greens);

        Assert.Equal(greens[[]], report.Greens.Now);
        Assert.All(report.Greens.Gains, g => Assert.Equal((greens[g.Set.Levers], greens[g.Set.Levers] - greens[[]]), (g.Greens, g.MoreGreens)));
        for (var more = 1; more <= MostPrograms; more++)
        {
            Assert.Equal(
                BruteForceLevers.Smallest([.. greens.Keys], set => greens[set] - greens[[]] >= more),
                report.Greens.SmallestSetsFor(more).Select(g => g.Set.Levers).ToHashSet());
        }
    }

    private static WhatIfReport Explore(ApplicantFacts facts, ValueList<ResidencyProgram> programs, ListTarget target) =>
        Pack.WhatIf.Explore(facts, programs, target, Pack.Seasons.For(2027), AsOf);
}
