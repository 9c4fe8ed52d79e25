
namespace ReapplyKit.Tests;

public class ScheduleLaws
{
    private static readonly RulePack Rules = RulePack.Default;

    [Law]
    public void The_same_question_has_the_same_answer(CountdownTemplate countdown, ScheduleRequest request) =>
        Assert.Equal(countdown.For(request), MilestoneGraphArbitrary.Of(countdown.Milestones).For(request));

    [Law]
    public void The_order_in_which_milestones_are_written_changes_no_date_and_no_shortage(
        CountdownTemplate countdown, ScheduleRequest request, int pick)
    {
        var reordered = PrerequisiteOrder.Of(countdown.Milestones.Reordered(pick).ToDictionary(m => m.Id)).AsT0;
        var (one, other) = (countdown.For(request), MilestoneGraphArbitrary.Of(reordered).For(request));
        Assert.Equal((one.Depth, one.Milestones), (other.Depth, other.Milestones));
        Assert.Equal(one.NotThisSeason.ToHashSet(), other.NotThisSeason.ToHashSet());
        Assert.Equal(one.Held.ToHashSet(), other.Held.ToHashSet());
        Assert.Equal(one.Dropped.ToHashSet(), other.Dropped.ToHashSet());
        Assert.Equal(one.OpenDecisions.ToHashSet(), other.OpenDecisions.ToHashSet());
        Assert.Equal(Shortages(one), Shortages(other));
    }

    [Law]
    public void A_plan_that_fits_fits_from_every_earlier_day_too(CountdownTemplate countdown, ScheduleRequest request, byte daysEarlier)
    {
        var earlier = countdown.For(request with { AsOf = request.AsOf.PlusDays(-daysEarlier) });
        if (countdown.For(request).Whole() is not null)
            Assert.NotNull(earlier.Whole());
        else if (countdown.For(request).Short() is { } plan && earlier.Short() is { } fewer)
            Assert.All(
                fewer.Conflicts.Join(plan.Conflicts, c => c.Milestone, c => c.Milestone, (less, more) => (less, more)),
                pair => Assert.InRange(pair.less.MissingDays, 1, pair.more.MissingDays));
    }

    [Law]
    public void A_milestone_starts_with_its_window_unless_its_neighbours_push_it(CountdownTemplate countdown, ScheduleRequest request)
    {
        if (countdown.For(request).Whole() is not { } plan)
            return;
        var plain = new BruteForceSchedule(countdown, request.Season, request.AsOf, request.Decisions);
        var finish = plan.Milestones.ToDictionary(m => m.Milestone.Id, m => m.Finish);
        foreach (var dated in plan.Milestones.Where(m => m.Start != m.Window.Start))
        {
            var ready = plain.WaitsFor(dated.Milestone.Id)
                .Select(before => finish[before.Key].PlusDays(1 + before.Value)).Append(dated.EarliestStart).Max();
            Assert.Equal(dated.Start > dated.Window.Start ? ready : LocalDate.Max(ready, dated.LatestStart), dated.Start);
        }
    }

    [SeededProperty]
    public void With_the_whole_year_left_every_milestone_of_the_pack_starts_in_its_month(byte daysToSpare, bool step3)
    {
        foreach (var activity in Enum.GetValues<MainActivity>())
        {
            var season = Rules.Seasons.For(2027);
            var decisions = new YearDecisions { Step3 = step3, MainActivity = activity, Specialty = SpecialtyChoice.Change };
            var plan = Rules.Countdown.Schedule(season, season.SubmissionDay.PlusMonths(-11).PlusDays(-daysToSpare), decisions);
            Assert.All(plan.Milestones, m => Assert.True(m.Window.Contains(m.Start), $"{m.Milestone.Id}: {m.Start} outside {m.Window}"));
        }
    }

    private static HashSet<(ScheduleConflict, string)> Shortages(Schedule plan) =>
        plan.Conflicts.Select(c => (c with { WaysOut = [] }, string.Join("; ", c.WaysOut.Select(Text)))).ToHashSet();

    private static string Text(WayOut way) => FormattableString.Invariant(
        $"{way.Relaxation.Kind} {way.GainDays}: {string.Join(", ", way.Relaxation.Milestones.Select(m => m.ToString()).Order(StringComparer.Ordinal))}");
}
