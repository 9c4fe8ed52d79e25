namespace ReapplyKit.Reports;

/// <summary>The dated plan month by month; the month that runs lies open.</summary>
internal static class MonthTables
{
    public static IEnumerable<Block> Of(ReportSource source, Schedule schedule) =>
        schedule.Milestones.GroupBy(m => m.Start.ToYearMonth()).OrderBy(g => g.Key.ToDateInterval().Start).Select(month => new Folded(
            Phrase.Of($"{Run.Strong(ReportWords.Month(month.Key))}, {ReportWords.Count(month.Count(), "milestone")}"),
            [.. Blocks.Table(ReportWords.Month(month.Key), ["What", "Start", "Finish", "Slack", "Work", "Mends", "Clauses"], month.Select(m => Row(source, schedule, m)))],
            IsOpen: month.Key == source.Now.ToYearMonth()));

    private static ValueList<Phrase> Row(ReportSource source, Schedule schedule, ScheduledMilestone dated) =>
    [
        dated.Milestone.Title,
        dated.Start == dated.Finish ? "" : ReportWords.Day(dated.Start),
        ReportWords.Day(dated.Finish),
        schedule.IsOnCriticalPath(dated) ? Phrase.Of($"{Slack(dated)} {Run.Mark("critical", Tone.Bad)}") : Slack(dated),
        ReportWords.Of(dated.Milestone.Workstream),
        ReportWords.All(source.Plan.Emphasis(dated.Milestone.Id)),
        Phrase.Joined(dated.Milestone.Clauses.Select(ReportSource.Cited), " "),
    ];

    private static string Slack(ScheduledMilestone dated) => dated.SlackDays <= 0 ? "none" : ReportWords.Count(dated.SlackDays, "day");
}
