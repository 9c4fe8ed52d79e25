using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>Puts a form with boxes or thumbs, such as <c>[x] J-1 [ ] H-1B</c>, into words: ticked is yes, not ticked beside a ticked one is no.</summary>
internal static partial class VisaForms
{
    private const string Box = @"(?<box>[☑☐✅]|\[\s*(?:[x✓✔]\s*)?\]|\(\s*[x✓✔]\s*\)|\(\s+\))";
    private const string Label = @"(?<label>j-?\s?1|h-?\s?1-?\s?b|f-?1|o-?1|e-?3|tn)(?:\s+visas?)?";

    /// <summary>The cell, in small letters; any that is no such form as it stands.</summary>
    public static string InWords(string cell) => Thumbs(Boxes(cell));

    // A form with no box ticked was not filled in, and an "(x)" beside no empty box may be a cross.
    private static string Boxes(string cell) =>
        Form().Match(cell) is { Success: true } form && form.Groups["box"].Captures is var boxes && boxes.Any(b => IsTicked(b.Value))
            && (boxes.Any(b => !IsTicked(b.Value)) || !boxes.Any(b => b.Value.StartsWith('(')))
            ? string.Join("; ", form.Groups["label"].Captures.Zip(form.Groups["box"].Captures, (label, box) => $"{label.Value} {(IsTicked(box.Value) ? "yes" : "no")}"))
            : cell;

    private static bool IsTicked(string box) => box.AsSpan().IndexOfAny("☑✅x✓✔") >= 0;

    private static string Thumbs(string cell) => cell.Contains('\ud83d', StringComparison.Ordinal)
        ? Thumb().Replace(cell, m => m.Value.StartsWith("👍", StringComparison.Ordinal) ? " ✓ " : " ✗ ")
        : cell;

    [GeneratedRegex(
        @"^\s*(?>(?:" + Box + @"\s*" + Label + @"\s*(?:[,;|/]\s*)?){2,})$|^\s*(?>(?:" + Label + @"\s*(?::\s*)?" + Box + @"\s*(?:[,;|/]\s*)?){2,})$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    // With or without a colour of skin.
    [GeneratedRegex("(?:👍|👎)(?:\ud83c[\udffb-\udfff])?", RegexOptions.CultureInvariant)]
    private static partial Regex Thumb();
}
