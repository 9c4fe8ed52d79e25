namespace ReapplyKit.Reports;

/// <summary>The dated plan as a picture and month by month, and what this season has no time for.</summary>
internal static class SchedulePart
{
    public static ReportPart Of(ReportSource source) => new(
        "schedule",
        $"{(source.Plan.CanReachMatch ? "Plan for" : "No Match can be reached yet: days of")} the {ReportWords.Number(source.Plan.Season.Year)} Match",
        [
            .. Blocks.List(SeasonText.Sentences(source.Plan).Select(s => (Phrase)s.Trim())),
            .. Dated(source, source.Plan.Schedule),
            new Folded("Dates of the season", [.. Blocks.Table(
                "Dates of the season",
                ["Event", "Day"],
                source.Plan.Season.Dates.Select<SeasonDate, ValueList<Phrase>>(d => [ReportWords.Title(d.Event), Time(d)]))]),
        ],
        ReportWords.Count(source.Plan.Schedule.Milestones.Count, "milestone"));

    private static Phrase Time(SeasonDate date) => Phrase.Of(
        $"{ReportWords.Day(date.Date)}{(date.Time is { } time ? $", {ReportWords.Hour(time)} {ReportWords.Zone(date.Zone)}" : "")}{(date.Status == DateStatus.Projected ? Run.Faint(" (projected)") : new Run(""))}");

    private static IEnumerable<Block> Dated(ReportSource source, Schedule schedule) => [
        .. Pace(schedule),
        .. Blocks.List(schedule.ToDecide().Select(d => Phrase.Of(
            $"{(schedule.IsOverdue(d) ? Run.Mark("overdue", Tone.Bad) : Run.Mark("open", Tone.Unknown))} Decide on {ReportWords.Of(d.Open.Gate)} {(schedule.TurnOf(d.Open) is { } turn ? Phrase.Of($"when its turn comes, {ReportWords.Day(turn)}") : Phrase.Of($"by {d.By}"))}. {Phrase.Joined(d.Open.Clauses.Select(ReportSource.Cited), " ")}"))),
        new Chart(schedule, source.Today, source.Plan.Case.Progress),
        .. Critical(schedule),
        .. MonthLists.Of(source, schedule),
        .. NotThisSeason(schedule),
        .. Blocks.List(schedule.Held.Select(h => Phrase.Of($"Held until decided ({ReportWords.All(h.WaitsFor)}): {h.Milestone.Title}"))),
        .. !source.HasAppendix || schedule.LeftOutByDecisions() is not { IsEmpty: false } leftOut ? [] : (Block[])[new Folded(
            Phrase.Of($"Left out by the decisions taken: {leftOut.Count}"),
            [.. Blocks.List(leftOut.Select(m => (Phrase)m.Title))])],
    ];

    private static IEnumerable<Block> Pace(Schedule schedule)
    {
        if (schedule.IsCompressed)
            yield return Blocks.Text($"The text assumes {schedule.NominalDays} days to the submission day; from {ReportWords.Day(schedule.WindowsFrom)} there were {Math.Max(schedule.WindowDays, 0)}. Its windows are shortened, the time each task takes is not.");
        if (schedule.LeadIn is { } leadIn)
            yield return Blocks.Text($"There is more time than the text assumes: {leadIn.Length} days, {ReportWords.Days(leadIn)}, are free between Month 12 and Month 11.");
        if (schedule.Milestones.IsEmpty)
            yield return Blocks.Text($"No milestone is dated.");
    }

    private static IEnumerable<Block> Critical(Schedule schedule)
    {
        if (schedule.Critical().Select(m => m.Milestone.Title).ToList() is { Count: > 1 } chain)
            yield return Blocks.Text($"{Run.Strong("Critical path,")} the chain with the least slack before the submission day: {Phrase.Listed(chain, " → ")}.");
    }

    private static IEnumerable<Block> NotThisSeason(Schedule schedule)
    {
        if (schedule.NotThisSeason.IsEmpty)
            yield break;
        yield return new Folded(Phrase.Of($"Not this season: {schedule.NotThisSeason.Count}"), [
            .. Blocks.Entries(null, schedule.NotThisSeason.Select(m => new Entry(
                m.Milestone.Title, Run.Faint($"{ReportWords.Why(m, schedule)}; its turn comes {ReportWords.Day(m.ComesNext)}")))),
            .. Blocks.List(schedule.Conflicts.Select(c => Way(schedule, c))),
        ]);
    }

    private static Phrase Way(Schedule schedule, ScheduleConflict c) => Phrase.Of(
        $"{schedule.TitleOf(c.Milestone)} is {ReportWords.Count(c.MissingDays, "day")} short. Ways to make room: {string.Join("; ", c.WaysOut.Select(Gain))}.");

    private static string Gain(WayOut way) =>
        $"{ReportWords.Of(way.Relaxation.Kind)} gains {ReportWords.Count(way.GainDays, "day")}{(way.Suffices ? ", enough" : "")}";
}
