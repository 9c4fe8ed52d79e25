namespace ReapplyKit.Reports.Tests;

/// <summary>The chart of cells, held against a count of days.</summary>
public sealed class GanttSheetTests
{
    private const int FirstWeek = 5;
    private const int FirstRow = 3;

    private static SheetRead Chart => Workbooks.Whole["Gantt"];

    [Fact]
    public void The_weeks_are_real_Mondays_one_after_the_other_from_the_plans_to_the_seasons_end()
    {
        var mondays = Mondays(Chart);

        Assert.Equal(new LocalDate(2026, 11, 9), mondays[0]);
        Assert.Equal(new LocalDate(2028, 5, 29), mondays[^1]);
        Assert.All(mondays.Zip(mondays.Skip(1)), pair => Assert.Equal(pair.First.PlusDays(7), pair.Second));
    }

    [Fact]
    public void A_cell_is_filled_where_a_day_of_its_week_is_a_day_of_work_and_pale_where_it_is_slack()
    {
        var mondays = Mondays(Chart);
        var schedule = FictionalPlans.Whole.Schedule;

        Assert.All(schedule.Milestones.Index(), m =>
        {
            var tight = m.Item.SlackDays <= 7 && schedule.CriticalPath.Contains(m.Item.Milestone.Id);
            Assert.All(mondays.Index(), week => Assert.Equal(
                Days(week.Item).Any(day => day >= m.Item.Start && day <= m.Item.Finish) ? (tight ? "◆" : "■")
                : Days(week.Item).Any(day => day > m.Item.Finish && day <= m.Item.LatestFinish) ? "·"
                : null,
                Chart[FirstWeek + week.Index, FirstRow + m.Index]?.Text));
        });
    }

    [Fact]
    public void Each_workstream_has_one_fill_of_its_own_that_the_legend_explains()
    {
        var milestones = FictionalPlans.Whole.Schedule.Milestones;
        var fills = milestones.Index()
            .SelectMany(m => Row(FirstRow + m.Index).Where(c => c?.Text == "■").Select(c => (m.Item.Milestone.Workstream, c!.FillColour)))
            .Distinct()
            .ToArray();

        Assert.Equal(Enum.GetValues<Workstream>().Length, fills.Length);
        Assert.Equal(fills.Length, fills.Select(f => f.FillColour).Distinct().Count());
        Assert.Equal(fills.Single(f => f.Workstream == Workstream.ExamPrep).FillColour, Chart[2, Chart.Row("Work: exam prep")]!.FillColour);
    }

    [Fact]
    public void Each_date_of_the_season_is_a_star_in_its_week()
    {
        var mondays = Mondays(Chart);
        var first = FirstRow + FictionalPlans.Whole.Schedule.Milestones.Count;

        Assert.All(FictionalPlans.Whole.Season.Dates.Index(), d =>
        {
            var star = Assert.Single(mondays.Index(), week => Chart[FirstWeek + week.Index, first + d.Index]?.Text == "★");
            Assert.Contains(d.Item.Date, Days(star.Item));
        });
        Assert.Equal("Match Day (projected)", Chart[1, Chart.Row("Match Day (projected)")]!.Text);
    }

    [Fact]
    public void Labels_and_weeks_stay_in_sight() => Assert.Equal("C3", Chart.Frozen);

    [Fact]
    public void Each_month_is_named_over_its_first_week()
    {
        var named = Row(1).Zip(Mondays(Chart), (month, monday) => (month!.Text, monday)).Where(m => m.Text is not null).ToArray();

        Assert.Equal(("Nov 2026", new LocalDate(2026, 11, 9)), named[0]);
        Assert.Equal(("Dec 2026", new LocalDate(2026, 12, 7)), named[1]);
        Assert.Equal(19, named.Length); // November 2026 to May 2028
    }

    [Fact]
    public void Whatever_fits_the_dates_of_the_season_are_there()
    {
        var chart = Workbooks.Sheet("Gantt", FictionalPlans.Conflicting, null);

        // The plan is of 20 August 2027, after ERAS has opened on 2 June.
        Assert.Equal(new LocalDate(2027, 5, 31), Mondays(chart)[0]);
        Assert.Equal(11, chart.Cells.Count(c => c.Value.Text == "★" && c.Key.Column >= FirstWeek));
    }

    [Fact]
    public void Ten_years_are_the_most_that_is_drawn()
    {
        var schedule = FictionalPlans.Whole.Schedule;
        var endless = schedule with { Milestones = [schedule.Milestones[0] with { LatestFinish = new LocalDate(2999, 1, 1) }] };

        Assert.Equal(520, Mondays(Workbooks.Sheet("Gantt", FictionalPlans.Whole with { Schedule = endless }, null)).Length);
    }

    private static IEnumerable<CellRead?> Row(int row) => Enumerable.Range(FirstWeek, Mondays(Chart).Length).Select(column => Chart[column, row]);

    private static LocalDate[] Mondays(SheetRead chart) =>
        [.. Enumerable.Range(FirstWeek, chart.LastColumn - FirstWeek + 1).Select(column => chart[column, 2]!.Day!.Value)];

    private static IEnumerable<LocalDate> Days(LocalDate monday) => Enumerable.Range(0, 7).Select(monday.PlusDays);
}
