namespace ReapplyKit.Reports;

/// <summary>What this season has no time for, why, and when its turn comes; then the ways to make room.</summary>
internal static class PostponedSheet
{
    public static SheetPage Of(Schedule schedule)
    {
        var page = new SheetPage("Not this season", 62, 50, 12, 12, 16, 28);
        page.Title("Not this season");
        page.Header("Milestone", "Why", "Days needed", "Days there", "Its turn comes", "Name");
        foreach (var postponed in schedule.NotThisSeason)
        {
            page.Add(
                SheetCell.Text(postponed.Milestone.Title),
                SheetCell.Text(ReportWords.Why(postponed, schedule)),
                SheetCell.Number(postponed.NeededDays),
                SheetCell.Number(postponed.AvailableDays),
                SheetCell.Date(postponed.ComesNext),
                SheetCell.Text(postponed.Milestone.Id.ToString()));
        }
        page.Heading("Ways to make room");
        page.Header("Way out", "For", "Days short", "Days gained", "Enough by itself");
        foreach (var conflict in schedule.Conflicts)
        {
            foreach (var way in conflict.WaysOut)
            {
                page.Add(
                    SheetCell.Text(ReportWords.Of(way.Relaxation.Kind)),
                    SheetCell.Text(schedule.TitleOf(conflict.Milestone)),
                    SheetCell.Number(conflict.MissingDays),
                    SheetCell.Number(way.GainDays),
                    SheetCell.Text(way.Suffices ? "yes" : "no"));
            }
        }
        return page;
    }
}
