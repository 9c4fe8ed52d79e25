using System.Buffers;
using System.Globalization;
using System.Text;

namespace ReapplyKit.Reports;

/// <summary>
/// Text of unknown origin as one harmless line: white space is a single space, what cannot be seen is shown by its picture or number, what is not a
/// character is a replacement character, what is too long ends in an ellipsis.
/// </summary>
internal static class SafeText
{
    public const int MostCharacters = 600;

    public const string Ellipsis = "…";

    private static readonly SearchValues<char> Plain = SearchValues.Create(
        string.Concat(Enumerable.Range(' ', Delete - ' ').Select(c => (char)c)) + "–—‘’“”…·×→◆✓");

    private const int ControlPictures = 0x2400;
    private const int DeletePicture = 0x2421;
    private const int Delete = 0x7F;
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    public static string Line(string text, int most = MostCharacters)
    {
        if (text.Length <= most && IsPlain(text))
            return text;
        var line = new StringBuilder(Math.Min(text.Length, most));
        foreach (var rune in text.EnumerateRunes())
        {
            if (line.Length > most)
                break;
            if (Rune.IsWhiteSpace(rune))
                line.Append(line.Length > 0 && line[^1] == ' ' ? "" : " ");
            else
                line.Append(Shown(rune));
        }
        return Shortened(line.ToString(), most);
    }

    // Letters, digits, common signs and single spaces, as nearly every text is: nothing to make harmless.
    private static bool IsPlain(ReadOnlySpan<char> text) =>
        !text.ContainsAnyExcept(Plain) && text.IndexOf("  ", StringComparison.Ordinal) < 0;

    /// <summary>At most so many UTF-16 units, cut between characters as people see them.</summary>
    public static string Shortened(string text, int most) => text.Length <= most ? text : string.Concat(Kept(text, most), Ellipsis);

    /// <summary>What a text that is too long keeps before its ellipsis.</summary>
    public static ReadOnlySpan<char> Kept(string text, int most)
    {
        var end = 0;
        while (end + StringInfo.GetNextTextElementLength(text, end) is var next && next < most)
            end = next;
        if (end == 0)
            end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return text.AsSpan(0, end).TrimEnd(' ');
    }

    private static string Shown(Rune rune) => rune.Value switch
    {
        < ' ' => ((char)(ControlPictures + rune.Value)).ToString(),
        Delete => ((char)DeletePicture).ToString(),
        ZeroWidthNonJoiner or ZeroWidthJoiner => rune.ToString(),
        _ when IsNoCharacter(rune) => Rune.ReplacementChar.ToString(),
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format => string.Create(CultureInfo.InvariantCulture, $"[U+{rune.Value:X4}]"),
        _ => rune.ToString(),
    };

    private static bool IsNoCharacter(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF;
}
