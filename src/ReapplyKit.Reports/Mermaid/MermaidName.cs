using System.Text;
using System.Text.RegularExpressions;

namespace ReapplyKit.Reports;

/// <summary>A name that Mermaid reads as a name: of letters, digits and quiet punctuation, and not beginning like one of its commands.</summary>
internal static partial class MermaidName
{
    private const int MostCharacters = 90;
    private const string Commands = @"^\W|^(\d{4}-\d\d-\d\d|gantt|dateFormat|inclusiveEndDates|topAxis|axisFormat|tickInterval|includes|excludes"
        + @"|todayMarker|weekday|weekend|title|acc\w*|section|click|call|href)(?!\w)";

    private const string Quiet = " .,'’()/+-–—…&!?=*°×·";

    public static string Of(string text)
    {
        var name = new StringBuilder();
        foreach (var rune in Hour().Replace(SafeText.Line(text), ".").EnumerateRunes())
            name.Append(Written(rune));
        var words = SafeText.Shortened(SafeText.Line(name.ToString()).Trim(), MostCharacters);
        return words.Length == 0 ? "Without a name" : Command().IsMatch(words) ? "– " + words : words;
    }

    private static string Written(Rune rune) => rune.Value switch
    {
        ':' => " –",
        ';' => ",",
        '%' => "％",
        _ when rune.IsBmp && Quiet.Contains((char)rune.Value) => rune.ToString(),
        _ when Rune.IsLetterOrDigit(rune) || !rune.IsAscii && !Rune.IsControl(rune) => rune.ToString(),
        _ => " ",
    };

    // A colon ends a name, and an hour would lose its minutes.
    [GeneratedRegex(@"(?<=\d):(?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Hour();

    [GeneratedRegex(Commands, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Command();
}
