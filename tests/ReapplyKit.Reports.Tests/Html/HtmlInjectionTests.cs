using System.Collections.Concurrent;
using AngleSharp.Dom;

namespace ReapplyKit.Reports.Tests;

/// <summary>A page stays the page it is, whatever texts it shows.</summary>
public sealed class HtmlInjectionTests
{
    private static readonly ConcurrentDictionary<string, string> OnlyOnce = [];
    private static readonly Lazy<IReadOnlyList<string>> Harmless = new(() => Elements(HtmlReportTests.Parse(Page("x"))));

    public static TheoryData<string> Texts => HostileTexts.All;

    public static TheoryData<string> VisibleTexts => HostileTexts.VisibleTexts;

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_text_adds_or_takes_an_element_or_an_attribute(string text) =>
        Assert.Equal(Harmless.Value, Elements(HtmlReportTests.Parse(Page(text))));

    [Theory]
    [MemberData(nameof(Texts))]
    public void Nothing_in_the_page_is_hidden_from_the_eye(string text) => Assert.False(HostileTexts.HidesSomething(Page(text)));

    [Theory]
    [MemberData(nameof(VisibleTexts))]
    public void What_can_be_seen_is_shown_as_it_stands(string text)
    {
        var plan = HostilePlan.Of(text);
        var page = HtmlReportTests.Parse(HtmlReport.Write(plan, Plans.Rules, Plans.Early, Plans.Extras(plan, reference: text)));

        Assert.Equal(HostileTexts.AsSeen(text), page.QuerySelector("header .kicker span")!.TextContent.Trim());
        Assert.Equal(HostileTexts.AsSeen(text), string.Concat(page.QuerySelector("#verdict .entries li")!.ChildNodes
            .SkipWhile(n => n.NodeName != "MARK").Skip(1).TakeWhile(n => n.NodeName != "P").Select(n => n.TextContent)).Trim());
        Assert.Equal(HostileTexts.AsSeen(text), page.QuerySelector("#research h3")!.TextContent.Trim());
        Assert.StartsWith(HostileTexts.AsSeen(text), HostileTexts.AsSeen(page.QuerySelector("#programs details .entries b")!.TextContent), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_text_is_shortened_and_says_so()
    {
        var shown = HtmlReportTests.Parse(Page(new string('a', 10_000))).QuerySelector("#research h3")!.TextContent;

        Assert.InRange(shown.Length, 100, 1_000);
        Assert.Equal(new string('a', shown.Length - 1) + "…", shown);
    }

    [Fact]
    public void A_text_direction_control_is_named_instead_of_obeyed() =>
        Assert.Equal("[U+202E]gnp.exe", HtmlReportTests.Parse(Page("\u202Egnp.exe")).QuerySelector("#research h3")!.TextContent);

    [Fact]
    public void A_right_to_left_name_does_not_turn_what_stands_beside_it() =>
        Assert.Equal("مستشفى 12", HtmlReportTests.Parse(Page("مستشفى 12")).QuerySelector("#programs details .entries b bdi")!.TextContent);

    private static string Page(string text) => OnlyOnce.GetOrAdd(text, _ => HtmlReportTests.Write(HostilePlan.Of(text)));

    // Isolation and word breaking are the only elements that depend on the text.
    private static List<string> Elements(IDocument page) =>
        page.All.Where(e => e.LocalName != "bdi" && e.ClassName != "long").Select(e => $"{e.LocalName}({string.Join(" ", e.Attributes.Select(a => a.Name))})").ToList();
}
