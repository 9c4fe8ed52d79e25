using System.Globalization;
using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>The figures and the words of a cell such as <c>230+</c>, <c>within 5 years</c> or <c>50-60%</c>.</summary>
internal sealed partial record Figures(IReadOnlyList<decimal> Numbers, IReadOnlyList<string> Words, string Signs, bool IsRange)
{
    private const int LongestNumber = 9;

    private static readonly string[] Spelled = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    public bool Says(string word) => Words.Contains(word);

    public bool SaysAny(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Says(word))
                return true;
        }
        return false;
    }

    public static Figures Of(string text)
    {
        var plain = Plain(text);
        var (numbers, words, signs) = (new List<decimal>(), new List<string>(), "");
        foreach (Match part in Part().Matches(plain))
        {
            if (part.Groups["number"].Success && TryNumber(part.Value, out var number))
                numbers.Add(number);
            else if (part.Groups["ordinal"].Success)
                words.Add(part.Value);
            else if (Array.IndexOf(Spelled, part.Value) is >= 0 and var spelled)
                numbers.Add(spelled);
            else if (part.Groups["word"].Success)
                words.Add(part.Value.Replace("'", "", StringComparison.Ordinal));
            else
                signs += part.Value;
        }
        var isRange = numbers.Count == 2
            && (Range().IsMatch(plain)
                || (words.Contains("to") && signs.Trim('%').Length == 0)
                || (words.Contains("between") && words.Contains("and")));
        return new Figures(numbers, words, isRange ? signs.Replace("-", "", StringComparison.Ordinal) : signs, isRange);
    }

    /// <summary>What a cell says one after the other: between commas, semicolons, brackets, " but " and lone dashes.</summary>
    public static string[] Parts(string text) =>
        Break().Split(text).Where(part => part.AsSpan().IndexOfAnyExcept(" .:") >= 0).ToArray();

    private static string Plain(string text)
    {
        var plain = Dash().Replace(Invisible().Replace(text, ""), "-").ToLowerInvariant().Replace('’', '\'');
        plain = plain.Replace("&", " and ", StringComparison.Ordinal);
        plain = NoExceptions().Replace(Within().Replace(plain, "within"), "");
        plain = StepName().Replace(Hyphen().Replace(plain, " "), "step");
        return AtMost().Replace(AtLeast().Replace(plain, "≥"), "≤");
    }

    private static bool TryNumber(string text, out decimal number)
    {
        number = 0;
        if (text.Length > LongestNumber)
            return false;
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma >= 0 && text.Length - comma == 4 && !text.Contains('.', StringComparison.Ordinal))
            text = text.Replace(",", "", StringComparison.Ordinal);
        return decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    [GeneratedRegex(@"[\p{Cf}]", RegexOptions.CultureInvariant)]
    private static partial Regex Invisible();

    [GeneratedRegex("[‐‑‒–—−]", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();

    [GeneratedRegex(@"(?<=[\p{L}\d])-(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Hyphen();

    [GeneratedRegex(@"\bstep\s*[123](?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex StepName();

    [GeneratedRegex(@"[;()]|,(?!\d)|\s[-–—/]\s|\bbut\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Break();

    [GeneratedRegex(@"\b(?:no|without) exceptions?\b", RegexOptions.CultureInvariant)]
    private static partial Regex NoExceptions();

    [GeneratedRegex(@"\bw/?in\b", RegexOptions.CultureInvariant)]
    private static partial Regex Within();

    [GeneratedRegex(">=|=>", RegexOptions.CultureInvariant)]
    private static partial Regex AtLeast();

    [GeneratedRegex("<=|=<", RegexOptions.CultureInvariant)]
    private static partial Regex AtMost();

    [GeneratedRegex(
        @"(?<ordinal>\d+(?:st|nd|rd|th)\b)|(?<number>\d+(?:[.,]\d+)?)|(?<word>\p{L}[\p{L}']*)|(?<sign>[^\s\p{L}\d()\[\].,;:""'])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"\d\s*%?\s*-\s*\d", RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
