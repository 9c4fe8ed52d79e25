namespace ReapplyKit.Reports;

/// <summary>Planned hours week by week against the hours there are; left out where those are not stated.</summary>
internal static class WorkloadPart
{
    public static ReportPart? Of(ReportSource source)
    {
        if (source.Extras.WeeklyHours is not { } hours)
            return null;
        var weeks = source.Plan.Schedule.Workload(source.Rules.TimeBudget, hours);
        var heavy = weeks.Where(w => w.IsOverloaded).ToList();
        var verdict = heavy.Count == 0 ? "No week holds more than that." : $"{ReportWords.Count(heavy.Count, "week")} of them with more planned than there is.";
        return new ReportPart("workload", "Workload", [
            Blocks.Text($"{ReportWords.Count(weeks.Count, "week")} with {ReportWords.Count(hours, "hour")} each. {verdict} {source.Told(source.Rules.TimeBudget.Rule)}"),
            .. Table("Weeks with more planned than there is", heavy),
            .. weeks.IsEmpty ? [] : (Block[])[new Folded("All weeks", [.. Table("Planned hours by week, against the share of each kind of work", weeks)])],
        ]);
    }

    private static IEnumerable<Block> Table(string caption, IEnumerable<WeekLoad> weeks) => Blocks.Table(
        caption,
        ["Week from", "Planned", .. Enum.GetValues<WorkKind>().Select(ReportWords.Title), "State"],
        weeks.Select<WeekLoad, ValueList<Phrase>>(w =>
        [
            ReportWords.Day(w.Week.Start),
            $"{ReportWords.Hours(w.Total)} h",
            .. Enum.GetValues<WorkKind>().Select(k => (Phrase)$"{ReportWords.Hours(w.HoursOf(k))} of {ReportWords.Number(w.Budget[(int)k])} h"),
            State(w),
        ]));

    private static Run State(WeekLoad week) => week switch
    {
        { IsOverloaded: true } => Run.Mark("too much", Tone.Bad),
        { OverBudget.IsEmpty: true } => Run.Mark("fits", Tone.Good),
        _ => Run.Mark($"fits; over its share: {ReportWords.All(week.OverBudget)}", Tone.Caution),
    };
}
