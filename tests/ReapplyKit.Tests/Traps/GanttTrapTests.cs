using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ReapplyKit.Reports;

namespace ReapplyKit.Tests;

/// <summary>The eighth trap: a chart whose tool reckons the days anew, and whole days kept as instants that show a day early.</summary>
public sealed partial class GanttTrapTests
{
    private static readonly ReapplicationPlan Plan =
        ReapplyPlanner.Plan(RulePack.Default, new ReapplicationCase { Profile = SoundFile.Profile }, SoundFile.AsOf).AsT0;

    private static readonly Schedule Schedule = Plan.Schedule;

    [Fact]
    public void Trap_08_the_gantt_states_every_first_and_last_day_and_leaves_none_to_its_tool()
    {
        var text = MermaidGantt.Write(Schedule);
        var bars = Bar().Matches(text).Select(bar => (bar.Groups[1].Value, bar.Groups[2].Value)).ToArray();

        // The end of a bar is exclusive in Mermaid: the day after the last.
        Assert.All(Schedule.Milestones, m => Assert.Contains((Iso8601(m.Start), Iso8601(m.Finish.PlusDays(1))), bars));
        Assert.DoesNotMatch(Reckoning(), text);
    }

    [Fact]
    public void Trap_08_a_whole_day_of_the_calendar_is_a_date_without_hour_or_zone()
    {
        var events = Encoding.UTF8.GetString(PlanCalendar.Write(Plan, RulePack.Default, new CalendarOptions { Scope = CalendarScope.Everything })).ReplaceLineEndings("\n")
            .Split("BEGIN:VEVENT")[1..];

        Assert.All(Schedule.Milestones, m =>
        {
            var written = Assert.Single(events, e => e.Contains($"\nUID:{m.Milestone.Id}-{Schedule.Season.Year}.", StringComparison.Ordinal));
            Assert.Contains($"\nDTSTART;VALUE=DATE:{Basic(m.Start)}\n", written, StringComparison.Ordinal);
            Assert.Contains($"\nDTEND;VALUE=DATE:{Basic(m.Finish.PlusDays(1))}\n", written, StringComparison.Ordinal);
        });
    }

    private static string Iso8601(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static string Basic(LocalDate day) => day.ToString("uuuuMMdd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@":[^:\n]*?(\d{4}-\d{2}-\d{2}), (\d{4}-\d{2}-\d{2})")]
    private static partial Regex Bar();

    [GeneratedRegex(@"^\s*(excludes|includes|inclusiveEndDates|weekend)\b|:[^:\n]*\b(after|until) ", RegexOptions.Multiline)]
    private static partial Regex Reckoning();
}
