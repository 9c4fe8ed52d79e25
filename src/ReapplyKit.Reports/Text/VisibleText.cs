using System.Globalization;
using System.Text;

namespace ReapplyKit.Reports;

/// <summary>
/// Text from outside as one line that shows what it is: line breaks and tabs become spaces; control characters, text-direction controls, hidden tags,
/// lone surrogates and noncharacters become U+FFFD, so that nothing acts unseen and nothing vanishes unseen.
/// </summary>
internal static class VisibleText
{
    private const string Ellipsis = "…";

    /// <summary>A text on one line, shortened with "…" where it is longer than a place can hold.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">The most UTF-16 units.</param>
    public static string Line(string? text, int most = int.MaxValue) => Shorten(OneLine(text ?? ""), most);

    private static string OneLine(string text)
    {
        var line = new StringBuilder(Math.Min(text.Length, 1 << 16));
        var wasReturn = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!(wasReturn && rune.Value == '\n'))
                line.Append(Shown(rune).ToString());
            wasReturn = rune.Value == '\r';
        }
        return line.ToString();
    }

    private static Rune Shown(Rune rune) => rune.Value switch
    {
        '\t' or '\n' or '\v' or '\f' or '\r' or 0x85 or 0x2028 or 0x2029 => new Rune(' '),
        _ when IsHidden(rune) => Rune.ReplacementChar,
        _ => rune,
    };

    private static bool IsHidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control
        || rune.Value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)
            or 0xFEFF or (>= 0xFFF9 and <= 0xFFFB) or (>= 0xE0000 and <= 0xE007F) or (>= 0xFDD0 and <= 0xFDEF)
        || (rune.Value & 0xFFFE) == 0xFFFE;

    private static string Shorten(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var kept = most - Ellipsis.Length;
        return text[..(char.IsHighSurrogate(text[kept - 1]) ? kept - 1 : kept)] + Ellipsis;
    }
}
