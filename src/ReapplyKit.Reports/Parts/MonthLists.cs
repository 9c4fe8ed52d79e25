namespace ReapplyKit.Reports;

/// <summary>The dated plan month by month, each milestone with its bar; the month that runs lies open.</summary>
internal static class MonthLists
{
    private const int Thousand = 1000;

    public static IEnumerable<Block> Of(ReportSource source, Schedule schedule)
    {
        var scale = GanttScale.Of(schedule);
        return schedule.Milestones.GroupBy(m => m.Start.ToYearMonth()).OrderBy(g => g.Key.ToDateInterval().Start).Select(month => new Folded(
            Phrase.Of($"{Run.Strong(ReportWords.Month(month.Key))} {Run.Faint(Counted(month))}"),
            [new Entries(month.Select(m => Milestone(source, schedule, m, scale)).ToValueList())],
            IsOpen: month.Key == source.Now.ToYearMonth()));
    }

    private static string Counted(IEnumerable<ScheduledMilestone> month)
    {
        var (all, essential) = (month.Count(), month.Count(m => m.Milestone.Importance == Importance.Essential));
        return ReportWords.Number(all) + (essential == 0 ? "" : $", {ReportWords.Number(essential)} essential");
    }

    private static Entry Milestone(ReportSource source, Schedule schedule, ScheduledMilestone dated, GanttScale scale)
    {
        var (title, state) = (dated.Milestone.Title, source.Plan.Case.Progress.Of(dated.Milestone.Id)?.State);
        var from = scale.Share(dated.Start);
        return new Entry(
            dated.Milestone.Importance == Importance.Essential ? Run.Strong(title) : title,
            Run.Faint(string.Join(" · ", Facts(source, schedule, dated))),
            source.HasAppendix ? [Phrase.Joined(dated.Milestone.Clauses.Select(ReportSource.Cited), " ")] : [],
            new EntryBar((int)(from * Thousand), Math.Max((int)((scale.Share(dated.Finish.PlusDays(1)) - from) * Thousand), 1)),
            state == MilestoneState.Done ? "done" : schedule.IsOnCriticalPath(dated) ? "tight" : "");
    }

    private static IEnumerable<string> Facts(ReportSource source, Schedule schedule, ScheduledMilestone dated)
    {
        yield return Days(dated);
        if (source.Plan.Case.Progress.Of(dated.Milestone.Id)?.State == MilestoneState.Done)
            yield return "done";
        if (dated.AtLatest is { } last)
            yield return $"due {ReportWords.DayBeside(dated.Start, last)}";
        else if (dated.SlackDays <= 0)
            yield return "no slack";
        if (schedule.IsOnCriticalPath(dated))
            yield return "critical path";
        var mends = ReportWords.All(source.Plan.Emphasis(dated.Milestone.Id));
        if (mends.Length > 0)
            yield return $"mends {mends}";
    }

    // The year is that of the heading, unless it is told.
    private static string Days(ScheduledMilestone dated) => dated.Start == dated.Finish
        ? ReportWords.DayAndMonth(dated.Start)
        : $"{ReportWords.DayAndMonth(dated.Start)} to {ReportWords.DayBeside(dated.Start, dated.Finish)}";
}
