using System.Globalization;
using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>What cells of a roster say of one exam: a score, a result, how often it was sat, each as far as stated.</summary>
internal readonly record struct ExamStatement(int? Score, ExamResult Result, int? Attempts)
{
    /// <summary>How many statements there are, told apart by <see cref="Packed"/>.</summary>
    public const int Kinds = 1 << 17;

    private const int NeverFailing = 225;

    // No Step has been passed with fewer since long ago.
    private const int NeverPassing = 182;
    private const int ScoreBits = 9;
    private const int ResultBits = 3;

    /// <summary>Nothing is said.</summary>
    public static ExamStatement Nothing => new(null, ExamResult.Unknown, null);

    /// <summary>The statement as a number.</summary>
    public int Packed => (Score ?? 0) | (int)Result << ScoreBits | (Attempts + 1 ?? 0) << (ScoreBits + ResultBits);

    /// <summary>Whether anything is said that takes a sitting.</summary>
    public bool IsSat => Score is not null || Result != ExamResult.Unknown;

    /// <summary>Whether it is a pass, by its result or by a score that has failed nobody.</summary>
    public bool IsPass => Result == ExamResult.Passed || this is { Result: ExamResult.Unknown, Score: >= NeverFailing };

    /// <summary>Whether a sitting is stated of an exam that is said never to have been sat.</summary>
    public bool IsContradiction => Attempts == 0 && IsSat;

    /// <summary>Whether a packed statement says nothing but a score.</summary>
    public static bool IsScoreAlone(int packed) => packed >> ScoreBits == 0;

    /// <summary>Whether a packed statement says nothing but a result.</summary>
    public static bool IsResultAlone(int packed) => (packed & ~(((1 << ResultBits) - 1) << ScoreBits)) == 0;

    public static ExamStatement Unpack(int packed) => new(
        (packed & ((1 << ScoreBits) - 1)) is not 0 and var score ? score : null,
        (ExamResult)(packed >> ScoreBits & ((1 << ResultBits) - 1)),
        (packed >> (ScoreBits + ResultBits)) is not 0 and var attempts ? attempts - 1 : null);

    /// <summary>Reads what a cell says of an exam; null where it says nothing that is known.</summary>
    public static ExamStatement? Read(string text)
    {
        if (Figures.Alone(text) is { } alone)
            return alone is >= 100 and <= Attempt.HighestScore ? new ExamStatement(alone, ExamResult.Unknown, null) : null;
        text = Year.Replace(Prefix.Replace(ForeignWords.OfExams(text), ""), "");
        text = AttemptNumber.Replace(Points.Replace(text, ""), m => m.Groups["n"].Success ? $" {m.Groups["n"].Value} attempts " : "2nd attempt").Trim();
        text = NotPassed.Replace(text, "failed");
        text = Spelled.Replace(text, n => n.Value.ToLowerInvariant() switch { "one" => "1", "two" => "2", _ => "3" });
        if (NotTaken.IsMatch(text))
            return new ExamStatement(null, ExamResult.Unknown, 0);
        if (Doubt.IsMatch(text))
            return null;
        if (NoFailure.Replace(text, "") is var clean && clean != text)
            return Read(clean) is { Result: not ExamResult.Failed, Attempts: null or 1 } once ? once with { Attempts = 1 } : null;
        if (Letters.Match(text) is { Success: true } letters)
            return new ExamStatement(null, ExamResult.Passed, letters.Groups["f"].Captures.Count + 1);
        if (Rising.Match(text) is { Success: true } rising)
            return Risen(rising);
        if (ScoreAfter.Match(text) is { Success: true } last)
            return new ExamStatement(int.Parse(last.Groups["score"].Value, CultureInfo.InvariantCulture), ExamResult.Unknown, Count(last) + 1);
        if (PassedAgain.IsMatch(text))
            return new ExamStatement(null, ExamResult.Passed, 2);
        if (FailedWith.Match(text) is { Success: true } low)
            return Retaken(low);
        if (FailedBefore.Match(text) is { Success: true } before)
            return Read(before.Groups["rest"].Value) is { Result: not ExamResult.Failed, Attempts: null or > 1, IsSat: true } later
                ? later with
                {
                    Attempts = before.Groups["more"].Success ? later.Attempts + Count(before) : later.Attempts ?? Count(before) + 1,
                }
                : null;
        // "228/240" are two exams or two sittings, and the cell does not say which.
        if (Number.Matches(text).Select(m => m.Groups[1].Value).Distinct().Skip(1).Any())
            return null;
        int? score = Number.Match(text) is { Success: true } number ? int.Parse(number.Groups[1].Value, CultureInfo.InvariantCulture) : null;
        if (PassedAfter.Match(text) is { Success: true } after)
            return new ExamStatement(null, ExamResult.Passed, Count(after) + 1);
        // A comma between a failure and a score: the score may be of that sitting or of a later one.
        if (FailedBeside.IsMatch(text))
            return null;
        var (passed, failed) = (Pass.IsMatch(text), Fail.IsMatch(text));
        var attempts = AttemptsOf(text);
        var rest = Known.Replace(text, "");
        if (rest.Any(char.IsLetterOrDigit) || (score is null && !passed && !failed && attempts is null) || score is < 100 or > Attempt.HighestScore)
            return null;
        if (Negation.IsMatch(text) || (passed && failed && attempts is null))
            return null;
        // No Step has failed anybody with so many points.
        if (failed && !passed && score >= NeverFailing)
            return null;
        var result = passed ? ExamResult.Passed : failed ? ExamResult.Failed : ExamResult.Unknown;
        return new ExamStatement(score, result, passed && failed ? attempts + 1 : attempts);
    }

    /// <summary>How often the exam was sat, with so many failures among the sittings.</summary>
    public int AttemptsWith(int failures) => failures + (Result == ExamResult.Failed ? 0 : 1);

    /// <summary>Both statements of one exam; null where they contradict each other.</summary>
    public ExamStatement? And(ExamStatement other)
    {
        if ((Score is { } score && other.Score is { } otherScore && score != otherScore)
            || (Result != ExamResult.Unknown && other.Result != ExamResult.Unknown && Result != other.Result)
            || (Attempts is { } attempts && other.Attempts is { } otherAttempts && attempts != otherAttempts))
            return null;
        return new ExamStatement(Score ?? other.Score, Result != ExamResult.Unknown ? Result : other.Result, Attempts ?? other.Attempts);
    }

    /// <summary>The sittings. Earlier attempts than the last are failures by the exams' own rule: a pass is not sat again.</summary>
    public ExamHistory History(PartialDate? date)
    {
        var last = new Attempt { Result = Result, Score = Score, Date = date };
        return Attempts switch
        {
            null => IsSat || date is not null ? ExamHistory.AtLeast(last) : ExamHistory.NotStated,
            0 => ExamHistory.NotTaken,
            { } count => ExamHistory.Of([.. Enumerable.Repeat(new Attempt { Result = ExamResult.Failed }, count - 1), last]),
        };
    }

    // "210 fail, 231": the second score is of a later sitting where it is the higher one.
    private static ExamStatement? Retaken(Match failure)
    {
        var (low, rest) = (int.Parse(failure.Groups["low"].Value, CultureInfo.InvariantCulture), failure.Groups["rest"].Value);
        if (low >= NeverFailing || Read(rest) is not { Result: not ExamResult.Failed, Score: { } score, Attempts: null or 2 or 3 } later || score <= low)
            return null;
        return later with { Attempts = FailedWith.IsMatch(rest) ? later.Attempts + 1 : later.Attempts ?? 2 };
    }

    // Nobody sits an exam again that was passed: of two scores the lower one failed.
    private static ExamStatement? Risen(Match rising)
    {
        var low = int.Parse(rising.Groups["low"].Value, CultureInfo.InvariantCulture);
        if (!rising.Groups["score"].Success)
            return low < NeverFailing ? new ExamStatement(null, ExamResult.Passed, 2) : null;
        var score = int.Parse(rising.Groups["score"].Value, CultureInfo.InvariantCulture);
        // "210, 231" may be of two exams.
        return low < score && low < (rising.Groups["comma"].Success && !rising.Groups["first"].Success ? NeverPassing : NeverFailing) ? new ExamStatement(score, rising.Groups["passed"].Success ? ExamResult.Passed : ExamResult.Unknown, 2) : null;
    }

    private static int Count(Match failures) => failures.Groups["n"].Value.ToLowerInvariant() switch
    {
        "" or "once" or "first" or "1st" => 1,
        "twice" => 2,
        var digit => int.Parse(digit, CultureInfo.InvariantCulture),
    };

    private static int? AttemptsOf(string text)
    {
        if (Ordinal.Match(text) is { Success: true } ordinal)
            return ordinal.Value.ToLowerInvariant() switch { "1st" or "first" or "once" => 1, "2nd" or "second" or "twice" => 2, "3rd" or "third" => 3, _ => 4 };
        return CountedAttempts.Match(text) is { Success: true } counted
            ? int.Parse(counted.Groups["n"].Value, CultureInfo.InvariantCulture) : null;
    }

    private static readonly Pattern Prefix = new(@"^(usmle\s*)?(step\s*[123]\s*(ck)?|ck)\s*[:\-–]\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern NotTaken = new(
        @"^(not (yet )?(taken|attempted|sat|done|given)|not yet|never( taken)?|not taken yet|none|no attempts?|(have"
        + @"|has|did)( not|n'?t) (taken?|sat|sit|attempted)|yet to take|to be taken|(planned|planning|scheduled|upcoming"
        + @"|registered|booked|will (take|sit)|plan(s)? to)\b(?!.*\b(again|re\w+|2nd|second|3rd|third"
        + @"|fail\w*)\b).*)( yet)?\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Doubt = new(
        @"[?~≈<]|(?<!-)[>≥]=?\s*[0-9](?![0-9])|\b(about|around|approx\w*|maybe|expected|predicted|hoping|target\w*|goal|practice|nbme|uwsa)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern NoFailure = new(
        @"[,;(/-]?\s*\b(?:(no|without|w/o|zero|0)\s+(prior |previous |failed )?(fails?|failures?|attempts?|f)|never\s+failed)\b\)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Number = new(
        @"(?<![0-9.])(?<!\bx\s?)([0-9]{1,3})(?:\.0+)?(?![0-9.])(?!\s*(?:st|nd|rd|th|attempts?|times?|x)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "Pass #2", "passed (attempts: 3)", "245 in 2 tries", "245 on 2nd go", "245 x 2"; "245 (retake)" of a score that has failed nobody.
    private static readonly Pattern AttemptNumber = new(
        @"\(?\b(?:(?:on|in|at)\s+)?(?:attempts?|tries|try|sittings?)\s*(?:no\.?|number|nr\.?|[#:=])+\s*(?<n>[1-9])\b\)?|(?<=\p{L}\W*)#\s*(?<n>[1-9])\b|\b(?<n>[1-9])\s*(?:tries|sittings|goes)\b"
        + @"|(?<=\b[0-9]{3}\s*)[x×]\s+(?<n>[1-9])(?![0-9])|(?<=^(?:22[5-9]|2[3-9][0-9]|300)\W*)(?:(?:on|at|after)\s+)?(?:(?:a|the)\s+)?(?:re-?take|re-?sit|re-?test)(?=\W*$)"
        + @"|(?<=\b(?:on|in|at)\s+(?:the\s+)?)(?:2nd|second)(?:\s+go)?(?=\W*$)|(?<=^[0-9]{3}\W+)second(?=\W*$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "245 pts", "245,00", "245."
    private static readonly Pattern Points = new(@"(?<=[0-9])\s*(?:pts?|points?)\b\.?|(?<=^[0-9]{3})[.,]0*$|^(?:previously|initially)\s+(?=fail)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "F F P", "FFP", "F-P".
    private static readonly Pattern Letters = new(@"^\W*(?:(?<f>f)[\s,;/+&>→-]*){1,5}p\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "180, 231", "198 -> 245", "180 -> pass", "1st: 198, 2nd: 245", "180F 231P"; and the other way round "231 (F 180)", "245 (prev 198)", "passed 245, previously 212".
    private static readonly Pattern Rising = new(
        @"^\W*(?:(?:(?<first>1st|first)(?:\s+(?:attempt|try))?\s*[:=-]?\s*)?(?<low>[12][0-9]{2})\s*(?:(?<comma>[,;])|->|=>|→|then\b)\s*(?:(?:2nd|second)(?:\s+(?:attempt|try))?\s*[:=-]?\s*)?(?<score>[12][0-9]{2}|300)\s*(?<passed>p(?:ass(?:ed)?)?)?"
        + @"|(?<low>[12][0-9]{2})\s*(?:->|=>|→)\s*(?<passed>p(?:ass(?:ed)?)?)|(?<low>[12][0-9]{2})\s*f\s+(?<score>[12][0-9]{2}|300)\s*(?<passed>p)"
        + @"|(?:(?<passed>p(?:ass(?:ed)?)?)\s*(?:with\s+|at\s+)?)?(?<score>[12][0-9]{2}|300)\s*[,;(]\s*(?:f(?:ail(?:ed)?)?|prev(?:ious(?:ly)?)?|old|earlier|before|formerly|(?:1st|first)(?:\s+(?:attempt|try))?)\s*(?:score\s*)?[:=.]?\s*(?<low>[12][0-9]{2}))\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Spelled = new(@"\b(?:one|two|three)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "Pass (2023)", "passed in June 2023": when, which a column of its own says where it counts.
    private static readonly Pattern Year = new(
        @"\s*\(?\s*\b(?:in\s+|on\s+)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+)?(?:19"
        + @"|20)[0-9]{2}(?:-[0-9]{2}){0,2}\b\)?(?=\W*$|\s*[,;/]|\s+(?:p|pass(?:ed)?|f|fail(?:ed)?)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "Fail then 226", "failed once, then 231", "1 fail, pass", "F/P": a sitting more for each failure, and what counts is what follows.
    private static readonly Pattern FailedBefore = new(
        @"^\s*(?:(?<n>[1-9])\s*x?\s*)?f(?:ail(?:ed|ures?|s)?)?(?:\s+(?<n>once|twice|first|1st)"
        + @"|\s*x\s*(?<n>[1-9]))?(?:\s+(?:attempt|time|try))?\s*(?:(?:,|;|/|->|→)?\s*(?:and\s+|but\s+)?(?:then|now|later"
        + @"|retake)\s*:?\s*(?<rest>.+)|\s*[,;/&]?\s*(?:and\s+)?(?:(?<=[1-9]\s*f(?:ail(?:ed|ures?|s)?)?\W*(?:and\s+)?)1\s*)?(?<rest>p(?:ass(?:ed)?)?)$|\s*(?:,|;|/|->|→)\s*(?:and\s+|but\s+)?(?<rest>(?:p(?:ass(?:ed|ing)?)?"
        + @"|(?<more>f(?:ail(?:ed)?)?)|(?<=(?:once|twice|[1-9])\W+)[0-9]{3}|(?<=(?:->|→)\s*)[0-9]{3}|22[5-9]|2[3-9][0-9]|300)\b.*))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern NotPassed = new(@"^\s*(?:did not|didn[o'’]?t) (?:pass|clear)\b|^\s*unsuccessful\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "210 fail, 231", "failed at 210, passed at 231".
    private static readonly Pattern FailedWith = new(
        @"^\s*(?:(?<low>[12][0-9]{2})\s*(?:[-:(]\s*)?f(?:ail(?:ed)?)?\b\)?|f(?:ail(?:ed)?)?\s*(?:once\s*)?(?:[-:(]\s*)?(?:with\s+|at\s+)?(?<low>[12][0-9]{2})\b\)?)"
        + @"\s*(?:[,;/]|->|→|then\b)\s*(?:and\s+)?(?:then\s+)?(?<rest>\S.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "Passed after 1 failure", "pass (2 fails)".
    private static readonly Pattern PassedAfter = new(
        @"^\s*p(?:ass(?:ed)?)?\s*[,;:(–-]*\s*(?:but\s+)?(?:(?:(?:after|with|w/|had|has)\s*(?:(?<n>[1-9])\s+|a\s+)?|(?<n>[1-9])\s*)"
        + @"(?:(?:(?:history|hx)\s+of\s+)?(?:prior\s+|previous\s+|earlier\s+)?fail(?:s|ures?|ed attempts?|ed)?|f\b|(?:prior|previous)\s+attempts?)(?:\s+before)?"
        + @"|(?:previously\s+failed|failed)\s+(?:(?<n>once|twice|first|1st)(?:\s+(?:time|attempt))?(?:\s+before)?|before|earlier|previously)|(?:prior|previous|earlier)\s+fail(?:ure|ed attempt)?)\)?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "Pass - retake", "passed on retake".
    private static readonly Pattern PassedAgain = new(@"^\s*p(?:ass(?:ed)?)?\W+(?:(?:on|after|at)\s+)?(?:an?\s+|the\s+)?(?:re-?take|re-?sit|2nd\s+(?:attempt|try)|second\s+(?:attempt|try))\)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "245 (failed once)", "245, 1 failure before": the score is of the last sitting.
    private static readonly Pattern ScoreAfter = new(
        @"^\s*(?<score>[12][0-9]{2}|300)(?:\s*[,;(]\s*|\s+)(?:(?:(?:after|with)\s+)?(?<n>[1-9])\s+(?:(?:prior|previous)\s+)?fail(?:s|ures?|ed(?:\s+attempts?)?)?(?:\s+before)?"
        + @"|failed\s+(?<n>once|twice|first|1st)(?:\s+(?:time|attempt))?(?:\s+before)?)\)?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern FailedBeside = new(@"\bf(?:ail(?:ed|ure)?)?\s*[,;/]\s*[0-9]{3}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Pass = new(@"\b(p|pass|passed|passing|cleared|successful)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Fail = new(@"\b(f|fail|failed|failure)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Negation = new(@"\b(not|no|didn'?t|did not|expected|pending|awaiting)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Ordinal = new(@"\b(1st|first|2nd|second|3rd|third|4th|fourth|once|twice)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern CountedAttempts = new(
        @"\b(?<n>[0-9])\s*(?:attempts?|times?|x)\b|\bx\s*(?<n>[0-9])\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Known = new(
        @"\b(p|pass|passed|passing|cleared|successful|f|fail|failed|failure|1st|first|2nd|second|3rd|third|4th|fourth|once|twice"
        + @"|attempts?|times?|try|on|in|at|the|with|after|then|and|score|old|x\s*[0-9]|x|[0-9]\s*x|[0-9]{1,3}(\.0+)?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
