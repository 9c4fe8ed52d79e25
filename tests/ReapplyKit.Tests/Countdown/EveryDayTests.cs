namespace ReapplyKit.Tests;

/// <summary>
/// Every day of two years, and every third of two more, under four ways to decide: a schedule that keeps its promises, or conflicts that explain themselves.
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
    public void For_the_next_season_every_day_gives_a_sound_schedule_or_conflicts_that_explain_themselves()
    {
        var (schedules, conflicts) = (0, 0);
        foreach (var asOf in Days)
        {
            foreach (var decisions in DecisionSets.All)
                Check(Rules.Seasons.Next(asOf), asOf, decisions, ref schedules, ref conflicts);
        }
        Assert.Equal(Days.Length * DecisionSets.All.Count, schedules + conflicts);
        Assert.True(schedules > 1000 && conflicts > 1000,
            $"{schedules} schedules and {conflicts} conflicts: one of the two was hardly tested");
    }

    [Fact]
    public void For_the_season_after_there_is_always_time()
    {
        var (schedules, conflicts) = (0, 0);
        foreach (var asOf in Days.Where((_, i) => i % 7 == 0))
        {
            foreach (var decisions in DecisionSets.All)
                Check(Rules.Seasons.For(Rules.Seasons.Next(asOf).Year + 1), asOf, decisions, ref schedules, ref conflicts);
        }
        Assert.Equal(0, conflicts);
        Assert.True(schedules > 500);
    }

    [Fact]
    public void A_day_earlier_never_makes_a_plan_impossible() =>
        Assert.All(DecisionSets.All, decisions => Assert.All(Enumerable.Range(2026, 2), year =>
    {
        var season = Rules.Seasons.For(year);
        var fits = Iso.Days(season.SubmissionDay.PlusDays(-250), season.SubmissionDay.PlusDays(10))
            .Select(asOf => Rules.Countdown.Schedule(season, asOf, decisions).IsT0).ToArray();
        var (first, last) = (fits[0], fits[^1]);

        Assert.True(first && !last, "the range must reach from ample time to none");
        Assert.Equal(fits.OrderDescending(), fits);
    }));

    private static void Check(Season season, LocalDate asOf, YearDecisions decisions, ref int schedules, ref int conflicts)
    {
        if (Rules.Countdown.Schedule(season, asOf, decisions).TryPickT0(out var schedule, out var shortage))
        {
            Assert.Equal((season, asOf, decisions), (schedule.Season, schedule.AsOf, schedule.Decisions));
            SchedulePromises.Keeps(schedule);
            schedules++;
        }
        else
        {
            Assert.Equal((season, asOf), (shortage.Season, shortage.AsOf));
            ConflictPromises.Keeps(shortage);
            conflicts++;
        }
    }
}
