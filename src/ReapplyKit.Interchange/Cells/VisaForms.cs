using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>
/// Puts a form into words: boxes, thumbs and lights, such as <c>[x] J-1 [ ] H-1B</c>, where ticked is yes and not ticked beside a ticked one is no, and
/// answers in a row, such as <c>J yes H no</c>.
/// </summary>
internal static class VisaForms
{
    private const string Box = @"(?<box>[☑☐✅]|\[\s*(?:[x✓✔]\s*)?\]|\(\s*[x✓✔]\s*\)|\(\s+\))";
    private const string Label = @"(?<label>j-?\s?1|h-?\s?1-?\s?b|f-?1|o-?1|e-?3|tn)(?:\s+visas?)?";

    /// <summary>The cell, in small letters; any that is no such form as it stands.</summary>
    public static string InWords(string cell) => Answered(Thumbs(Boxes(cell)));

    // "J: Y, H: N", "J1Y H1N", "J1 (+) H1B (-)", "J1: 12 residents; H1B: 0": nobody there today is no refusal.
    private static string Answered(string cell)
    {
        if (Row.Match(cell) is not { Success: true } row)
            return cell;
        var answers = row.Groups["answer"].Captures.Select(c => c.Value).ToList();
        if (answers.Contains("-") && !answers.Contains("+"))
            return cell;
        var isCount = answers.Exists(a => a.Any(char.IsAsciiDigit) && a is not ("0" or "1"));
        return string.Join("; ", row.Groups["type"].Captures.Zip(answers, (type, answer) => $"{InFull(type.Value)} {Plain(answer)}"));

        string Plain(string answer) => answer switch
        {
            "yes" or "y" or "+" or "true" or "ok" or "available" => "yes",
            "no" or "n" or "-" or "false" => "no",
            "0" => isCount ? "maybe" : "no",
            _ => char.IsAsciiDigit(answer[0]) ? "yes" : answer,
        };

        static string InFull(string type) => type switch { "j" => "j-1", "h" or "h1" or "h-1" => "h-1b", _ => type };
    }

    // A form with no box ticked was not filled in, and an "(x)" beside no empty box may be a cross.
    private static string Boxes(string cell) =>
        Form.Match(cell) is { Success: true } form && form.Groups["box"].Captures is var boxes && boxes.Any(b => IsTicked(b.Value))
            && (boxes.Any(b => !IsTicked(b.Value)) || !boxes.Any(b => b.Value.StartsWith('(')))
            ? string.Join("; ", form.Groups["label"].Captures.Zip(form.Groups["box"].Captures, (label, box) => $"{label.Value} {(IsTicked(box.Value) ? "yes" : "no")}"))
            : cell;

    private static bool IsTicked(string box) => box.AsSpan().IndexOfAny("☑✅x✓✔") >= 0;

    private static string Thumbs(string cell) => cell.Contains('\ud83d', StringComparison.Ordinal)
        ? Thumb.Replace(Barred.Replace(cell, " no "), m => m.Value.StartsWith("👍", StringComparison.Ordinal) || m.Value == "🟢" ? " ✓ " : " ✗ ")
        : cell;

    private static readonly Pattern Form = new(
        @"^\s*(?>(?:" + Box + @"\s*" + Label + @"\s*(?:[,;|/]\s*)?){2,})$|^\s*(?>(?:" + Label + @"\s*(?::\s*)?" + Box + @"\s*(?:[,;|/]\s*)?){2,})$",
        RegexOptions.CultureInvariant);

    // With or without a colour of skin; a light alone may mean anything, a red one beside a green one does not.
    private static readonly Pattern Thumb = new("(?:👍|👎)(?:\ud83c[\udffb-\udfff])?|🟢(?=.*🔴)|(?<=🔴.*)🟢|🔴(?=.*🟢)|(?<=🟢.*)🔴", RegexOptions.CultureInvariant);

    private static readonly Pattern Barred = new("🚫", RegexOptions.CultureInvariant);

    private static readonly Pattern Row = new(
        @"^\s*(?>(?<type>j-?\s?1|h-?\s?1-?\s?b|h-?1|f-?1|o-?1|e-?3|tn|ead|[jh](?!-?1))(?:\s*visas?)?\s*(?:(?:[:=]|\s-(?=\s*[yn]))\s*|-(?=[yn])|(?=\())?\(?(?<answer>yes|no|y|n|true|false|ok|available|[+-]|[✓✔✗✘❌✅]|[0-9]{1,3})\)?(?:\s+residents?)?\s*(?:(?:[,;/|.&]|\band\b)\s*)?){2,}$",
        RegexOptions.CultureInvariant);
}
