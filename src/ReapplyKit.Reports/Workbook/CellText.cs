using System.Text.RegularExpressions;

namespace ReapplyKit.Reports;

/// <summary>Text as a cell holds it: one visible line of what XML allows, no longer than a cell can be, without escapes that would be undone.</summary>
internal static partial class CellText
{
    /// <summary>The most characters of a cell.</summary>
    public const int Longest = 32_767;

    public static string Of(string text)
    {
        var line = SafeText.Line(text, Longest);
        return Escape().Replace(line, "_x005F_") is var written && written.Length <= Longest ? written : Fit(line);
    }

    // An escape counts for one character in a spreadsheet and for seven in the file, which some readers limit.
    private static string Fit(string line) => Escape().Replace(SafeText.Line(line, Longest / 8), "_x005F_");

    // _x0041_ reads as "A" in a spreadsheet's file: the first underscore is written as an escape of itself.
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
