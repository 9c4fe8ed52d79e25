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

    /// <summary>The width in the unit of the font size.</summary>
    public static double Of(string text, double fontSize) => text.EnumerateRunes().Sum(WidthOf) * fontSize;

    /// <summary>The text, shortened until it fits.</summary>
    public static string Fit(string text, double fontSize, double width)
    {
        var fitting = text;
        for (var most = text.Length; Of(fitting, fontSize) > width && most > 2; most--)
            fitting = SafeText.Shortened(text, most - 1);
        return fitting;
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
