using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

public class FeeLaws
{
    private static readonly FeeSchedule Fees = RulePack.Default.Fees;

    [SeededProperty(MaxTest = 100)]
    public Property A_list_costs_what_its_programs_cost_one_by_one() => InEverySeason((season, wanted) =>
        Assert.Equal(FeeOracle.Cost(season.Year, wanted.Specialties), Eras(season, wanted.Counts())));

    [SeededProperty(MaxTest = 100)]
    public Property The_longest_affordable_beginning_is_the_one_that_trying_all_finds() => InEverySeason((season, wanted) =>
    {
        var list = wanted.Specialties;
        var length = 0;
        while (length < list.Count && FeeOracle.Cost(season.Year, list.Take(length + 1)) <= wanted.Dollars)
            length++;
        var isDecided = length == list.Count || FeeOracle.Cost(season.Year, list.Take(length + 1)) is not null;

        var found = Fees.Affordable(season, [.. list], wanted.Dollars);

        Assert.Equal(isDecided, found.IsT0);
        Assert.Equal(length, found.Match(programs => programs, unknown => unknown.Affordable));
    });

    [SeededProperty(MaxTest = 100)]
    public Property A_price_that_is_missing_is_that_of_the_program_after_those_known_to_be_affordable() => InEverySeason((season, wanted) =>
    {
        var list = wanted.Specialties;
        Fees.Affordable(season, [.. list], int.MaxValue).Switch(_ => { }, unknown =>
        {
            var (specialty, before) = (list[unknown.Affordable], list.Take(unknown.Affordable));
            Assert.Equal(string.IsNullOrWhiteSpace(specialty) ? "not stated" : specialty, unknown.Specialty);
            Assert.Equal(before.Count(s => IsSame(s, specialty)) + 1, unknown.Programs);
            Assert.Equal(season.Year, unknown.Season);
        });
    });

    [SeededProperty(MaxTest = 100)]
    public Property A_larger_sum_never_allows_fewer_programs() => InEverySeason((season, wanted) => Assert.True(
        Programs(season, wanted) <= Programs(season, wanted with { Dollars = wanted.Dollars + 11 })));

    [SeededProperty]
    public bool Another_program_never_lowers_the_cost(byte programs) => FeeOracle.Years.All(year =>
        Fees.ErasDollars(year, programs + 1) is not { } more || Fees.ErasDollars(year, programs) <= more);

    [SeededProperty]
    public bool Each_specialty_starts_anew(byte first, byte second) => FeeOracle.Years.All(year =>
        Eras(RulePack.Default.Seasons.For(year), [new SpecialtyCount("Neurology", first), new SpecialtyCount("Pathology", second)])
        == Fees.ErasDollars(year, first) + Fees.ErasDollars(year, second));

    [SeededProperty(MaxTest = 100)]
    public Property Case_and_division_into_entries_change_nothing() => InEverySeason((season, wanted) => Assert.Equal(
        Eras(season, wanted.Counts()),
        Eras(season, wanted.Specialties
            .GroupBy(s => s?.Trim().ToUpperInvariant() ?? "").Select(g => new SpecialtyCount(g.Key, g.Count())))));

    private static Property InEverySeason(Action<Season, WantedPrograms> holds) => Prop.ForAll(WantedPrograms.Arbitrary, wanted =>
    {
        foreach (var year in FeeOracle.Years)
            holds(RulePack.Default.Seasons.For(year), wanted);
    });

    private static int Programs(Season season, WantedPrograms wanted) =>
        Fees.Affordable(season, [.. wanted.Specialties], wanted.Dollars).Match(programs => programs, unknown => unknown.Affordable);

    private static int? Eras(Season season, IEnumerable<SpecialtyCount> applications) => Fees.BudgetFor(season, applications)
        .Lines.Where(line => line.Kind == FeeKind.ErasApplications).Aggregate((int?)0, (sum, line) => sum + line.Dollars);

    private static bool IsSame(string? one, string? other) =>
        string.Equals((one ?? "").Trim(), (other ?? "").Trim(), StringComparison.OrdinalIgnoreCase);
}
