using System.Globalization;
using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>The figures and the words of a cell such as <c>230+</c>, <c>within 5 years</c> or <c>50-60%</c>.</summary>
internal sealed record Figures(IReadOnlyList<decimal> Numbers, IReadOnlyList<string> Words, string Signs, bool IsRange)
{
    private const int LongestNumber = 9;

    /// <summary>The numbers that people spell out, as alternatives of a pattern.</summary>
    public const string SpelledNumber = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";

    private static readonly string[] Spelled = ["zero", .. SpelledNumber.Split('|')];

    /// <summary>The words, one space apart.</summary>
    public string Phrase { get; } = string.Join(' ', Words);

    /// <summary>What the figures count: the word behind each, as in "5 miles" and "8 IMGs".</summary>
    public IReadOnlyList<string> Counted { get; private init; } = [];

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

    /// <summary>
    /// The number of a cell, or of a part of one, that holds nothing else; null for any other. What most cells of a kept list hold is read
    /// by it, without a look for what else people write.
    /// </summary>
    public static int? Alone(ReadOnlySpan<char> text) => text.Length is > 0 and <= 3 && text[0] != '0'
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static Figures Of(string text)
    {
        if (Alone(text) is { } alone)
            return new Figures([alone], [], "", IsRange: false);
        var plain = Plain(text);
        var (numbers, words, signs) = (new List<decimal>(), new List<string>(), "");
        foreach (Match part in Part.Matches(plain))
        {
            if (part.Groups["number"].Success && TryNumber(part.Value, out var number))
                numbers.Add(number);
            else if (part.Groups["ordinal"].Success)
                words.Add(part.Value);
            else if (ValueOf(part.Value) is { } spelled)
                numbers.Add(spelled);
            else if (part.Groups["word"].Success)
                words.Add(part.Value.Replace("'", "", StringComparison.Ordinal));
            else
                signs += part.Value;
        }
        var isRange = numbers.Count == 2
            && (Range.IsMatch(plain)
                || (words.Contains("to") && signs.Trim('%').Length == 0)
                || (words.Contains("between") && words.Contains("and")));
        return new Figures(numbers, words, isRange ? signs.Replace("-", "", StringComparison.Ordinal) : signs, isRange)
        {
            Counted = [.. CountedNoun.Matches(plain).Select(m => m.Groups["noun"].Value)],
        };
    }

    /// <summary>
    /// What a cell says one after the other: between commas, semicolons, brackets, sentences, " but ", " with " and lone dashes. Whom a
    /// figure is for stands behind it, in brackets: "215 (US), 225 (IMG)".
    /// </summary>
    public static IEnumerable<Figures> Parts(string text)
    {
        var parts = new List<string>();
        foreach (var part in Break.Split(Shortened.Replace(Repeated.Replace(text, "$1"), "us")).Where(part => part.AsSpan().IndexOfAnyExcept(" .:") >= 0))
        {
            if (parts.Count > 0 && Graduates.IsMatch(part))
                parts[^1] += " for " + part;
            else if (parts.Count > 0 && Degree.IsMatch(part) && parts[^1].Any(char.IsDigit))
                parts[^1] += " " + part;
            else
                parts.Add(part);
        }
        return parts.Select(Of);
    }

    /// <summary>The text with "0.5 year" for "half a year", "1.5 years" for "1½ years" and "one and a half years".</summary>
    public static string HalvesAsDecimals(string text) =>
        HalfATime.Replace(AndAHalf.Replace(text, m => $"{WholeOf(m.Groups["n"].Value)}.5 {m.Groups["time"].Value}"), "0.5 $1");

    private static string Plain(string text)
    {
        var plain = Dash.Replace(Invisible.Replace(text, ""), "-").ToLowerInvariant().Replace('’', '\'');
        plain = plain.Replace("no one", "nobody", StringComparison.Ordinal).Replace("w/o", "without", StringComparison.Ordinal)
            .Replace("do not", "dont", StringComparison.Ordinal).Replace("does not", "doesnt", StringComparison.Ordinal)
            .Replace("&", " and ", StringComparison.Ordinal);
        plain = NoExceptions.Replace(Within.Replace(plain, "within"), "").Replace("would like", "prefer", StringComparison.Ordinal);
        plain = Observerships.Replace(Wished.Replace(Wishing.Replace(plain, "prefer"), " preferred"), "observerships");
        plain = IsAsked.Replace(plain, "");
        plain = StepName.Replace(Hyphen.Replace(plain, " "), StepWords).Replace('↑', '+');
        return Glued.Replace(AtMost.Replace(AtLeast.Replace(plain, "≥"), "≤"), "$0 ?");
    }

