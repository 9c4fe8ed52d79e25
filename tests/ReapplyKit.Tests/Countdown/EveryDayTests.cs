namespace ReapplyKit.Tests;

/// <summary>
/// Every day of two years, and every third of two more, under four ways to decide: a plan that keeps its promises, whatever time is left.
/// </summary>
[Trait("Speed", "Slow")]
public sealed class EveryDayTests
{
    private static readonly RulePack Rules = RulePack.Default;
    private static readonly LocalDate[] Days =
    [
        .. Iso.Days(Iso.Day("2024-03-01"), Iso.Day("2026-02-28")).Where((_, i) => i % 3 == 0),
        .. Iso.Days(Iso.Day("2026-03-01"), Iso.Day("2028-03-31")),
    ];

    [Fact]
    public void For_the_next_season_every_day_gives_a_sound_plan_in_one_of_the_four_depths()
    {
        var depths = new Dictionary<PlanDepth, int>();
        foreach (var asOf in Days)
        {
            foreach (var decisions in DecisionSets.All)
            {
                var plan = Check(SeasonAhead(asOf), asOf, decisions);
                depths[plan.Depth] = depths.GetValueOrDefault(plan.Depth) + 1;
            }
        }
        Assert.Equal(Days.Length * DecisionSets.All.Count, depths.Values.Sum());
        Assert.All(Enum.GetValues<PlanDepth>(), depth => Assert.True(depths.GetValueOrDefault(depth) > 100, $"{depth} was hardly tested"));
    }

    [Fact]
    public void For_the_season_after_there_is_always_time()
    {
        foreach (var asOf in Days.Where((_, i) => i % 7 == 0))
        {
            foreach (var decisions in DecisionSets.All)
                Assert.NotNull(Check(Rules.Seasons.For(Rules.Seasons.Next(asOf).Year + 1), asOf, decisions).Whole());
        }
    }

    [Fact]
    public void A_day_earlier_never_makes_a_whole_plan_impossible() =>
        Assert.All(DecisionSets.All, decisions => Assert.All(Enumerable.Range(2026, 2), year =>
    {
        var season = Rules.Seasons.For(year);
        var fits = Iso.Days(season.SubmissionDay.PlusDays(-250), season.SubmissionDay.PlusDays(10))
            .Select(asOf => Rules.Countdown.Schedule(season, asOf, decisions).Whole() is not null).ToArray();
        var (first, last) = (fits[0], fits[^1]);

        Assert.True(first && !last, "the range must reach from ample time to none");
        Assert.Equal(fits.OrderDescending(), fits);
    }));

    // The season is open and can still be entered until programs begin to review.
    private static Season SeasonAhead(LocalDate asOf) =>
        Rules.Seasons.For(asOf.Year + 1) is var sameYear && sameYear.ReviewDay > asOf ? sameYear : Rules.Seasons.For(asOf.Year + 2);

    private static Schedule Check(Season season, LocalDate asOf, YearDecisions decisions)
    {
        var plan = Rules.Countdown.Schedule(season, asOf, decisions);
        Assert.Equal((season, asOf, decisions), (plan.Season, plan.AsOf, plan.Decisions));
        SchedulePromises.Keeps(plan);
        ConflictPromises.Keep(plan);
        return plan;
    }
}
