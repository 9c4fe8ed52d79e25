namespace ReapplyKit.Reports.Tests;

/// <summary>Texts that would like to be more than text, and a plan that holds one of them wherever a text from outside can stand.</summary>
internal static class Hostile
{
    /// <summary>Texts of visible characters only: each is to be shown just as it stands.</summary>
    private static readonly ValueList<string> Visible =
    [
        "=cmd|' /C calc'!A0", "<script>alert(1)</script>", "]]>", "\"><img src=x onerror=alert(1)>", "javascript:alert(1)", "&lt;b&gt; &#x3C; &amp;",
        "</svg></style></title><h1>x", "<!-- x -->", "`code` **bold** _it_ [l](http://x.example) ![i](x) ~~s~~", "a | b | c", "--- | ---", "# heading", "1. item", "1) item",
        "- item", "+ item", "> quote", "=====", "---", "***", "```", "~~~", "    four", "\\", "\\|", "[x]: http://x.example", "section x", "click a href \"http://x.example\"", "title t", "2026-01-01", "gantt",
        "excludes weekends", "100% sure %%{init: {\"a\": 1}}%%", "name :done, a1, 2026-01-01, 1d", "a; b # c", "www.example.org http://example.org a@b.example @team #12 :smile:",
        "{{x}} ${7*7} $x$", "😀👩‍👩‍👧", "مستشفى 12", "çà et là", "DROP TABLE x;--", "BEGIN:VEVENT",
    ];

    private static readonly ValueList<string> Hidden =
    [
        "one\r\ntwo\nthree", "x\nBEGIN:VEVENT\nEND:VEVENT", "\u202Egnp.exe", "a\u2066b\u200Fc", "\u0000\u0007\u001B[31mred\u007F", "\uD800 lone \uDC00", "\uFFFE\uFFFF\uFDD0", "a\u2028b\u2029c\u0085d",
        new string('a', 10_000), "e" + new string('\u0301', 10_000), new string(' ', 5_000) + "x", string.Concat(Enumerable.Repeat("word ", 2_000)),
    ];

    public static TheoryData<string> VisibleTexts => new(Visible.AsEnumerable());

    public static TheoryData<string> Texts => new(Visible.Concat(Hidden));

    /// <summary>A text as a reader sees it: a run of spaces shows as one.</summary>
    public static string AsSeen(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether something cannot be seen, or is no character.</summary>
    public static bool HidesSomething(string document) => document.EnumerateRunes().Any(r =>
        (r.Value < ' ' && r.Value != '\n') || r.Value is >= 0x7F and <= 0x9F or >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069 or 0x200E or 0x200F or 0x2028 or 0x2029
        || (r.Value & 0xFFFE) == 0xFFFE || r.Value is >= 0xFDD0 and <= 0xFDEF)
        || document.Where((c, i) => char.IsHighSurrogate(c) ? i + 1 == document.Length || !char.IsLowSurrogate(document[i + 1]) : char.IsLowSurrogate(c) && (i == 0 || !char.IsHighSurrogate(document[i - 1]))).Any();

    public static ReapplicationPlan Plan(string text)
    {
        var plan = Plans.One;
        return plan with
        {
            Report = plan.Report with
            {
                Findings = plan.Report.Findings.Select(f => f with { Value = text, Threshold = text, Missing = [text], Notes = [text] }).ToValueList(),
            },
            Weaknesses = plan.Weaknesses.Select(w => w with { Value = text }).ToValueList(),
            Opinions = plan.Opinions! with { ClearYes = [new ClearYesAnswer(AdviserKind.Other, text)], Alternatives = [new AlternativeSpecialty(text, text, plan.Opinions.Rule)] },
            Research = plan.Research!.Value.Select(r => r with { Project = r.Project with { Title = text } }).ToValueList(),
            Schedule = Schedule(text),
            List = plan.List! with { Programs = plan.List.Programs.Take(4).Select((p, i) => i < 2 ? Named(p, text) : p).ToValueList() },
            Proof = plan.Proof! with { Story = new StoryFacts([new StoryFact(text, plan.Opinions.Rule)], [], []) },
        };
    }

    public static Schedule Schedule(string text) => Plans.Schedule with
    {
        Milestones = Plans.Schedule.Milestones.Select((m, i) => i < 3 ? m with { Milestone = m.Milestone with { Title = text } } : m).ToValueList(),
    };

    private static ListedProgram Named(ListedProgram listed, string text) => listed with
    {
        Assessment = listed.Assessment with { Program = listed.Assessment.Program with { Name = text, City = text, State = text, Specialty = text } },
    };
}
