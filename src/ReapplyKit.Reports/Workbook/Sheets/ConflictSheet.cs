namespace ReapplyKit.Reports;

/// <summary>What does not fit and why, in place of a plan.</summary>
internal static class ConflictSheet
{
    public static SheetPage Of(string name, ScheduleConflicts conflicts)
    {
        var page = new SheetPage(name, 30, 12, 12, 12, 16, 16, 60, 50);
        page.Title("The plan does not fit");
        page.Header("Milestone", "Days needed", "Days there", "Days short", "Earliest finish", "Deadline", "Pushed by", "Ways out, in this order");
        foreach (var conflict in conflicts.Conflicts)
        {
            page.Add(
                SheetCell.Text(conflict.Milestone.ToString()),
                SheetCell.Number(conflict.NeededDays),
                SheetCell.Number(conflict.AvailableDays),
                SheetCell.Number(conflict.MissingDays),
                SheetCell.Date(conflict.EarliestFinish),
                SheetCell.Date(conflict.Deadline),
                SheetCell.Text(string.Join(" → ", conflict.Chain)),
                SheetCell.Text(string.Join("; ", conflict.Relaxations.Select(r => ReportWords.Of(r.Kind)))));
        }
        return page;
    }
}
