using static ReapplyKit.Interchange.DocumentValues;

namespace ReapplyKit.Interchange;

/// <summary>Writes the season, the dated milestones, and what does not fit.</summary>
internal static class ScheduleWriter
{
    public static SeasonDocument Season(Season season) => new(season.Year, Words.Of(season.Status), season.Dates.Select(d =>
        new SeasonDateDocument(Words.Of(d.Event), d.Date, d.Time, d.Zone, Words.Of(d.Status), d.Source)));

    public static ScheduleDocument Schedule(Schedule schedule, ReapplicationPlan plan) => new(
        schedule.IsCompressed,
        schedule.Milestones.Select(m => Milestone(m, plan)),
        schedule.Held.Select(h => new HeldDocument(Text(h.Milestone.Id), h.Milestone.Title, h.WaitsFor.Select(Words.Of))),
        schedule.Dropped.Select(m => Text(m.Id)));

    public static ConflictDocument Conflict(ScheduleConflict c) => new(
        Text(c.Milestone),
        c.Deadline,
        c.EarliestFinish,
        c.NeededDays,
        c.AvailableDays,
        c.Chain.Select(Text),
        c.Relaxations.Select(r => Words.Of(r.Kind)));

    private static MilestoneDocument Milestone(ScheduledMilestone dated, ReapplicationPlan plan) => new(
        Text(dated.Milestone.Id),
        dated.Milestone.Title,
        Words.Of(dated.Milestone.Workstream),
        Words.Of(dated.Milestone.Importance),
        dated.Start,
        dated.Finish,
        dated.LatestFinish,
        dated.SlackDays,
        dated.Milestone.After.Select(p => Text(p.Milestone)),
        dated.Milestone.Targets.Select(t => $"{t.Text}: {t.Amount}"),
        plan.Emphasis(dated.Milestone.Id).Select(Words.Of),
        dated.Milestone.Clauses.Select(Text),
        dated.Milestone.Guidance.Select(Text));
}
