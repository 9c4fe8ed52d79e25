namespace ReapplyKit.Reports;

/// <summary>The dated milestones as a table to sort and filter: those of the running season first, then those of the season planned for.</summary>
internal static class PlanSheet
{
    private const string Name = "Plan";

    private static readonly string[] Columns =
    [
        "Milestone", "Match", "Workstream", "Start", "Finish", "Days", "Slack (days)", "Critical", "Latest finish", "Importance",
        "Mends", "Targets", "Clauses", "Name",
    ];

    public static SheetPage Of(ReapplicationPlan plan)
    {
        var page = new SheetPage(Name, 62, 8, 16, 13, 13, 7, 8, 12, 13, 12, 36, 40, 22, 28) { FrozenRows = 1, FrozenColumns = 1, PagesWide = 2 };
        page.Header(Columns);
        foreach (var schedule in plan.Schedules())
        {
            foreach (var dated in schedule.Milestones)
                page.Add(Cells(dated, schedule, plan));
        }
        page.Filter = (1, page.NextRow - 1);
        return page;
    }

    private static SheetCell[] Cells(ScheduledMilestone dated, Schedule schedule, ReapplicationPlan plan) =>
    [
        SheetCell.Text(dated.Milestone.Title),
        SheetCell.Number(schedule.Season.Year),
        SheetCell.Text(ReportWords.Title(dated.Milestone.Workstream)),
        SheetCell.Date(dated.Start),
        SheetCell.Date(dated.Finish),
        SheetCell.Number(Period.DaysBetween(dated.Start, dated.Finish) + 1),
        SheetCell.Number(dated.SlackDays),
        Critical(dated, schedule),
        SheetCell.Date(dated.LatestFinish),
        SheetCell.Text(ReportWords.Title(dated.Milestone.Importance)),
        SheetCell.Text(ReportWords.All(plan.Emphasis(dated.Milestone.Id))),
        SheetCell.Text(string.Join("; ", dated.Milestone.Targets.Select(t => $"{t.Text}: {t.Amount}"))),
        SheetCell.Text(Citation.Of(dated.Milestone.Clauses)),
        SheetCell.Text(dated.Milestone.Id.ToString()),
    ];

    private static SheetCell Critical(ScheduledMilestone dated, Schedule schedule) =>
        schedule.IsOnCriticalPath(dated) ? SheetCell.Text("yes", CellLook.Poor) : SheetCell.Text("no");
}
