using static ReapplyKit.Interchange.KeptValues;

namespace ReapplyKit.Interchange;

/// <summary>
/// Reads a schedule of version 1, which states days and words only. What it does not state of a milestone (hours, window, targets) is the
/// built-in pack's, where that pack made it; otherwise it stays empty.
/// </summary>
internal static class ScheduleVersion1
{
    private const int LongestYears = 10;

    public static Schedule? Read(JsonCursor root)
    {
        var (pack, asOf) = (Stamp(root["pack"].Required()), PlanningDay(root["asOf"]));
        var (season, at) = (SeasonReader.Read(root["season"].Required()), root["schedule"].Required());
        var known = pack.Id == RulePack.Default.Stamp.Id ? RulePack.Default.Countdown.Milestones : [];
        var isCompressed = at["isCompressed"].Required().YesNo();
        var milestones = List(at["milestones"], m => Dated(m, known));
        var held = List(at["held"], m => Held(m, known));
        var dropped = List(at["dropped"], m => MilestoneName(m) is { } id ? Of(id, known) : null);
        if (season is null || !at.Log.IsEmpty)
            return null;
        var schedule = new Schedule
        {
            Request = new ScheduleRequest(season, asOf, YearDecisions.Undecided, []),
            Season = season,
            Decisions = YearDecisions.Undecided,
            Milestones = milestones,
            Held = held,
            Dropped = dropped,
            OpenDecisions = [],
            CriticalPath = milestones.Where(m => m.IsCritical).Select(m => m.Milestone.Id).ToValueList(),
            WindowsFrom = asOf,
            NominalDays = 0,
            LeadIn = null,
        };
        return isCompressed == true ? schedule with { NominalDays = schedule.WindowDays + 1 } : schedule;
    }

    private static ScheduledMilestone? Dated(JsonCursor at, ValueList<Milestone> known)
    {
        var id = MilestoneName(at["id"]);
        var (title, workstream, importance) = (Text(at["title"]), Word<Workstream>(at["workstream"]), Word<Importance>(at["importance"]));
        var (start, finish, latestFinish) = (Day(at["start"]), Day(at["finish"]), Day(at["latestFinish"]));
        var after = List(at["after"], MilestoneName);
        var (clauses, guidance) = (List(at["clauses"], ClauseNumber), List(at["guidance"], ClauseNumber));
        if (start == default || finish == default)
            return null;
        if (finish < start)
            at["finish"].Problem("lies before the start");
        else if (finish.Year - start.Year > LongestYears)
            at["finish"].Problem("lies more than ten years after the start, and no plan is that long");
        if (id is null || !at.Log.IsEmpty)
            return null;
        return new ScheduledMilestone
        {
            Milestone = Of(id, known) with
            {
                Title = title,
                Workstream = workstream,
                Importance = importance,
                After = after.Select(before => new Prerequisite(before, LagDays: 0)).ToValueList(),
                Clauses = clauses,
                Guidance = guidance,
            },
            Window = new DateInterval(start, LocalDate.Max(finish, latestFinish)),
            EarliestStart = start,
            Start = start,
            Finish = finish,
            LatestStart = latestFinish.PlusDays(-Period.DaysBetween(start, finish)),
            LatestFinish = latestFinish,
            FreeSlackDays = 0,
        };
    }

    private static HeldMilestone? Held(JsonCursor at, ValueList<Milestone> known)
    {
        var (id, title, gates) = (MilestoneName(at["id"]), Text(at["title"]), at["waitsFor"].Required().WordList<DecisionGate>());
        return id is null ? null : new HeldMilestone(Of(id, known) with { Title = title }, gates);
    }

    private static Milestone Of(MilestoneId id, ValueList<Milestone> known) => known.FirstOrDefault(m => m.Id == id) ?? new Milestone
    {
        Id = id,
        Title = id.ToString(),
        From = default,
        To = default,
        Workstream = default,
        MinDays = 1,
        Importance = default,
        Hours = 0,
        Clauses = [],
    };
}
