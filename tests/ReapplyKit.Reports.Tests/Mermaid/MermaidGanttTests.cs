using System.Text.RegularExpressions;
using NodaTime.Text;

namespace ReapplyKit.Reports.Tests;

/// <summary>The Mermaid chart, read back by the first rules of Mermaid's own lexer: commands first, then names up to a colon, then data.</summary>
public sealed partial class MermaidGanttTests
{
    public static TheoryData<string> Everyone => Plans.Everyone;

    public static TheoryData<string> Texts => HostileTexts.All;

    [Theory]
    [MemberData(nameof(Everyone))]
    public void Every_milestone_has_its_days_and_a_day_shows_as_a_day(string name)
    {
        var schedule = Plans.Of(name).Schedule;
        var bars = Tasks(MermaidGantt.Write(schedule)).Where(t => !t.Tags.Contains("milestone")).ToList();

        Assert.Equal(
            schedule.Milestones.Select(m => (m.Start, m.Finish.PlusDays(1))).Order(),
            bars.Select(b => (b.Start, b.End)).Order());
        Assert.Equal(schedule.Milestones.Count(m => m.SlackDays <= 7 && schedule.CriticalPath.Contains(m.Milestone.Id)), bars.Count(b => b.Tags.Contains("crit")));
    }

    [Fact]
    public void It_leaves_no_day_to_reckoning()
    {
        var text = MermaidGantt.Write(Plans.Schedule);

        Assert.StartsWith("gantt\n    dateFormat YYYY-MM-DD\n", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"excludes|includes|inclusiveEndDates|\bafter \w|\buntil \w", string.Concat(Lines(text).Select(l => l[(l.LastIndexOf(':') + 1)..])));
        Assert.Equal(
            ["Admin", "Application", "Clinical", "Communication", "Exam prep", "Research", "Season"],
            Lines(text).Where(l => l.StartsWith("section ", StringComparison.Ordinal)).Select(l => l[8..]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_critical_ones_are_those_of_the_plan()
    {
        var tight = Plans.Schedule with
        {
            Milestones = Plans.Schedule.Milestones.Select((m, i) => i % 2 == 0 ? m with { LatestStart = m.Start } : m).ToValueList(),
        };
        var titles = tight.Milestones.Where(m => m.SlackDays <= 7 && tight.CriticalPath.Contains(m.Milestone.Id)).Select(m => m.Milestone.Title.Replace(":", " –", StringComparison.Ordinal)).Order();

        Assert.Equal(titles, Tasks(MermaidGantt.Write(tight)).Where(t => t.Tags.Contains("crit")).Select(t => t.Name).Order());
    }

    [Fact]
    public void A_plan_without_milestones_still_shows_the_season() =>
        Assert.Equal(4, Tasks(MermaidGantt.Write(Plans.WithoutMilestones().Schedule)).Count);

    [Fact]
    public void An_hour_in_a_title_stays_an_hour()
    {
        var plan = Plans.Schedule with
        {
            Milestones = [Plans.Schedule.Milestones[0] with { Milestone = Plans.Schedule.Milestones[0].Milestone with { Title = "SOAP: answer offers between 9:00 and 21:00" } }],
        };

        Assert.Contains("SOAP – answer offers between 9.00 and 21.00 ", MermaidGantt.Write(plan), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_title_becomes_a_command_a_comment_or_a_second_task(string text)
    {
        var written = MermaidGantt.Write(HostilePlan.ScheduleOf(text));
        var harmless = Tasks(MermaidGantt.Write(HostilePlan.ScheduleOf("x")));

        Assert.Equal(harmless.Select(t => (t.Start, t.End, t.Tags)), Tasks(written).Select(t => (t.Start, t.End, t.Tags)));
        Assert.False(HostileTexts.HidesSomething(written));
        Assert.DoesNotMatch("[%;#<>{}`\"\\\\]", written[written.IndexOf("title", StringComparison.Ordinal)..].Replace("%b %Y", "", StringComparison.Ordinal));
        Assert.All(Tasks(written), t => Assert.InRange(t.Name.Length, 1, 100));
    }

    private static List<(string Name, string Tags, LocalDate Start, LocalDate End)> Tasks(string text)
    {
        var tasks = new List<(string, string, LocalDate, LocalDate)>();
        foreach (var line in Lines(text).Skip(4))
        {
            if (line.StartsWith("title ", StringComparison.Ordinal) || line.StartsWith("section ", StringComparison.Ordinal))
                continue;
            Assert.DoesNotMatch(Command(), line);
            var task = Task().Match(line);
            Assert.True(task.Success, line);
            tasks.Add((task.Groups[1].Value, task.Groups[2].Value, Day(task.Groups[3].Value), Day(task.Groups[4].Value)));
        }
        return tasks;
    }

    private static string[] Lines(string text) => text.TrimEnd('\n').Split('\n').Select(l => l.Trim()).ToArray();

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    [GeneratedRegex(@"^([^:\n]+) :((?:crit|milestone)?)(?:, )?(\d{4}-\d\d-\d\d), (\d{4}-\d\d-\d\d)$")]
    private static partial Regex Task();

    [GeneratedRegex(@"^(?:%|.%|acc(Title|Descr)|href\s|call\s|click\s|gantt\b|dateFormat\s|inclusiveEndDates\b|topAxis\b|axisFormat\s|tickInterval\s|includes\s|excludes\s|todayMarker\s|weekday\s|weekend\s|\d\d\d\d-\d\d-\d\d\b|title\s|section\s)", RegexOptions.IgnoreCase)]
    private static partial Regex Command();
}
