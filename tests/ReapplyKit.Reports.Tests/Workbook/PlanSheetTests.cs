namespace ReapplyKit.Reports.Tests;

/// <summary>The plan as a table: real days, numbers and words.</summary>
public sealed class PlanSheetTests
{
    [Fact]
    public void Each_milestone_is_a_row_with_real_days_and_numbers()
    {
        var sheet = Workbooks.Whole["Plan"];
        var milestones = FictionalPlans.Whole.Schedule.Milestones;

        Assert.Equal(milestones.Count + 1, sheet.LastRow);
        Assert.All(milestones.Index(), m =>
        {
            var (dated, row) = (m.Item, m.Index + 2);
            Assert.Equal(dated.Milestone.Title, sheet[sheet.Column("Milestone"), row]!.Text);
            Assert.Equal(2028, sheet[sheet.Column("Match"), row]!.Number);
            Assert.Equal(dated.Start, sheet[sheet.Column("Start"), row]!.Day);
            Assert.Equal(dated.Finish, sheet[sheet.Column("Finish"), row]!.Day);
            Assert.Equal(dated.LatestFinish, sheet[sheet.Column("Latest finish"), row]!.Day);
            Assert.Equal(dated.SlackDays, sheet[sheet.Column("Slack (days)"), row]!.Number);
            Assert.Equal(dated.Milestone.Id.ToString(), sheet[sheet.Column("Name"), row]!.Text);
        });
    }

    // Whoever works from the sheet must register for the season they are in, and not a year later.
    [Fact]
    public void What_is_to_be_done_in_a_running_season_stands_first()
    {
        var @case = FictionalPlans.Whole.Case with { Running = new CycleOutcome { Season = 2027, Matched = false, Interviews = 3, Submitted = new LocalDate(2026, 9, 2) } };
        var plan = ReapplyPlanner.Plan(FictionalPlans.Rules, @case, new LocalDate(2026, 11, 27)).AsT0;
        var (sheet, chart) = (Workbooks.Sheet("Plan", plan, null), Workbooks.Sheet("Gantt", plan, null));

        var rows = Enumerable.Range(2, sheet.LastRow - 1).ToArray();
        var matches = rows.Select(row => (int)sheet[sheet.Column("Match"), row]!.Number!.Value).ToArray();
        Assert.Equal([2027, 2028], matches.Distinct());
        Assert.Equal(matches.Order(), matches);

        // FACTS: standard registration until 29 January, rank lists until 3 March 2027.
        var register = Assert.Single(rows, row => sheet[sheet.Column("Name"), row]!.Text == "nrmp.register" && matches[row - 2] == 2027);
        Assert.Equal(new LocalDate(2027, 1, 29), sheet[sheet.Column("Latest finish"), register]!.Day);
        Assert.Equal(new LocalDate(2027, 3, 3), chart[3, chart.Row("Rank list deadline, 2027 Match")]!.Day);
        Assert.Equal(new LocalDate(2028, 3, 1), chart[3, chart.Row("Rank list deadline, 2028 Match (projected)")]!.Day);
    }

    [Fact]
    public void The_row_of_the_exam_reads_as_computed_by_hand()
    {
        var sheet = Workbooks.Whole["Plan"];
        var row = sheet.Row("exam.step3.study", sheet.Column("Name"));

        Assert.Equal("Exam prep", sheet[sheet.Column("Workstream"), row]!.Text);

        // Twelve to sixteen weeks, up to an exam in Months 7 to 5.
        Assert.InRange(sheet[sheet.Column("Days"), row]!.Number!.Value, 12 * 7, 16 * 7);
        Assert.InRange(sheet[sheet.Column("Finish"), row]!.Day!.Value, new LocalDate(2027, 1, 31), new LocalDate(2027, 4, 30));
        Assert.Equal("Step 2 CK, years since graduation", sheet[sheet.Column("Mends"), row]!.Text);
    }

    [Fact]
    public void The_header_stays_in_sight_and_the_table_filters()
    {
        var sheet = Workbooks.Whole["Plan"];

        Assert.Equal("B2", sheet.Frozen);
        Assert.Equal($"A1:N{sheet.LastRow}", sheet.Filter);
    }

    [Fact]
    public void What_is_critical_is_said_in_words()
    {
        var plan = FictionalPlans.Whole;
        var schedule = plan.Schedule with { CriticalPath = [.. plan.Schedule.Milestones.Take(2).Select(m => m.Milestone.Id)] };
        var tight = schedule.Milestones.Select((m, i) => m with { LatestStart = m.Start.PlusDays(i == 0 ? 0 : 9) }).ToValueList();
        var sheet = Workbooks.Sheet("Plan", plan with { Schedule = schedule with { Milestones = tight } }, null);

        Assert.Equal(
            ["yes", "no", .. Enumerable.Repeat("no", tight.Count - 2)],
            Enumerable.Range(2, sheet.LastRow - 1).Select(row => sheet[sheet.Column("Critical"), row]!.Text!));
    }

    [Fact]
    public void What_does_not_fit_has_a_sheet_with_the_days_it_wants_and_when_it_comes_next()
    {
        var plan = FictionalPlans.Conflicting;
        var sheet = Workbooks.Sheet("Not this season", plan, null);

        Assert.NotEmpty(plan.Schedule.NotThisSeason);
        Assert.All(plan.Schedule.NotThisSeason, m => Assert.Contains(sheet.Cells.Values, c => c.Text == m.Milestone.Title));
    }

    [Theory]
    [InlineData(1900, 3, 1, true)]
    [InlineData(1900, 2, 28, false)] // spreadsheets take 1900 for a leap year, and are a day off before March
    [InlineData(9999, 12, 31, true)]
    [InlineData(-50, 6, 1, false)]
    public void A_day_that_spreadsheets_cannot_count_is_written_in_words(int year, int month, int day, bool isDay)
    {
        var schedule = FictionalPlans.Whole.Schedule;
        var asked = new LocalDate(year, month, day);
        var moved = schedule with { Milestones = [schedule.Milestones[0] with { LatestFinish = asked }] };

        var sheet = Workbooks.Sheet("Plan", FictionalPlans.Whole with { Schedule = moved }, null);
        var cell = sheet[sheet.Column("Latest finish"), 2]!;

        Assert.Equal(isDay ? asked : null, cell.Day);
        Assert.Equal(isDay ? null : NodaTime.Text.LocalDatePattern.Iso.Format(asked), cell.Text);
    }
}