    private static string StepWords(Match steps) => string.Concat(
        steps.Value.Contains("steps", StringComparison.Ordinal) ? "steps " : "",
        string.Join(' ', StepNumber.Matches(steps.Value)
            .Select(n => n.Value is "1" or "i" ? "stepone" : n.Value is "2" or "ii" ? "steptwo" : "stepthree")),
        " ");

    /// <summary>The value of a number that is spelled out in small letters; null where it is none.</summary>
    public static int? ValueOf(string word) => Array.IndexOf(Spelled, word) is >= 0 and var value ? value : null;

    /// <summary>A whole number in digits or spelled out.</summary>
    public static int WholeOf(string number) =>
        ValueOf(number.ToLowerInvariant()) ?? int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool TryNumber(string text, out decimal number)
    {
        number = 0;
        // 55.55555555555556, as pandas writes a share.
        if (text.Length > LongestNumber && text.AsSpan().IndexOfAny('.', ',') is > 0 and <= 4)
            text = text[..LongestNumber];
        if (text.Length > LongestNumber)
            return false;
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        // "1,200" is twelve hundred, "0,625" a decimal.
        if (comma >= 0 && text.Length - comma == 4 && text[0] != '0' && !text.Contains('.', StringComparison.Ordinal))
            text = text.Replace(",", "", StringComparison.Ordinal);
        return decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    private static readonly Pattern HalfATime = new(
        @"(?<![\w/½.,-])(?<!\d\s+)(?:a\s+)?(?:half(?:\s+an?)?|½|1/2)(?:\s+|-)?(year|month)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    // "1½ years", "1 1/2 years", "one and a half years", "1 year and a half".
    private static readonly Pattern AndAHalf = new(
        @"(?<![\w.,/-])(?<n>[0-9]{1,2}|" + SpelledNumber + @")(?:\s*½\s*"
        + @"|(?:[\s-]+1/2|\s+and\s+(?:a\s+half|½|1/2))\s*(?=(?:years?|yrs?|months?|mos?)\b|$)"
        + @"|\s+(?<time>years?|yrs?|months?|mos?)\s+and\s+a\s+half\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Pattern Invisible = new(@"[\p{Cf}]", RegexOptions.CultureInvariant);

    private static readonly Pattern Dash = new("[‐‑‒–—−]", RegexOptions.CultureInvariant);

    private static readonly Pattern Hyphen = new(@"(?<=[\p{L}\d])-(?=\p{L})", RegexOptions.CultureInvariant);

    // "Step 1", "Step II", "S2 CK", "Steps 1 and 2".
    private static readonly Pattern StepName = new(
        @"\b(?:steps?\s*|s(?=[123]\b))(?:[123]|iii|ii|i)(?![\p{L}\d])(?:\s*(?:and|/)\s*(?:step\s*)?(?:[123]|iii"
        + @"|ii)\b(?!\d|\s+(?:for|on|at|in)\s+(?:usmle\s+)?(?:steps?\b|s[123]\b|ck\b)))?|\bsteps?\s*2(?=ck)",
        RegexOptions.CultureInvariant);

    private static readonly Pattern StepNumber = new(@"(?:[123]|iii|ii|\bi\b)", RegexOptions.CultureInvariant);

    // "22O", "230s", "5x": something is stuck to a figure that is not its unit.
    private static readonly Pattern Glued = new(
        @"\d(?=\p{L})(?!(?:y|yrs?|years?|m|mos?|mths|months?|wks?|weeks?|d|days?|pts?|points?|st|nd|rd|th|n|ck"
        + @"|and)\b)\p{L}+",
        RegexOptions.CultureInvariant);

    private static readonly Pattern Repeated = new(
        @"\b(one|two|three|four|five|six|seven|eight|nine|ten|twelve)\s*\(\d+\)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Pattern Shortened = new(@"\bu\.\s?s\.?(?:a\.)?(?=\W|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Pattern Graduates = new(
        @"^\s*(?:(?:us|usmd|amgs?|imgs?|fmgs?|md|do|grads|graduates|for|only|non|non-us)\s*)+$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Pattern Break = new(
        @"[;()]|,(?!\d)|(?<=\d)\s+(?=(?:avg|average|mean|median)\b\.?\s*(?:is\s+)?\d)|(?<!\d)\s[-–—/]\s|\s[-–—/]\s(?!\d)|/(?=\s*p(?:ass(?:ed)?)?\b)|(?<=\bp(?:ass(?:ed)?)?\s*)/"
        + @"|(?<=\b(?:min|minimum|required|preferred)\s*)/(?=\s*\d)|(?<!\b(?:avg|approx|min|max|no|incl|req|pref|yrs?"
        + @"|mos?))\.\s+(?=(?-i:[A-Z]))|\bbut\b|(?<=(?:\d|attempt|pass).*)(?:\bwith\b|\bw/(?!o|in))(?!\s*attempts)|\bincluding\b|\band\b(?=\s+(?:achieve"
        + @"|have|score)\b)|\s\+\s+(?=\p{L})|\s(?:(?:and|or)\s)?(?=comlex\b[^,;]*\d)"
        + @"|\s(?:(?:which|that|this)\s)?(?=(?:can|may|could|might|cannot|can't)\s(?:sometimes\s|not\s)?be\swaived)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    // "215 (min), 230 (preferred)".
    private static readonly Pattern Degree = new(
        @"^\s*(?:min(?:imum)?|required|preferred|desired|recommended)\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    // "No exceptions", "exceptions are not made", "cannot be waived", "not flexible", "even if in practice": the figure holds for everybody.
    private static readonly Pattern NoExceptions = new(
        @"\b(?:no|without) (?:exceptions?|waivers?)\b(?: (?:(?:are|will be) )?(?:made|possible|allowed|granted|considered))?"
        + @"|\b(?:exceptions?|waivers?) (?:(?:are|is|will|can|be) )*(?:not|never) (?:be )?(?:made|possible|allowed|granted|given|considered|accepted)\b"
        + @"|\b(?:(?:we|program) )?(?:don'?t|doesn'?t|cannot|can'?t|won'?t|will not|never) (?:make|grant|allow|give|offer) (?:any )?(?:exceptions?|waivers?)\b"
        + @"|\b(?:this |it |and )?(?:can ?not|can'?t|won'?t|isn'?t|(?:(?:will|is|are) )?(?:not|never)) (?:be )?(?:waived|waivable)\b|\bnon[- ]?(?:waivable|negotiable|flexible)\b"
        + @"|\b(?:and |but |(?:this|it|which) )?(?:(?:is|are) )?(?:(?:not|never) (?:at all )?(?:flexible|negotiable)|inflexible|unnegotiable|(?:no|zero|without) flexibility)\b(?: (?:if|even|for)\b.*$)?|\beven if\b.*$",
        RegexOptions.CultureInvariant);

    // "We look for 245+", "mostly within 3 years".
    private static readonly Pattern Wishing = new(@"\blook(?:s|ing)?\s+for\b|\b(?:mostly|mainly|primarily|largely)\b(?=\s+(?:within|under|less|up\s+to|[<≤\d]))", RegexOptions.CultureInvariant);

    // "255 is a plus", "3 or less looked on favorably"; "255 plus" is a bound.
    private static readonly Pattern Wished = new(
        @"\s*\b(?:(?:is|are|be|as|considered)\s+)*an?\s+(?:(?:big|huge|definite|strong|major|real|great)\s+)?(?:plus|bonus|advantage|asset)\b"
        + @"|\s*\b(?:(?:is|are|be|will\s+be)\s+)*(?:(?:looked|looks|viewed|seen|regarded)\s+)?(?:(?:up)?on\s+)?(?:(?:more|very|most)\s+)?favou?rabl[ey]\b",
        RegexOptions.CultureInvariant);

    private static readonly Pattern Observerships = new(@"\bobs\b", RegexOptions.CultureInvariant);

    // "Three LORs are required": what is asked, said as a sentence.
    private static readonly Pattern IsAsked = new(@"\b(?:is|are)\s+(?=(?:required|needed|mandatory|recommended|preferred)\b)", RegexOptions.CultureInvariant);

    private static readonly Pattern Within = new(@"\bw/?in\b", RegexOptions.CultureInvariant);

    private static readonly Pattern AtLeast = new(@">\s*=|=\s*>|>\s*or\s*=", RegexOptions.CultureInvariant);

    private static readonly Pattern AtMost = new(@"<\s*=|=\s*<|<\s*or\s*=", RegexOptions.CultureInvariant);

    private static readonly Pattern Part = new(
        @"(?<ordinal>\d+(?:st|nd|rd|th)\b)|(?<number>\d+(?:[.,]\d+)?|(?<![\p{L}\d.])\.\d+)|(?<word>\p{L}[\p{L}']*)|(?<sign>[^\s\p{L}\d()\[\].,;:""'])",
        RegexOptions.CultureInvariant);

    private static readonly Pattern CountedNoun = new(
        @"(?<!\p{L})(?:\d+(?:[.,]\d+)?|" + SpelledNumber + @")\s*\+?\s*(?<noun>\p{L}+)",
        RegexOptions.CultureInvariant);

    private static readonly Pattern Range = new(@"\d\s*%?\s*-\s*\d", RegexOptions.CultureInvariant);
}
