using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ReapplyKit.Reports.Tests;

/// <summary>The Markdown, read back by a Markdown parser with GitHub's extensions.</summary>
public sealed class MarkdownReportTests
{
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder()
        .UsePipeTables().UseAutoLinks().UseTaskLists().UseEmphasisExtras().UseMathematics().UseEmojiAndSmiley().Build();

    public static TheoryData<string> Everyone => Plans.Everyone;

    public static TheoryData<string> Texts => HostileTexts.All;

    public static TheoryData<string> VisibleTexts => HostileTexts.VisibleTexts;

    [Theory]
    [MemberData(nameof(Everyone))]
    public void It_has_the_headings_and_the_tables_of_the_page(string name)
    {
        var plan = Plans.Of(name);
        var page = HtmlReportTests.Parse(HtmlReportTests.Write(plan));
        var document = Parse(Write(plan));

        Assert.Equal(page.QuerySelectorAll("h1,h2,h3").Select(h => h.TextContent), document.Descendants<HeadingBlock>().Select(h => Text(h.Inline!)));
        Assert.Equal(
            page.QuerySelectorAll("table").Select(t => t.QuerySelectorAll("tr").Length),
            document.Descendants<Table>().Select(t => t.Count));
    }

    [Fact]
    public void The_cells_of_its_tables_read_as_those_of_the_page()
    {
        var page = HtmlReportTests.Parse(HtmlReportTests.Write(Plans.One)).QuerySelectorAll("table th, table td").Select(c => HostileTexts.AsSeen(c.TextContent));
        var cells = Parse(Write(Plans.One)).Descendants<TableCell>().Select(c => string.Concat(c.Descendants<LeafBlock>().Select(b => Text(b.Inline!))));

        Assert.Equal(page, cells.Select(HostileTexts.AsSeen));
    }

    [Fact]
    public void The_chart_is_a_block_of_Mermaid()
    {
        var block = Assert.Single(Parse(Write(Plans.One)).Descendants<FencedCodeBlock>());

        Assert.Equal("mermaid", block.Info);
        Assert.Equal(MermaidGantt.Write(Plans.Schedule).TrimEnd('\n'), block.Lines.ToString());
    }

    // Month 12 of the rebuild is past in each: by the plan there is a day for the decision still, or its turn comes with the next season.
    [Theory]
    [InlineData("2026-11-28")]
    [InlineData("2027-06-15")]
    [InlineData("2027-09-10")]
    public void Nothing_is_overdue_whose_day_lies_ahead(string asOf)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(asOf).Value;
        var plan = Plans.Make(new ReapplicationCase { Profile = Plans.Case("case").Profile, Cycle = Plans.Case("case").Cycle }, day);
        var decisions = Write(plan).Split('\n').Where(line => line.Contains("Decide on ", StringComparison.Ordinal) && line.StartsWith("- **", StringComparison.Ordinal)).ToList();

        Assert.Equal(plan.Schedule.ToDecide().Count(), decisions.Count);
        Assert.All(plan.Schedule.ToDecide().Zip(decisions), pair => Assert.StartsWith(
            pair.First.By >= day || plan.Schedule.NotThisSeason.Any(m => m.Milestone.Id == pair.First.Open.Milestone) ? "- **open**" : "- **overdue**",
            pair.Second, StringComparison.Ordinal));
    }

    // Months mend much, and years only grow.
    [Fact]
    public void Nothing_is_said_to_mend_the_years_since_graduation()
    {
        var text = Write(Plans.Make(
            new ReapplicationCase { Profile = Plans.Case("case").Profile with { Graduation = PartialDate.On(new LocalDate(2012, 6, 30)) }, Decisions = new YearDecisions { Step3 = true } },
            new LocalDate(2026, 11, 28)));

        Assert.Contains("Nothing takes years back; what answers them:", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_fit_stands_beside_the_chart()
    {
        var plan = Plans.Make(Plans.Case("case"), Plans.Late);
        var text = Write(plan);

        Assert.Contains("```mermaid", text, StringComparison.Ordinal);
        Assert.All(plan.Schedule.NotThisSeason, m => Assert.Contains(m.Milestone.Title, text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_text_becomes_markup(string text)
    {
        var written = Write(HostilePlan.Of(text));

        Assert.Equal(Blocks(Write(HostilePlan.Of("x"))), Blocks(written));
        Assert.False(HostileTexts.HidesSomething(written));
    }

    [Theory]
    [MemberData(nameof(VisibleTexts))]
    public void What_can_be_seen_is_read_as_it_stands(string text)
    {
        var document = Parse(Write(HostilePlan.Of(text)));
        var verdict = document.SkipWhile(b => b is not HeadingBlock h || Text(h.Inline!) != "How competitive the file is").OfType<ListBlock>()
            .SelectMany(l => l.Descendants<ParagraphBlock>()).Select(p => Text(p.Inline!)).First(t => t.StartsWith("Step 1 ", StringComparison.Ordinal));
        var project = document.Descendants<HeadingBlock>().SkipWhile(h => Text(h.Inline!) != "Research").Skip(1).First();

        Assert.EndsWith(HostileTexts.AsSeen(text), HostileTexts.AsSeen(verdict), StringComparison.Ordinal);
        Assert.Equal(HostileTexts.AsSeen(text), Text(project.Inline!));
    }

    private static string Write(ReapplicationPlan plan) => MarkdownReport.Write(plan, Plans.Rules, Plans.Early.PlusDays(2), Plans.Extras(plan));

    private static MarkdownDocument Parse(string markdown) => Markdig.Markdown.Parse(markdown, GitHub);

    // Everything but stretches of plain text.
    private static List<string> Blocks(string markdown) => Parse(markdown).Descendants().Where(d => d is not LiteralInline and not HtmlEntityInline)
        .Select(d => d.GetType().Name + (d is EmphasisInline e ? e.DelimiterChar.ToString() : "")).ToList();

    private static string Text(ContainerInline inline) => string.Concat(inline.Descendants().Select(i => i switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        _ => "",
    }));
}
