namespace Tests.Shared;

/// <summary>Texts that would like to be more than text: formulas, markup, lines, commands, directions, and texts without end.</summary>
internal static class HostileTexts
{
    public static readonly string TenThousand = new('a', 10_000);

    /// <summary>Texts of visible characters only: each is to be shown just as it stands.</summary>
    private static readonly string[] Visible =
    [
        "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1:A9)", "<script>alert(1)</script>", "]]>", "]]><x:f>1</x:f>", "BEGIN:VEVENT",
        "\"><img src=x onerror=alert(1)>", "javascript:alert(1)", "&lt;b&gt; &#x3C; &#0; &amp;", "</svg></style></title><h1>x",
        "<!-- x -->", "`code` **bold** _it_ [l](http://x.example) ![i](x) ~~s~~", "a | b | c", "--- | ---", "# heading", "1. item", "1) item", "- item",
        "+ item", "> quote", "=====", "---", "***", "```", "~~~", "    four", "  spaces around  ", "\\", "\\|", "[x]: http://x.example",
        "section x", "click a href \"http://x.example\"", "title t", "2026-01-01", "gantt", "excludes weekends",
        "100% sure %%{init: {\"a\": 1}}%%", "name :done, a1, 2026-01-01, 1d", "a; b # c", "a;b,c:d\\n\\N\\;\"e\"",
        "www.example.org http://example.org a@b.example @team #12 :smile:", "{{x}} ${7*7} $x$", "_x0041_ _x000A_ _x005F_",
        "😀👩‍👩‍👧", "مستشفى 12", "Ünïcode 東京 שלום 🏥 👩🏽‍⚕️", "çà et là", "DROP TABLE x;--",
    ];

    /// <summary>Texts with something that cannot be seen, each beside the one line that shows it.</summary>
    private static readonly (string Text, string Shown)[] Hidden =
    [
        ("one\rtwo", "one two"),
        ("one\ntwo", "one two"),
        ("one\r\ntwo", "one two"),
        ("x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:forged", "x END:VEVENT BEGIN:VEVENT SUMMARY:forged"),
        ("x\u2028BEGIN:VALARM\u2029y\u0085z", "x BEGIN:VALARM y z"),
        ("\t=1+1", " =1+1"),
        ("\u202Egpj.exe", "[U+202E]gpj.exe"),
        ("a\u200Fb", "a[U+200F]b"),
        ("\u2066a\u2069\u061C", "[U+2066]a[U+2069][U+061C]"),
        ("nul\0bell\u0007esc\u001B[31m", "nul␀bell␇esc␛[31m"),
        ("c1\u0090del\u007F", "c1[U+0090]del␡"),
        ("\uFFFE\uFFFF\uFDD0", "\uFFFD\uFFFD\uFFFD"),
        ("hidden\U000E0041\U000E007F", "hidden[U+E0041][U+E007F]"),
        ("\uFEFFmark", "[U+FEFF]mark"),
    ];

    private static readonly string[] Long =
    [
        TenThousand, "e" + new string('\u0301', 10_000), new string(' ', 5_000) + "x", string.Concat(Enumerable.Repeat("word ", 2_000)),
    ];

    /// <summary>A lone surrogate, which no theory can carry: its data go through UTF-8.</summary>
    public static string LoneSurrogate { get; } = string.Concat("lone", "\uD83D", "surrogate");

    public static TheoryData<string> VisibleTexts => new(Visible);

    public static TheoryData<string> All => new([.. Visible, .. Hidden.Select(h => h.Text), .. Long]);

    /// <summary>Each text short enough for any place, beside the one line it is to be shown as.</summary>
    public static TheoryData<string, string> Lines
    {
        get
        {
            var lines = new TheoryData<string, string>();
            foreach (var (text, shown) in Visible.Select(text => (text, SingleSpaced(text))).Concat(Hidden))
                lines.Add(text, shown);
            return lines;
        }
    }

    /// <summary>A text as a reader sees it: a run of spaces shows as one.</summary>
    public static string AsSeen(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether something cannot be seen, or is no character.</summary>
    public static bool HidesSomething(string document) =>
        document.EnumerateRunes().Any(rune => IsHidden(rune.Value)) || document.Where((_, i) => IsLoneSurrogate(document, i)).Any();

    private static bool IsHidden(int rune) =>
        (rune < ' ' && rune != '\n') || (rune & 0xFFFE) == 0xFFFE
        || rune is (>= 0x7F and <= 0x9F) or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x061C or 0x200E or 0x200F
            or 0x2028 or 0x2029 or (>= 0xFDD0 and <= 0xFDEF) or 0xFEFF or (>= 0xE0000 and <= 0xE007F);

    private static bool IsLoneSurrogate(string text, int i) => char.IsHighSurrogate(text[i])
        ? i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])
        : char.IsLowSurrogate(text[i]) && (i == 0 || !char.IsHighSurrogate(text[i - 1]));

    private static string SingleSpaced(string text)
    {
        while (text.Contains("  ", StringComparison.Ordinal))
            text = text.Replace("  ", " ", StringComparison.Ordinal);
        return text;
    }
}
