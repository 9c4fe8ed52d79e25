using System.Globalization;
using System.Xml.Linq;

namespace ReapplyKit.Reports.Tests;

/// <summary>The picture, read back by an XML parser.</summary>
public sealed class SvgGanttTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Everyone => Plans.Everyone;

    public static TheoryData<string> Texts => HostileTexts.All;

    [Theory]
    [MemberData(nameof(Everyone))]
    public void Every_milestone_has_its_row_and_every_critical_one_its_pattern_and_its_sign(string name)
    {
        var plan = Plans.Of(name);
        foreach (var schedule in new[] { plan.Schedule, Tight(plan.Schedule) })
        {
            var rows = Rows(SvgGantt.Write(schedule));
            var critical = rows.Where(r => (string)r.Element(Svg + "rect")!.Attribute("class")! == "bar critical").ToList();

            Assert.Equal(schedule.Milestones.Count, rows.Count);
            Assert.Equal(schedule.Milestones.Count(m => m.SlackDays <= 7 && schedule.CriticalPath.Contains(m.Milestone.Id)), critical.Count);
            Assert.All(rows, r => Assert.Equal(critical.Contains(r), r.Elements(Svg + "text").First().Value.StartsWith('◆')));
        }
    }

    [Fact]
    public void A_chain_with_weeks_to_spare_is_no_critical_path()
    {
        Assert.All(Plans.Schedule.Milestones.Where(m => Plans.Schedule.CriticalPath.Contains(m.Milestone.Id)), m => Assert.InRange(m.SlackDays, 8, 366));
        Assert.DoesNotContain("critical path", SvgGantt.Write(Plans.Schedule), StringComparison.Ordinal);
        Assert.Contains("critical path", SvgGantt.Write(Tight(Plans.Schedule)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_done_has_its_sign_and_what_is_due_its_mark()
    {
        var done = Plans.Schedule.Milestones[0].Milestone.Id;
        var svg = SvgGantt.Write(Plans.Schedule, Plans.Early, Progress.None.With(MilestoneProgress.Done(done, Plans.Early)));
        var rows = Rows(svg);

        Assert.StartsWith("✓ ", Assert.Single(rows, r => (string)r.Element(Svg + "rect")!.Attribute("class")! == "bar done").Elements(Svg + "text").First().Value, StringComparison.Ordinal);
        Assert.Equal(
            Plans.Schedule.Milestones.Count(m => m.Due is not null),
            rows.Count(r => r.Elements(Svg + "path").Any(p => (string)p.Attribute("class")! == "due")));
        Assert.DoesNotContain("✓", SvgGantt.Write(Plans.Schedule), StringComparison.Ordinal);
    }

    // The same plan with nothing to spare on its critical path.
    private static Schedule Tight(Schedule schedule) => schedule with
    {
        Milestones = schedule.Milestones.Select(m => schedule.CriticalPath.Contains(m.Milestone.Id) ? m with { LatestStart = m.Start } : m).ToValueList(),
    };

    [Fact]
    public void A_bar_begins_and_ends_where_its_days_do()
    {
        var rows = Drawn(Plans.Schedule).Zip(Rows(SvgGantt.Write(Plans.Schedule))).ToDictionary(r => r.First.Milestone.Id, r => r.Second);
        var study = Plans.Schedule.Milestones.Single(m => m.Milestone.Id.ToString() == "exam.step3.study");
        var bar = Bar(rows[study.Milestone.Id]);
        var day = bar.Width / (Period.DaysBetween(study.Start, study.Finish) + 1);

        Assert.All(Plans.Schedule.Milestones, m =>
        {
            var (x, width) = Bar(rows[m.Milestone.Id]);
            var days = Period.DaysBetween(m.Start, m.Finish) + 1;
            Assert.Equal(bar.X + (Period.DaysBetween(study.Start, m.Start) * day), x, 0.05);
            Assert.Equal(Math.Max(days * day, 5), width, 0.02);
        });
    }

    [Theory]
    [MemberData(nameof(Everyone))]
    public void Nothing_is_drawn_outside_and_no_label_meets_a_bar(string name)
    {
        var svg = XDocument.Parse(SvgGantt.Write(Plans.Of(name).Schedule, Plans.Early)).Root!;
        var box = ((string)svg.Attribute("viewBox")!).Split(' ').Select(Number).ToArray();
        const double LabelsEnd = 416;

        Assert.All(svg.Descendants(Svg + "g"), row =>
        {
            var (x, width) = Bar(row);
            Assert.InRange(x, LabelsEnd, box[2]);
            Assert.InRange(x + width, LabelsEnd, box[2]);
            Assert.InRange(Number((string)row.Element(Svg + "rect")!.Attribute("y")!), 0, box[3]);
            Assert.InRange(row.Elements(Svg + "text").First().Value.Length, 1, 80);
        });
    }

    [Fact]
    public void Words_of_marked_days_do_not_lie_upon_each_other()
    {
        const double WidestCharacter = 8.4;
        var words = XDocument.Parse(SvgGantt.Write(Plans.Schedule, new LocalDate(2027, 9, 2))).Descendants(Svg + "text")
            .Where(t => ((string?)t.Attribute("class"))?.EndsWith("-word", StringComparison.Ordinal) == true)
            .Select(t => (Y: (string)t.Attribute("y")!, X: Number((string)t.Attribute("x")!), IsEnd: (string)t.Attribute("text-anchor")! == "end", Width: t.Value.Length * WidestCharacter))
            .Select(t => (t.Y, From: t.IsEnd ? t.X - t.Width : t.X, To: t.IsEnd ? t.X : t.X + t.Width)).ToList();

        Assert.NotEmpty(words);
        Assert.All(words.GroupBy(w => w.Y), lane => Assert.All(
            lane.OrderBy(w => w.From).Zip(lane.OrderBy(w => w.From).Skip(1)), pair => Assert.True(pair.First.To <= pair.Second.From)));
    }

    [Fact]
    public void It_names_itself_for_those_who_do_not_see_it()
    {
        var svg = XDocument.Parse(SvgGantt.Write(Plans.Schedule)).Root!;

        Assert.Equal("img", (string)svg.Attribute("role")!);
        Assert.Equal("gantt-title gantt-description", (string)svg.Attribute("aria-labelledby")!);
        Assert.Equal("Plan for the 2028 Match, made as of 23 Nov 2026", svg.Element(Svg + "title")!.Value);
        Assert.Equal($"{Plans.Schedule.Milestones.Count} milestones from 23 Nov 2026 to 17 Mar 2028. Submission opens, 1 Sep 2027 (projected).", svg.Element(Svg + "desc")!.Value);
    }

    [Fact]
    public void Today_is_marked_on_the_day_given_and_nowhere_else()
    {
        Assert.Contains("Today, 5 Jan 2027", SvgGantt.Write(Plans.Schedule, new LocalDate(2027, 1, 5)), StringComparison.Ordinal);
        Assert.DoesNotContain("Today", SvgGantt.Write(Plans.Schedule), StringComparison.Ordinal);
        Assert.DoesNotContain("Today", SvgGantt.Write(Plans.Schedule, new LocalDate(2026, 10, 31)), StringComparison.Ordinal);
        Assert.Contains("Today, 1 Nov 2026", SvgGantt.Write(Plans.Schedule, new LocalDate(2026, 11, 1)), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_date_of_the_season_is_told_inside_or_beyond() => Assert.All(
        Plans.Schedule.Season.Dates,
        d => Assert.Contains(d.Date.ToString("d MMM uuuu", CultureInfo.InvariantCulture), SvgGantt.Write(Plans.Schedule), StringComparison.Ordinal));

    [Fact]
    public void A_plan_without_milestones_says_so() =>
        Assert.Contains("No milestone is dated", SvgGantt.Write(Plans.WithoutMilestones().Schedule), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_title_changes_the_picture(string text)
    {
        var svg = SvgGantt.Write(HostilePlan.ScheduleOf(text), Plans.Early);

        Assert.Equal(Elements(SvgGantt.Write(HostilePlan.ScheduleOf("x"), Plans.Early)), Elements(svg));
        Assert.False(HostileTexts.HidesSomething(svg));
        Assert.All(Rows(svg), r => Assert.InRange(r.Elements(Svg + "text").First().Value.Length, 1, 120));
    }

    [Theory]
    [MemberData(nameof(HostileTexts.Lines), MemberType = typeof(HostileTexts))]
    public void A_title_is_told_in_one_line(string text, string shown) => Assert.Equal(
        3, Rows(SvgGantt.Write(HostilePlan.ScheduleOf(text))).Count(r =>
            r.Elements(Svg + "text").First().Value.TrimEnd('…').Trim() is var label && label.Length > 0 && shown.Trim().StartsWith(label, StringComparison.Ordinal)));

    [Fact]
    public void A_lone_surrogate_is_shown_as_what_it_is() =>
        Assert.Contains(">lone\uFFFDsurrogate<", SvgGantt.Write(HostilePlan.ScheduleOf(HostileTexts.LoneSurrogate)), StringComparison.Ordinal);

    // The picture goes workstream by workstream.
    private static IEnumerable<ScheduledMilestone> Drawn(Schedule schedule) => schedule.Milestones
        .GroupBy(m => m.Milestone.Workstream).OrderBy(g => g.Min(m => m.Start)).ThenBy(g => g.Key).SelectMany(g => g.OrderBy(m => m.Start).ThenBy(m => m.Finish));

    private static List<XElement> Rows(string svg) => XDocument.Parse(svg).Descendants(Svg + "g").ToList();

    private static (double X, double Width) Bar(XElement row) =>
        (Number((string)row.Element(Svg + "rect")!.Attribute("x")!), Number((string)row.Element(Svg + "rect")!.Attribute("width")!));

    private static List<string> Elements(string svg) =>
        XDocument.Parse(svg).Descendants().Select(e => $"{e.Name.LocalName}({string.Join(" ", e.Attributes().Select(a => a.Name.LocalName))})").ToList();

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
