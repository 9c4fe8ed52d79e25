using static ReapplyKit.Interchange.DocumentValues;

namespace ReapplyKit.Interchange;

/// <summary>Writes the season, the dated milestones, and what does not fit.</summary>
internal static class ScheduleWriter
{
    public static PublishedScheduleDocument Document(PublishedSchedule schedule) => new(
        DocumentVersion.Current,
        Pack(schedule.Pack),
        schedule.AsOf,
        Season(schedule.Season, schedule.SeasonStatus, schedule.Dates),
        Schedule(schedule));

    public static SeasonDocument Season(int year, DateStatus status, ValueList<SeasonDate> dates) => new(
        year, Words.Of(status), dates.Select(d =>
            new SeasonDateDocument(Words.Of(d.Event), d.Date, d.Time, d.Zone, Words.Of(d.Status), d.Source)));

    public static ScheduleDocument Schedule(PublishedSchedule schedule) => new(
        schedule.IsCompressed,
        schedule.Milestones.Select(Milestone),
        schedule.Held.Select(h => new HeldDocument(Text(h.Id), h.Title, h.WaitsFor.Select(Words.Of))),
        schedule.Dropped.Select(Text));

    public static ConflictDocument Conflict(ScheduleConflict c) => new(
        Text(c.Milestone),
        c.Deadline,
        c.EarliestFinish,
        c.NeededDays,
        c.AvailableDays,
        c.Chain.Select(Text),
        c.Relaxations.Select(r => Words.Of(r.Kind)));

    private static MilestoneDocument Milestone(PublishedMilestone m) => new(
        Text(m.Id),
        m.Title,
        Words.Of(m.Workstream),
        Words.Of(m.Importance),
        m.Start,
        m.Finish,
        m.LatestFinish,
        m.SlackDays,
        m.After.Select(Text),
        m.Targets.Select(t => t),
        m.Mends.Select(Words.Of),
        m.Clauses.Select(Text),
        m.Guidance.Select(Text));
}
