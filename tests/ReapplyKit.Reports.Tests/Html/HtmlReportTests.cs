using System.Xml;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ReapplyKit.Reports.Tests;

/// <summary>The page, read back by an HTML parser and by an XML parser.</summary>
public sealed class HtmlReportTests
{
    public static TheoryData<string> Everyone => Plans.Everyone;

    [Theory]
    [MemberData(nameof(Everyone))]
    public void It_is_well_formed_and_its_outline_has_no_gap(string name)
    {
        var page = Parse(Write(Plans.Of(name)));
        var levels = page.QuerySelectorAll("h1,h2,h3").Select(h => h.LocalName[1] - '0').ToList();

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(levels, l => l == 1);
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second - pair.First <= 1));
    }

    [Fact]
    public void Its_parts_stand_in_the_order_in_which_they_are_needed() => Assert.Equal(
        [
            "What most likely went wrong", "Start this week", "What went wrong, and what mends it", "How competitive the file is", "This week in full",
            "Plan for the 2028 Match", "Decisions", "Targets of the year", "US clinical experience and letters", "Research", "Workload", "Program list",
            "What applying takes", "What would change it", "Proof of change", "Sources, marks, and what this is not",
        ],
        Parse(Write(Plans.One)).QuerySelectorAll("main h2").Select(h => h.TextContent));

    [Fact]
    public void Practice_and_application_have_their_parts_where_they_are_stated()
    {
        var parts = Parse(Write(Plans.Of("cases/ten-interviews-red-flag"))).QuerySelectorAll("main h2").Select(h => h.TextContent).ToList();

        Assert.Contains("Interview practice", parts);
        Assert.Contains("The application", parts);
        Assert.DoesNotContain("Research", parts);
    }

    [Theory]
    [MemberData(nameof(Everyone))]
    public void It_needs_no_script_and_nothing_from_outside(string name)
    {
        var html = Write(Plans.Of(name));
        var page = Parse(html);

        Assert.Contains("default-src 'none'; style-src 'unsafe-inline'", page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content"), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("script,link,img,iframe,object,embed,form,base,foreignObject,use,image"));
        Assert.All(page.QuerySelectorAll("[href]"), e => Assert.StartsWith("#", e.GetAttribute("href"), StringComparison.Ordinal));
        Assert.DoesNotContain("@import", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@font-face", html, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Everyone))]
    public void Every_link_and_every_label_leads_to_one_place(string name)
    {
        var page = Parse(Write(Plans.Of(name)));
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        var named = page.QuerySelectorAll("[aria-labelledby]").SelectMany(e => e.GetAttribute("aria-labelledby")!.Split(' '));

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")![1..]).Concat(named), id => Assert.Contains(id, ids));
        Assert.NotEmpty(page.QuerySelectorAll("a.cite"));
    }

    [Theory]
    [MemberData(nameof(Everyone))]
    public void Every_table_has_a_caption_and_a_heading_for_each_column_and_row(string name)
    {
        foreach (var table in Parse(Write(Plans.Of(name))).QuerySelectorAll("table"))
        {
            var columns = table.QuerySelectorAll("thead th").Select(h => h.TextContent).ToList();
            Assert.NotEqual("", table.QuerySelector("caption")!.TextContent);
            Assert.All(table.QuerySelectorAll("thead th"), h => Assert.Equal("col", h.GetAttribute("scope")));
            Assert.All(table.QuerySelectorAll("tbody tr"), row =>
            {
                Assert.Equal("row", row.Children[0].GetAttribute("scope"));
                Assert.Equal(columns.Count, row.Children.Length);
            });
        }
    }

    [Fact]
    public void Every_program_of_the_list_stands_under_its_label_once()
    {
        var tables = Parse(Write(Plans.One)).QuerySelectorAll("#programs details");
        foreach (var (label, table) in new[] { ProgramLabel.Green, ProgramLabel.Yellow, ProgramLabel.Red }.Zip(tables))
        {
            var expected = Plans.One.List!.Programs.Select(p => p.Assessment).Where(a => a.Label == label).Select(a => a.Program.Code!.ToString());
            Assert.Equal(expected, table.QuerySelectorAll(".entries > li > small:first-of-type").Select(e => e.TextContent.Split(" · ")[0]));
            Assert.StartsWith(label.ToString(), table.QuerySelector("summary")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_list_counts_its_labels_and_says_of_each_program_what_to_ask_and_which_tie_there_is()
    {
        var part = Parse(Write(Plans.One)).QuerySelector("#programs")!;
        var listed = Plans.One.List!.Programs.Select(p => p.Assessment).ToList();
        var shown = part.QuerySelectorAll("details .entries > li").ToList();

        Assert.Contains($"{listed.Count(a => a.ListLabel == ProgramLabel.Yellow)} yellow", part.QuerySelector("p")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            listed.Select(a => (Asks: !a.Unknowns.IsEmpty, IsTied: a.Strengths.Any(f => f.Tie is not null))),
            shown.Select(e => (e.TextContent.Contains("Ask or add:", StringComparison.Ordinal), e.TextContent.Contains("Tie:", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_filter_of_the_list_shows_what_it_names()
    {
        var part = Parse(Write(Plans.One)).QuerySelector("#programs")!;
        var filters = part.QuerySelectorAll(".filter input").Select(i => i.Id!["only-".Length..]).ToList();

        Assert.Equal(["tie", "ask", "clear"], filters);
        Assert.Equal(
            Plans.One.List!.Programs.Count(p => p.Assessment.Strengths.Any(f => f.Tie is not null)), part.QuerySelectorAll("details li.tie").Length);
        Assert.All(filters, f => Assert.Contains($":has(#only-{f}:checked) details li:not(.{f})", Write(Plans.One), StringComparison.Ordinal));
    }

    [Fact]
    public void It_is_small_enough_for_a_phone_on_a_train() =>
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(Write(Plans.One)), 50_000, 120_000);

    [Fact]
    public void The_page_to_hand_over_has_the_first_screen_and_the_next_dates_and_folds_nothing()
    {
        var page = Parse(HtmlReport.Write(Plans.One, Plans.Rules, Plans.Early, Plans.Extras(Plans.One) with { Length = ReportLength.OnePage }));

        Assert.Equal(PlanBrief.Of(Plans.One, Plans.Rules).Headline, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["The next dates", "The list", "The money", "What this is"], page.QuerySelectorAll("section > h2").Select(h => h.TextContent));
        Assert.Empty(page.QuerySelectorAll("details,svg,a"));
    }

    // FACTS: rank lists close on 3 March, Match Week begins on 15 March, Match Day is 19 March 2027.
    [Theory]
    [InlineData("Rank list deadline, 2027 Match", "Wed 3 Mar 2027")]
    [InlineData("Match Week begins, 2027 Match", "Mon 15 Mar 2027")]
    [InlineData("Match Day, 2027 Match", "Fri 19 Mar 2027")]
    public void The_page_to_hand_over_has_the_days_of_a_running_season(string what, string day)
    {
        var @case = Plans.One.Case with { Running = new CycleOutcome { Season = 2027, Matched = false, Interviews = 3, Submitted = new LocalDate(2026, 9, 2) } };
        var plan = ReapplyPlanner.Plan(Plans.Rules, @case, new LocalDate(2026, 11, 27)).AsT0;

        var page = Parse(HtmlReport.Write(plan, Plans.Rules, plan.AsOf, ReportOptions.Default with { Length = ReportLength.OnePage }));

        Assert.Contains(what, page.QuerySelector("#dates")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(day, page.QuerySelector("#dates")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_appendix_adds_the_name_of_each_rule_and_the_clauses_of_each_milestone()
    {
        var page = Parse(HtmlReport.Write(Plans.One, Plans.Rules, Plans.Early, Plans.Extras(Plans.One) with { Length = ReportLength.WithAppendix }));
        var rules = page.QuerySelectorAll("code").Select(c => c.TextContent).ToHashSet();

        Assert.Empty(Parse(Write(Plans.One)).QuerySelectorAll("code"));
        Assert.All(Plans.One.Report.Findings, f => Assert.Contains(f.Rule.ToString(), rules));
        Assert.All(
            Plans.Schedule.Milestones.SelectMany(m => m.Milestone.Clauses.AsEnumerable()),
            c => Assert.Contains(Plans.Rules.Book[c].Text, page.QuerySelector("#sources")!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void This_week_is_seven_days_from_the_day_of_reading_with_the_clauses_own_words()
    {
        var today = new LocalDate(2026, 12, 19);
        var week = Parse(HtmlReport.Write(Plans.One, Plans.Rules, today)).QuerySelector("#week")!;
        var due = Plans.Schedule.Milestones.Where(m => m.Start <= new LocalDate(2026, 12, 25) && m.Finish >= today).Select(m => m.Milestone).ToList();

        Assert.NotEmpty(due);
        Assert.Equal(due.Select(m => m.Title).Order(), week.QuerySelectorAll(".entries > li > b").Select(e => e.TextContent).Order());
        Assert.All(due.SelectMany(m => m.Clauses.AsEnumerable()), c => Assert.Contains(Plans.Rules.Book[c].Text, week.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void The_first_screen_is_the_brief_of_the_plan()
    {
        var brief = PlanBrief.Of(Plans.One, Plans.Rules, Plans.Early.PlusDays(2));
        var head = Parse(Write(Plans.One)).QuerySelector("header")!;

        Assert.Equal(brief.Headline, head.QuerySelector("h1")!.TextContent);
        Assert.Equal(
            brief.Causes.Select(c => c.ToString()).Concat(brief.Tasks.Select(t => t.What)),
            head.QuerySelectorAll("ol > li").Select((e, place) => place < brief.Causes.Count ? e.TextContent : e.TextContent[..brief.Tasks[place - brief.Causes.Count].What.Length]));
        Assert.All(
            new[] { "Dr. A. Applicant", brief.Deadline!.What, $"{brief.Deadline.DaysLeft} days", $"{brief.KnownComponents} of 5 known" },
            t => Assert.Contains(t, head.TextContent, StringComparison.Ordinal));
        Assert.Equal(5, head.QuerySelectorAll(".strip mark").Length);
    }

    [Fact]
    public void Whatever_is_not_on_the_first_screen_is_folded_under_its_heading()
    {
        var page = Parse(Write(Plans.One));

        Assert.All(page.QuerySelector("main")!.Children.Skip(1), part => Assert.True(part.Matches("details.part:not([open]):has(> summary > h2):has(> section[id])")));
    }

    [Fact]
    public void It_prints_no_probability()
    {
        var said = Parse(Write(Plans.One)).QuerySelector("main")!.TextContent.Replace("No verdict here is a probability", "", StringComparison.Ordinal);

        Assert.DoesNotContain("probabilit", said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("likelihood", said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("odds", said, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_same_input_gives_the_same_page() =>
        Assert.Equal(Write(Plans.Of("case")), Write(Plans.Make(Plans.Case("case"), Plans.Early)));

    internal static string Write(ReapplicationPlan plan) => HtmlReport.Write(plan, Plans.Rules, Plans.Early.PlusDays(2), Plans.Extras(plan));

    internal static IDocument Parse(string html)
    {
        using var reader = XmlReader.Create(new StringReader(html), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        Assert.Equal("html", XDocument.Load(reader).Root!.Name.LocalName);
        return new HtmlParser().ParseDocument(html);
    }
}
