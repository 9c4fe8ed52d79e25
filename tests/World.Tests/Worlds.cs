using System.Globalization;

namespace World.Tests;

/// <summary>
/// Draws worlds, the same ones for the same seed, and holds them against what must be so. <c>REAPPLYKIT_WORLDS</c> is how many each test
/// draws, <c>REAPPLYKIT_SEED</c> the seed: the suite draws a few, and whoever has hours draws as many as they like.
/// </summary>
internal static class Worlds
{
    private const int MostSteps = 300;

    private static readonly LocalDate First = new(2024, 3, 1);
    private static readonly int DaysInAll = Period.DaysBetween(First, new LocalDate(2028, 3, 31));

    public static int Count { get; } = Number("REAPPLYKIT_WORLDS") ?? 40;

    public static int Seed { get; } = Number("REAPPLYKIT_SEED") ?? 20261126;

    /// <summary>Fails with the simplest world in which something is wrong.</summary>
    /// <param name="draw">Makes a world of one that is drawn.</param>
    /// <param name="faults">What is wrong with it, each a sentence that begins with its kind and a colon.</param>
    public static void Hold(Func<World, World> draw, Func<World, IEnumerable<string>> faults)
    {
        for (var number = 0; number < Count; number++)
        {
            var world = draw(Draw(number));
            if (faults(world).FirstOrDefault() is not { } fault)
                continue;
            var (simplest, told) = Shrink(world, fault, faults);
            Assert.Fail(FormattableString.Invariant($"{told}\nworld {number} of seed {Seed}, {simplest}"));
        }
    }

    public static World Draw(int number)
    {
        var chance = new Random(unchecked(Seed * 486187739 + number * 16777619));
        T One<T>(params IReadOnlyList<T> of) => of[chance.Next(of.Count)];
        var asOf = First.PlusDays(chance.Next(DaysInAll));
        var applicant = new Applicant
        {
            YearsAgo = One<int?>(1, 2, 3, 5, 6, 9, null),
            Step1 = One(Outcome.Passed, Outcome.Passed, Outcome.Passed, Outcome.PassedLater, Outcome.Failed, Outcome.NotTaken),
            Step2 = One(Outcome.Passed, Outcome.Passed, Outcome.Passed, Outcome.PassedLater, Outcome.Failed, Outcome.NotTaken),
            Score = chance.Next(220, 268),
            Visa = One("j1", "j1", "h1B", "j1OrH1B", "notNeeded", null),
            IsCertified = One<bool?>(true, true, null),
            Stays = chance.Next(6) == 0 ? null : [.. Enumerable.Range(0, chance.Next(5)).Select(i => new Stay(
                One("externship", "observership", "handsOnElective", "subInternship"), 120 + 60 * i, One(1, 5, 14, 28, 28, 56)))],
            Letters = One<IReadOnlyList<(string, string)>?>(
                null, [], [("us", "strong"), ("us", "strong"), ("us", "strong")], [("us", "strong"), ("nonUs", "ordinary")], [("nonUs", "generic")]),
            Wish = One("Internal Medicine", "Family Medicine", null),
            Cycle = chance.Next(4) == 0 ? null : (Calendar.LastOver(asOf), chance.Next(12), chance.Next(30, 200)),
            WillSitStep3 = One<bool?>(true, false, null),
            Activity = One("researchFellow", "observerExtern", null),
            WeeklyHours = One<int?>(20, 30, null),
        };
        if (!applicant.HasBothExams)
            applicant = applicant with { IsCertified = null };
        return new World(applicant, [.. Enumerable.Range(0, 3 + chance.Next(8)).Select(i => Row(i, chance))], asOf, One(ListStyle.All));
    }

    private static ListRow Row(int number, Random chance) => new(
        $"Example Hospital {(char)('A' + number)}",
        string.Create(CultureInfo.InvariantCulture, $"{1200 + number}140C0"),
        chance.Next(3) == 0 ? "Family Medicine" : "Internal Medicine",
        chance.Next(4) == 0 ? null : chance.Next(1, 99),
        VisaWords.All[chance.Next(VisaWords.All.Count)]);

    private static (World, string) Shrink(World world, string fault, Func<World, IEnumerable<string>> faults)
    {
        var kind = Kind(fault);
        for (var steps = 0; steps < MostSteps;)
        {
            var found = false;
            foreach (var simpler in world.Simpler())
            {
                if (++steps > MostSteps)
                    break;
                if (faults(simpler).FirstOrDefault(f => Kind(f) == kind) is not { } same)
                    continue;
                (world, fault, found) = (simpler, same, true);
                break;
            }
            if (!found)
                break;
        }
        return (world, fault);
    }

    private static string Kind(string fault) => fault.Split(':')[0];

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
