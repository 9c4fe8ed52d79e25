using System.Text;

namespace ReapplyKit.Reports;

/// <summary>How wide a text is about to be, in a sans-serif face of ordinary width: enough to shorten a label before it meets what stands beside it.</summary>
internal static class TextWidth
{
    private const double Wide = 1.05;
    private const double Capital = 0.7;
    private const double Small = 0.62;
    private const double Slim = 0.41;
    private const double Narrow = 0.33;
    private const int FirstWide = 0x1100;
    private const int ShortestCut = 2;

    /// <summary>The width in the unit of the font size.</summary>
    public static double Of(ReadOnlySpan<char> text, double fontSize) => Of(text) * fontSize;

    /// <summary>The text, shortened until it fits.</summary>
    public static string Fit(string text, double fontSize, double width)
    {
        if (text.Length <= ShortestCut || Of(text, fontSize) <= width)
            return text;
        var most = text.Length - 1;
        while (most > ShortestCut && (Of(SafeText.Kept(text, most)) + Of(SafeText.Ellipsis)) * fontSize > width)
            most--;
        return SafeText.Shortened(text, most);
    }

    private static double Of(ReadOnlySpan<char> text)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
            width += WidthOf(rune);
        return width;
    }

    private static double WidthOf(Rune rune) => rune.Value switch
    {
        >= FirstWide and not (>= 0x2000 and < 0x2E80) => Wide,
        'm' or 'w' or 'M' or 'W' or '…' => 0.9,
        'i' or 'j' or 'l' or 'I' or ' ' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' or '(' or ')' => Narrow,
        't' or 'f' or 'r' or '-' or '/' => Slim,
        _ when Rune.IsUpper(rune) => Capital,
        _ => Small,
    };
}
