namespace ReapplyKit.Reports;

/// <summary>Planned hours week by week against the hours there are; left out where those are not stated.</summary>
internal static class WorkloadPart
{
    public static ReportPart? Of(ReportSource source)
    {
        if ((source.Options.WeeklyHours ?? source.Plan.Case.WeeklyHours) is not { } hours)
            return null;
        var weeks = source.Plan.Schedule.Workload(source.Rules.TimeBudget, hours);
        var heavy = weeks.Where(w => w.IsOverloaded).ToList();
        var verdict = heavy.Count == 0 ? "No week holds more than that." : $"{ReportWords.Count(heavy.Count, "week")} of them with more planned than there is.";
        return new ReportPart("workload", "Workload", [
            Blocks.Text($"{ReportWords.Count(weeks.Count, "week")} with {ReportWords.Count(hours, "hour")} each. {verdict} {source.Told(source.Rules.TimeBudget.Rule)}"),
            .. Table("Weeks with more planned than there is", heavy),
        ]);
    }

    private static IEnumerable<Block> Table(string caption, IEnumerable<WeekLoad> weeks) => Blocks.Table(
        caption,
        ["Week from", "Hours", "Most of it"],
        weeks.Select<WeekLoad, ValueList<Phrase>>(w =>
        [
            ReportWords.Day(w.Week.Start),
            ReportWords.Hours(w.TotalHours),
            ReportWords.Of(Enum.GetValues<WorkKind>().MaxBy(w.HoursOf)),
        ]));
}
