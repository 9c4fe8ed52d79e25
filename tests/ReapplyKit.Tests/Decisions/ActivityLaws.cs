namespace ReapplyKit.Tests;

public sealed class ActivityLaws
{
    private static readonly RulePack Rules = RulePack.Default;

    [Law]
    public bool What_it_drops_the_schedule_drops_and_what_it_adds_the_schedule_keeps(YearDecisions decisions)
    {
        var year = Rules.Activities.Of(decisions.MainActivity, Rules.Countdown, Rules.TimeBudget, null);
        var schedule = Rules.Countdown.Schedule(Rules.Seasons.For(2028), Iso.Day("2026-11-23"), decisions);
        var dated = schedule.Milestones.Select(m => m.Milestone.Id).ToHashSet();
        var dropped = schedule.Dropped.Select(m => m.Id).ToHashSet();

        return year.Adds.All(dated.Contains) && year.Drops.All(dropped.Contains);
    }

    [Law]
    public bool A_choice_settles_every_milestone_that_waited_for_it_alone(YearDecisions decisions)
    {
        var waiting = Rules.Countdown.Milestones.Count(m => m.When is { MainActivities.IsEmpty: false });
        var year = Rules.Activities.Of(decisions.MainActivity, Rules.Countdown, Rules.TimeBudget, null);

        return !year.Adds.Intersect(year.Drops).Any()
            && year.Adds.Count + year.Drops.Count == (decisions.MainActivity is null ? 0 : waiting);
    }

    [Law]
    public bool The_hours_of_the_kinds_sum_to_the_week_and_at_most_one_kind_is_carried(YearDecisions decisions, LocalDate any)
    {
        var weeklyHours = 1 + any.DayOfYear % 168;
        var year = Rules.Activities.Of(decisions.MainActivity, Rules.Countdown, Rules.TimeBudget, weeklyHours);
        var carried = year.Hours.Where(h => h.IsCarried == true).Select(h => (WorkKind?)h.Kind).ToArray();

        return year.Hours.Sum(h => h.Hours) == weeklyHours
            && carried.SequenceEqual(year.Carries is { } kind ? [kind] : Array.Empty<WorkKind?>())
            && year.Hours.All(h => h.IsCarried is null == decisions.MainActivity is null);
    }
}
