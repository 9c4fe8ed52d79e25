using System.Text;

namespace ReapplyKit.Reports.Tests;

/// <summary>Names that try to be more than names, and what harmless text they come to.</summary>
internal static class HostileNames
{
    public const char Shown = '\uFFFD';

    public static readonly string TenThousand = new('x', 10_000);

    /// <summary>Each name beside the line it must be shown as.</summary>
    public static TheoryData<string, string> All => new()
    {
        { "=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0" },
        { "+1+1", "+1+1" },
        { "-2+3", "-2+3" },
        { "@SUM(A1:A9)", "@SUM(A1:A9)" },
        { "\t=1+1", " =1+1" },
        { "<script>alert(1)</script>", "<script>alert(1)</script>" },
        { "]]><x:f>1</x:f>", "]]><x:f>1</x:f>" },
        { "&lt;&#0;&amp;", "&lt;&#0;&amp;" },
        { "a\r\nb\nc\rd", "a b c d" },
        { "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:forged", "x END:VEVENT BEGIN:VEVENT SUMMARY:forged" },
        { "x\u2028BEGIN:VALARM\u2029y\u0085z", "x BEGIN:VALARM y z" },
        { "a;b,c:d\\n\\N\\;\"e\"", "a;b,c:d\\n\\N\\;\"e\"" },
        { "\u202Egpj.exe", $"{Shown}gpj.exe" },
        { "\u2066a\u2069\u200F\u061C", $"{Shown}a{Shown}{Shown}{Shown}" },
        { "nul\0bell\u0007esc\u001B[31m", $"nul{Shown}bell{Shown}esc{Shown}[31m" },
        { "c1\u0090del\u007F", $"c1{Shown}del{Shown}" },
        { "\uFFFE\uFFFF\uFDD0", $"{Shown}{Shown}{Shown}" },
        { "hidden\U000E0041\U000E007F", $"hidden{Shown}{Shown}" },
        { "\uFEFFmark", $"{Shown}mark" },
        { "_x0041_ _x000A_ _x005F_", "_x0041_ _x000A_ _x005F_" },
        { "Ünïcode 東京 שלום 🏥 👩🏽‍⚕️", "Ünïcode 東京 שלום 🏥 👩🏽‍⚕️" },
        { "  spaces around  ", "  spaces around  " },
    };

    /// <summary>A lone surrogate, which no theory can carry in its name.</summary>
    public static string LoneSurrogate { get; } = new StringBuilder("lone").Append('\uD83D').Append("surrogate").ToString();
}
