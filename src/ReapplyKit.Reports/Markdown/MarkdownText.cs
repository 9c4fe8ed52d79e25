using System.Text;

namespace ReapplyKit.Reports;

/// <summary>
/// Text as Markdown that shows just that text: no mark-up, no HTML and no table border comes out of it. Some readers make a link of an address that stands
/// in the text; it leads where it says.
/// </summary>
internal static class MarkdownText
{
    private const string Escaped = @"\`*_{}[]<>|~&$#@";
    private const string AtLineStart = "-+=>";

    public static string Of(Phrase phrase) => AtStart(string.Concat(phrase.Runs.Select(Of)).Trim());

    public static string Of(string text) => AtStart(Inline(text).Trim());

    private static string Of(Run run) => run.Kind switch
    {
        RunKind.Strong or RunKind.Mark when !string.IsNullOrWhiteSpace(run.Text) => $"**{Inline(run.Text).Trim()}**",
        RunKind.Clause or RunKind.Anchor or RunKind.Rule => $"`{run.Text}`",
        _ => Inline(run.Text),
    };

    private static string Inline(string text)
    {
        var line = new StringBuilder();
        var shown = SafeText.Line(text);
        for (var at = 0; at < shown.Length; at++)
        {
            if (Escaped.Contains(shown[at]) || BeginsLink(shown, at))
                line.Append('\\');
            line.Append(shown[at]);
        }
        return line.ToString();
    }

    // GitHub makes links of "https://" and "www." alone, and pictures of ":words:".
    private static bool BeginsLink(string text, int at) => text[at] switch
    {
        ':' => at + 1 < text.Length && text[at + 1] != ' ',
        '.' => at >= 3 && text.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    // What would begin a list, a heading line or a quotation at the start of a line.
    private static string AtStart(string line)
    {
        if (line.Length > 0 && AtLineStart.Contains(line[0]))
            return "\\" + line;
        var digits = line.TakeWhile(char.IsAsciiDigit).Count();
        return digits > 0 && digits < line.Length && line[digits] is '.' or ')' ? $"{line[..digits]}\\{line[digits..]}" : line;
    }
}
