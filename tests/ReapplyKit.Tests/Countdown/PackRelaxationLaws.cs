namespace ReapplyKit.Tests;

/// <summary>Ways out of the conflicts of the pack's own countdown, on every fifth day of four years, so that all weekdays come up, under four ways to decide.</summary>
public class PackRelaxationLaws
{
    private const int MostSteps = 3;

    private static readonly RulePack Rules = RulePack.Default;

    private static readonly YearDecisions[] Decisions =
    [
        YearDecisions.Undecided,
        new() { Step3 = true, Specialty = SpecialtyChoice.Same, MainActivity = MainActivity.ResearchFellow },
        new() { Step3 = true, Specialty = SpecialtyChoice.Change, MainActivity = MainActivity.HomeCountryPhysician },
        new() { Step3 = false, Specialty = SpecialtyChoice.Same, MainActivity = MainActivity.PrelimResident },
    ];

    private static readonly Lazy<Schedule[]> All = new(() =>
    [
        .. from day in Enumerable.Range(0, 299)
           let asOf = new LocalDate(2024, 3, 1).PlusDays(5 * day)
           from decisions in Decisions
           let plan = Rules.Countdown.Schedule(Rules.Seasons.Next(asOf), asOf, decisions)
           where plan.Short() is not null
           select plan,
    ]);

    [Fact]
    public void The_days_named_short_are_the_days_needed() => Assert.All(All.Value, conflicts =>
    {
        var (asOf, request) = (conflicts.AsOf, conflicts.Request);
        for (var step = 0; step < MostSteps; step++)
        {
            asOf = asOf.PlusDays(-conflicts.Conflicts.Max(c => c.MissingDays));
            if (Rules.Countdown.Schedule(request.Season, asOf, request.Decisions).Short() is not { } still)
                return;
            conflicts = still;
        }
        Assert.Fail($"As of {request.AsOf} {MostSteps} times the missing days were not enough.");
    });

    [Fact]
    public void One_day_less_than_the_days_named_short_is_not_enough() => Assert.All(All.Value, conflicts =>
    {
        var asOf = conflicts.AsOf.PlusDays(1 - conflicts.Conflicts.Max(c => c.MissingDays));
        Assert.NotNull(Rules.Countdown.Schedule(conflicts.Request.Season, asOf, conflicts.Request.Decisions).Short());
    });

    [Fact]
    public void The_season_after_or_the_one_after_that_has_time()
    {
        var nextSeason = new Relaxation(RelaxationKind.TakeNextSeason, []);
        Assert.All(All.Value, conflicts => Assert.True(
            Rules.Countdown.Schedule(conflicts, nextSeason).Short() is not { } still
            || Rules.Countdown.Schedule(still, nextSeason).Whole() is not null));
    }

    [Fact]
    public void No_way_out_makes_a_shortage_longer_or_a_new_one() => Assert.All(All.Value.Where((_, i) => i % 2 == 0), before =>
    {
        foreach (var way in before.Conflicts.SelectMany(c => c.WaysOut.Select(w => w.Relaxation)).Distinct())
        {
            if (Rules.Countdown.Schedule(before, way).Short() is not { } after)
                continue;
            foreach (var conflict in after.Conflicts)
            {
                var named = before.Conflicts.FirstOrDefault(c => c.Milestone == conflict.Milestone);
                Assert.True(
                    named is null ? WasHidden(conflict, before) : conflict.MissingDays <= named.MissingDays, $"{before.AsOf} {way.Kind}");
            }
        }
    });

    /// <summary>A shortage is named only at the end of its chain: one further back appears when the end is mended.</summary>
    private static bool WasHidden(ScheduleConflict conflict, Schedule before)
    {
        var plain = new BruteForceSchedule(Rules.Countdown, before.Season, before.AsOf, before.Request.Decisions);
        return plain.Missed.Any(m => m.Id == conflict.Milestone)
            && before.Conflicts.Any(c => plain.Follows(c.Milestone, conflict.Milestone));
    }
}
