namespace ReapplyKit.Reports;

/// <summary>
/// The plan as coloured cells, one column for each week: work in the colour of its workstream, critical work apart, slack pale, and the season's
/// dates below. Every mark is a character too, so that nothing is said by colour alone.
/// </summary>
internal static class GanttSheet
{
    private const int FirstWeekColumn = 5;
    private const int LongestLabel = 70;
    private const double WeekWidth = 3.3;
    private const string Work = "■";
    private const string Tight = "◆";
    private const string Slack = "·";
    private const string OnDay = "★";

    public static SheetPage Of(ReapplicationPlan plan)
    {
        var schedules = plan.Schedules().ToList();
        // Of a season that is running, what is past is no news.
        var dates = schedules.SelectMany(s => s.Season.Dates.Where(d => s == plan.Schedule || d.Date >= plan.AsOf).Select(date => (Date: date, Match: Match(s)))).ToList();
        var weeks = GanttWeeks.Spanning(
        [
            plan.AsOf, .. dates.Select(d => d.Date.Date),
            .. schedules.SelectMany(s => s.Milestones).SelectMany(m => new[] { m.Start, m.Finish, m.LatestFinish }),
        ]);
        var page = new SheetPage("Gantt", [62, 15, 12, 12, .. weeks.Mondays.Select(_ => WeekWidth)])
        {
            FrozenRows = 2,
            FrozenColumns = 2,
            PagesWide = 2,
            ShowsGrid = true,
        };
        Months(page, weeks);
        page.Add([.. Labels(CellLook.Header, "Milestone", "Workstream", "Start", "Finish"), .. weeks.Mondays.Select(day => SheetCell.Date(day, CellLook.WeekDay))]);
        foreach (var (schedule, dated) in schedules.SelectMany(s => s.Milestones.Select(m => (s, m))))
        {
            var isTight = schedule.IsOnCriticalPath(dated);
            page.Add([.. Row(dated, Match(schedule)), .. weeks.Mondays.Select(monday => Bar(dated, isTight, monday))]);
        }
        foreach (var (date, match) in dates)
            page.Add([.. Row(date, match), .. weeks.Mondays.Select(monday => Star(date, monday))]);
        Legend(page);
        return page;

        // Two seasons have milestones and dates of one name.
        string Match(Schedule schedule) => schedules.Count == 1 ? "" : FormattableString.Invariant($", {schedule.Season.Year} Match");
    }

    private static IEnumerable<SheetCell> Labels(CellLook look, params string[] labels) => labels.Select(label => SheetCell.Text(label, look));

    private static SheetCell[] Row(ScheduledMilestone dated, string match) =>
    [
        SheetCell.Text(SafeText.Line(dated.Milestone.Title, LongestLabel) + match, CellLook.Label),
        SheetCell.Text(ReportWords.Title(dated.Milestone.Workstream)),
        SheetCell.Date(dated.Start),
        SheetCell.Date(dated.Finish),
    ];

    private static SheetCell[] Row(SeasonDate date, string match) =>
    [
        SheetCell.Text(ReportWords.Title(date.Event) + match + (date.Status == DateStatus.Projected ? " (projected)" : ""), CellLook.Label),
        SheetCell.Text("Season"),
        SheetCell.Date(date.Date),
        SheetCell.Date(date.Date),
    ];

    private static SheetCell? Bar(ScheduledMilestone dated, bool isTight, LocalDate monday) =>
        !GanttWeeks.Meets(monday, dated.Start, LocalDate.Max(dated.Finish, dated.LatestFinish)) ? null
        : !GanttWeeks.Meets(monday, dated.Start, dated.Finish) ? SheetCell.Text(Slack, CellLook.Slack)
        : isTight ? SheetCell.Text(Tight, CellLook.Critical)
        : SheetCell.Text(Work, LookOf(dated.Milestone.Workstream));

    private static SheetCell? Star(SeasonDate date, LocalDate monday) =>
        GanttWeeks.Meets(monday, date.Date, date.Date) ? SheetCell.Text(OnDay, CellLook.SeasonDate) : null;

    private static CellLook LookOf(Workstream workstream) => workstream switch
    {
        Workstream.Research => CellLook.Research,
        Workstream.Clinical => CellLook.Clinical,
        Workstream.ExamPrep => CellLook.ExamPrep,
        Workstream.Communication => CellLook.Communication,
        Workstream.Application => CellLook.Application,
        Workstream.Admin => CellLook.Admin,
        _ => throw new ArgumentOutOfRangeException(nameof(workstream)),
    };

    private static void Months(SheetPage page, GanttWeeks weeks)
    {
        var months = weeks.Mondays.GroupBy(monday => monday.ToYearMonth()).Select(month => (month.Key, Count: month.Count())).ToArray();
        page.Add([.. Labels(CellLook.Month, "Weeks, each from its Monday", "", "", ""), .. months.SelectMany(m =>
            Labels(CellLook.Month, [$"{DayText.ShortMonth(m.Key.Month)} {ReportWords.Number(m.Key.Year)}", .. Enumerable.Repeat("", m.Count - 1)]))]);
        var column = FirstWeekColumn;
        foreach (var (_, count) in months)
        {
            page.Merge(column, column + count - 1);
            column += count;
        }
    }

    private static void Legend(SheetPage page)
    {
        page.Blank();
        foreach (var workstream in Enum.GetValues<Workstream>())
            page.Add(SheetCell.Text("Work: " + ReportWords.Of(workstream), CellLook.Note), SheetCell.Text(Work, LookOf(workstream)));
        page.Add(SheetCell.Text("Critical path: next to no slack before the submission day", CellLook.Note), SheetCell.Text(Tight, CellLook.Critical));
        page.Add(SheetCell.Text("Slack: may slip to here", CellLook.Note), SheetCell.Text(Slack, CellLook.Slack));
        page.Add(SheetCell.Text("Date of the season", CellLook.Note), SheetCell.Text(OnDay, CellLook.SeasonDate));
    }
}
