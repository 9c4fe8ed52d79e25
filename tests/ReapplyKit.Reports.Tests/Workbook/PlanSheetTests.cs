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
            Assert.Equal(dated.Start, sheet[sheet.Column("Start"), row]!.Day);
            Assert.Equal(dated.Finish, sheet[sheet.Column("Finish"), row]!.Day);
            Assert.Equal(dated.LatestFinish, sheet[sheet.Column("Latest finish"), row]!.Day);
            Assert.Equal(dated.SlackDays, sheet[sheet.Column("Slack (days)"), row]!.Number);
            Assert.Equal(dated.Milestone.Id.ToString(), sheet[sheet.Column("Name"), row]!.Text);
        });
    }

    [Fact]
    public void The_row_of_the_exam_reads_as_computed_by_hand()
    {
        var sheet = Workbooks.Whole["Plan"];
        var row = sheet.Row("exam.step3.study", sheet.Column("Name"));

        Assert.Equal("Exam prep", sheet[sheet.Column("Workstream"), row]!.Text);
        Assert.Equal(new LocalDate(2027, 1, 29), sheet[sheet.Column("Start"), row]!.Day);
        Assert.Equal(new LocalDate(2027, 4, 22), sheet[sheet.Column("Finish"), row]!.Day);
        Assert.Equal(12 * 7, sheet[sheet.Column("Days"), row]!.Number);
        Assert.Equal("Step 2 CK, years since graduation", sheet[sheet.Column("Mends"), row]!.Text);
    }

    [Fact]
    public void The_header_stays_in_sight_and_the_table_filters()
    {
        var sheet = Workbooks.Whole["Plan"];

        Assert.Equal("B2", sheet.Frozen);
        Assert.Equal($"A1:M{sheet.LastRow}", sheet.Filter);
    }

    [Fact]
    public void What_is_critical_and_what_has_the_least_slack_is_said_in_words()
    {
        var schedule = FictionalPlans.Whole.Schedule;
        var tight = schedule.Milestones.Select((m, i) => i == 0 ? m with { LatestStart = m.Start, LatestFinish = m.Finish } : m).ToValueList();
        var sheet = Workbooks.Sheet("Plan", FictionalPlans.Whole with { Schedule = schedule with { Milestones = tight } }, null);
        var column = sheet.Column("Critical");

        Assert.Equal("Critical", sheet[column, 2]!.Text);
        Assert.Equal(
            schedule.CriticalPath.Select(id => id.ToString()).Order(StringComparer.Ordinal),
            Enumerable.Range(2, sheet.LastRow - 1)
                .Where(row => sheet[column, row]!.Text == "Least slack")
                .Select(row => sheet[sheet.Column("Name"), row]!.Text!)
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Where_nothing_fits_the_sheet_says_what_and_names_the_ways_out()
    {
        var plan = FictionalPlans.Conflicting;
        var sheet = Workbooks.Sheet("Plan", plan, null);

        Assert.Equal("The plan does not fit", sheet[1, 1]!.Text);
        Assert.All(plan.Schedule.Conflicts.Index(), c =>
        {
            var row = c.Index + 3;
            Assert.Equal(c.Item.Milestone.ToString(), sheet[sheet.Column("Milestone", 2), row]!.Text);
            Assert.Equal(c.Item.NeededDays - c.Item.AvailableDays, sheet[sheet.Column("Days short", 2), row]!.Number);
            Assert.Equal(c.Item.Deadline, sheet[sheet.Column("Deadline", 2), row]!.Day);
            Assert.EndsWith("take next season", sheet[sheet.Column("Ways out, in this order", 2), row]!.Text, StringComparison.Ordinal);
        });
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
