namespace ReapplyKit.Tests;

/// <summary>Ways out of the conflicts of the pack's own countdown, on every day of four years, under four ways to decide.</summary>
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

    private static readonly Lazy<ScheduleConflicts[]> All = new(() =>
    [
        .. from day in Enumerable.Range(0, 1492)
           let asOf = new LocalDate(2024, 3, 1).PlusDays(day)
           from decisions in Decisions
           let answer = Rules.Countdown.Schedule(Rules.Seasons.Next(asOf), asOf, decisions)
           where answer.IsT1
           select answer.AsT1,
    ]);

    [Fact]
    public void The_days_named_short_are_the_days_needed() => Assert.All(All.Value, conflicts =>
    {
        var (asOf, request) = (conflicts.AsOf, conflicts.Request);
        for (var step = 0; step < MostSteps; step++)
        {
            asOf = asOf.PlusDays(-conflicts.Conflicts.Max(c => c.MissingDays));
            if (!Rules.Countdown.Schedule(request.Season, asOf, request.Decisions).TryPickT1(out conflicts, out _))
                return;
        }
        Assert.Fail($"As of {request.AsOf} {MostSteps} times the missing days were not enough.");
    });

    [Fact]
    public void One_day_less_than_the_days_named_short_is_not_enough() => Assert.All(All.Value, conflicts =>
    {
        var asOf = conflicts.AsOf.PlusDays(1 - conflicts.Conflicts.Max(c => c.MissingDays));
        Assert.True(Rules.Countdown.Schedule(conflicts.Request.Season, asOf, conflicts.Request.Decisions).IsT1);
    });

    [Fact]
    public void The_season_after_or_the_one_after_that_has_time()
    {
        var nextSeason = new Relaxation(RelaxationKind.TakeNextSeason, []);
        Assert.All(All.Value, conflicts => Assert.True(
            !Rules.Countdown.Schedule(conflicts, nextSeason).TryPickT1(out var still, out _)
            || Rules.Countdown.Schedule(still, nextSeason).IsT0));
    }

    [Fact]
    public void No_way_out_makes_a_shortage_longer_or_a_new_one() => Assert.All(All.Value.Where((_, i) => i % 4 == 0), before =>
    {
        foreach (var way in before.Conflicts.SelectMany(c => c.Relaxations.Select(r => r)).Distinct())
        {
            if (!Rules.Countdown.Schedule(before, way).TryPickT1(out var after, out _))
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
    private static bool WasHidden(ScheduleConflict conflict, ScheduleConflicts before)
    {
        var plain = new BruteForceSchedule(Rules.Countdown, before.Season, before.AsOf, before.Request.Decisions);
        return plain.Missed.Any(m => m.Id == conflict.Milestone)
            && before.Conflicts.Any(c => plain.Follows(c.Milestone, conflict.Milestone));
    }
}
