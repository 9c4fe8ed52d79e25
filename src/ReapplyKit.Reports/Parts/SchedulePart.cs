namespace ReapplyKit.Reports;

/// <summary>The dated plan as a picture and month by month, and what this season has no time for.</summary>
internal static class SchedulePart
{
    public static ReportPart Of(ReportSource source) => new("schedule", $"Plan for the {ReportWords.Number(source.Plan.Season.Year)} Match", [
        .. Blocks.List(SeasonText.Sentences(source.Plan).Select(s => (Phrase)s.Trim())),
        .. Dated(source, source.Plan.Schedule),
        .. Blocks.Table(
            "Dates of the season",
            ["Event", "Day", "Status"],
            source.Plan.Season.Dates.Select<SeasonDate, ValueList<Phrase>>(d => [ReportWords.Title(d.Event), Time(d), ReportWords.Of(d.Status)])),
    ]);

    private static string Time(SeasonDate date) =>
        ReportWords.Day(date.Date) + (date.Time is { } time ? $", {ReportWords.Hour(time)} {date.Zone}" : "");

    private static IEnumerable<Block> Dated(ReportSource source, Schedule schedule) => [
        .. Pace(schedule),
        .. Blocks.List(schedule.OpenDecisions.Select(d => Phrase.Of(
            $"{(d.IsOverdue ? Run.Mark("overdue", Tone.Bad) : Run.Mark("open", Tone.Unknown))} Decide on {ReportWords.Of(d.Gate)} by {d.Due}. {Phrase.Joined(d.Clauses.Select(ReportSource.Cited), " ")}"))),
        new Chart(schedule, source.Today),
        .. Critical(schedule),
        .. MonthTables.Of(source, schedule),
        .. NotThisSeason(schedule),
        .. Blocks.List(schedule.Held.Select(h => Phrase.Of($"Held until decided ({ReportWords.All(h.WaitsFor)}): {h.Milestone.Title}"))),
        .. schedule.Dropped.IsEmpty ? [] : (Block[])[new Folded(
            $"Left out by the decisions taken: {ReportWords.Count(schedule.Dropped.Count, "milestone")}",
            [.. Blocks.List(schedule.Dropped.Select(m => (Phrase)m.Title))])],
    ];

    private static IEnumerable<Block> Pace(Schedule schedule)
    {
        if (schedule.IsCompressed)
            yield return Blocks.Text($"There are {schedule.DaysToSubmission} days to the submission day where the text assumes {schedule.NominalDays}: its windows are pressed together, durations are kept.");
        if (schedule.LeadIn is { } leadIn)
            yield return Blocks.Text($"There is more time than the text assumes: {leadIn.Length} days, {ReportWords.Days(leadIn)}, lie free between Month 12 and Month 11.");
        if (schedule.Milestones.IsEmpty)
            yield return Blocks.Text($"No milestone is dated.");
    }

    private static IEnumerable<Block> Critical(Schedule schedule)
    {
        if (schedule.CriticalPath.IsEmpty)
            yield break;
        var titles = schedule.Milestones.ToDictionary(m => m.Milestone.Id, m => m.Milestone.Title);
        var chain = Phrase.Listed(schedule.CriticalPath.Select(id => titles.GetValueOrDefault(id) ?? id.ToString()), " → ");
        yield return Blocks.Text($"{Run.Strong("Critical path,")} the chain with the least slack before the submission day: {chain}.");
    }

    private static IEnumerable<Block> NotThisSeason(Schedule schedule)
    {
        if (schedule.NotThisSeason.IsEmpty)
            yield break;
        yield return new Folded($"Not this season: {ReportWords.Count(schedule.NotThisSeason.Count, "milestone")}", [
            .. Blocks.Table(
                "What this season has no time for",
                ["What", "Why", "Its turn comes"],
                schedule.NotThisSeason.Select<PostponedMilestone, ValueList<Phrase>>(m =>
                    [m.Milestone.Title, ReportWords.Why(m, schedule), ReportWords.Day(m.ComesNext)])),
            .. Blocks.List(schedule.Conflicts.Select(Way)),
        ]);
    }

    private static Phrase Way(ScheduleConflict c) => Phrase.Of(
        $"{c.Milestone.ToString()} is {ReportWords.Count(c.MissingDays, "day")} short. Ways to make room: {string.Join("; ", c.WaysOut.Select(Gain))}.");

    private static string Gain(WayOut way) =>
        $"{ReportWords.Of(way.Relaxation.Kind)} gains {ReportWords.Count(way.GainDays, "day")}{(way.Suffices ? ", enough" : "")}";
}
