using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>What a column of figures counts.</summary>
internal enum CellUnit
{
    /// <summary>A score.</summary>
    Points,

    /// <summary>Years since graduation.</summary>
    Years,

    /// <summary>Attempts at an exam.</summary>
    Attempts,

    /// <summary>Months of US clinical experience.</summary>
    Months,

    /// <summary>Letters of recommendation.</summary>
    Letters,
}

/// <summary>
/// Reads requirement cells as people write them: <c>230+</c>, <c>min 230</c>, <c>230 Preferred</c>, <c>within 5 years</c>, <c>12 weeks</c>,
/// <c>no cutoff</c>, <c>first attempt only</c>. What a cell leaves open is unknown, with a note.
/// </summary>
internal static partial class RequirementCell
{
    private const string AsksForFirst = "also asks for a pass at the first attempt; state it in the column of attempts";
    private const int MonthsOfAYear = 12;
    private const int WeeksOfAMonth = 4;
    private const int DaysOfAMonth = 30;
    private const int EarliestYear = 1950;
    private const int LatestYear = 2100;

    // What each unit's figures are called; a figure with another unit's word belongs to another column.
    private static readonly FrozenDictionary<string, CellUnit> Units = new Dictionary<string, CellUnit>
    {
        ["points"] = CellUnit.Points,
        ["score"] = CellUnit.Points,
        ["scores"] = CellUnit.Points,
        ["attempt"] = CellUnit.Attempts,
        ["attempts"] = CellUnit.Attempts,
        ["try"] = CellUnit.Attempts,
        ["tries"] = CellUnit.Attempts,
        ["letter"] = CellUnit.Letters,
        ["letters"] = CellUnit.Letters,
        ["lor"] = CellUnit.Letters,
        ["lors"] = CellUnit.Letters,
        ["recommendation"] = CellUnit.Letters,
        ["rotation"] = CellUnit.Months,
        ["rotations"] = CellUnit.Months,
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Preferring =
        FrozenSet.Create(
            "preferred", "prefer", "prefers", "preferably", "recommended", "ideally", "desired", "desirable", "encouraged",
            "suggested", "pref");

    private static readonly FrozenSet<string> Silent =
        FrozenSet.Create(
            "not specified", "not stated", "not listed", "not published", "not reported", "not mentioned", "not provided",
            "not given", "not known", "unspecified", "unknown", "unstated", "not available", "none stated", "none listed",
            "none published", "none specified", "no stated minimum", "no stated limit", "no published cutoff", "no published minimum", "no data",
            "no info", "no information", "tbd", "tba", "");

    private static readonly FrozenSet<string> None =
        FrozenSet.Create(
            "none", "nil", "unlimited attempts", "no attempts limit", "not required", "none required", "none needed", "not needed", "not necessary", "unlimited", "any", "optional",
            "no usce required", "no experience required", "no minimum score required", "no letters required", "no lors required",
            "does not matter", "doesnt matter", "multiple attempts ok", "multiple attempts accepted", "multiple attempts allowed", "failures ok",
            "failures accepted", "failures allowed", "fails ok", "fails accepted");

    // Words between "no" and its noun that change nothing.
    private static readonly FrozenSet<string> Absolute =
        FrozenSet.Create("official", "absolute", "set", "fixed", "firm", "formal", "strict", "hard", "specific", "particular", "real", "rigid");

    // What may stand behind "no" so that nothing is asked.
    private static readonly FrozenSet<string> Nouns =
        FrozenSet.Create(
            "cutoff", "cutoffs", "cutoff score", "cut off score", "cut off", "cut offs", "limit", "limits", "minimum", "min", "maximum", "max", "requirement",
            "requirements", "restriction", "restrictions", "score cutoff", "score requirement", "minimum score", "min score",
            "minimum requirement", "attempt limit", "limit on attempts", "time limit", "yog limit", "yog cutoff", "year limit", "threshold",
            "limitation", "limitations");

    private static readonly FrozenSet<string> NoFailure =
        FrozenSet.Create(
            "no failures", "no failure", "no fails", "no failed attempts", "no attempts", "single attempt", "single attempt only", "no failures allowed",
            "no failures accepted", "no fails allowed", "no prior failures", "no previous failures", "no failures on any step", "no failure on any step",
            "no fails on any step", "no failed attempts on any step", "no attempts on any step", "no failures ever", "first", "1st", "failures not accepted", "failures not allowed", "attempts not accepted", "attempts not allowed");

    // A pass is asked and no score; that needs no requirement of its own, since nobody is ranked without the pass.
    private static readonly FrozenSet<string> PassOnly =
        FrozenSet.Create("pass", "passing", "passing score", "pass only", "must pass", "pass required", "passing required", "passing score required", "just pass");

    // A figure beside these is the program's own, and asks nothing.
    private static readonly FrozenSet<string> Telling =
        FrozenSet.Create("average", "avg", "mean", "median", "typical", "typically", "usual", "usually", "matched");

    private static readonly FrozenSet<string> Rejecting = FrozenSet.Create(
        "rejected", "reject", "rejects", "filtered", "excluded", "screened", "out", "auto", "automatically", "considered", "accepted", "reviewed", "interviewed",
        "eligible", "are", "is", "will", "anyone", "anything", "applicants", "candidates", "scores");

    private static readonly string[] HandsOn = [" hands on ", " handson ", " no observership ", " no observerships ", " externship only ", " externships only "];

    private static readonly string[] Uncounted =
        [" observership not ", " observerships not ", " observerships do not ", " observership does not ", " observerships dont "];

    // A limit that is not held strictly is a preference.
    private static readonly FrozenSet<string> Soft = FrozenSet.Create("soft", "flexible", "flexibly", "negotiable");

    // Words beside a figure that change nothing, or are read on their own.
    private static readonly SearchValues<char> SignsOfBounds = SearchValues.Create("+≥≤<>*!");

    private static readonly FrozenSet<string> Known =
        FrozenSet.Create(
            "strict", "limit", "lower", "equal", "yes", "min", "minimum", "minimal", "max", "maximum", "at", "least", "most", "within", "year", "years", "yr", "yrs",
            "y", "month", "months", "mo", "mos", "mths", "week", "weeks", "wk", "wks", "attempt", "attempts", "try", "tries",
            "letter", "letters", "lor", "lors", "required", "require", "requires", "of", "graduation", "graduating", "since", "from",
            "cutoff", "score", "scores", "points", "or", "more", "above", "higher", "greater", "less", "fewer", "under", "below",
            "over", "up", "to", "than", "last", "past", "only", "us", "usce", "clinical", "experience", "hands", "on", "each", "per",
            "step", "for", "the", "in", "and", "between", "ck", "older", "later", "better", "rotation", "rotations", "exceed",
            "allowed", "total", "medical", "school", "usmle", "pass", "with", "a", "an", "must", "be", "no", "not", "any", "exam",
            "recommendation", "cut", "off", "beyond", "none", "plus", "ago", "post", "grad", "grads", "graduates", "yog", "img", "imgs", "hard", "firm",
            "absolute", "passing", "passes", "day", "days", "recent");

    /// <summary>Reads a minimum, or a maximum, from <paramref name="atLeast"/> to <paramref name="atMost"/>.</summary>
    public static CellReading<Requirement<int>> Read(string text, CellUnit unit, int atLeast, int atMost)
    {
        var whole = ReadPart(text, unit, atLeast, atMost);
        return whole.Value.Kind != RequirementKind.Unknown || whole.Note is null
            ? whole
            : ReadParts(Figures.Parts(text), unit, atLeast, atMost) ?? whole;
    }

    /// <summary>
    /// Reads a cell that says several things, such as <c>min 215, prefer 230</c>, <c>225 (IMGs)</c> or <c>none; average 245</c>; null where one
    /// of them is not understood, or two of them ask for different things.
    /// </summary>
    private static CellReading<Requirement<int>>? ReadParts(string[] parts, CellUnit unit, int atLeast, int atMost)
    {
        if (parts.Length < 2)
            return null;
        var (asked, notes, isSoft) = (new List<Requirement<int>>(), new List<string>(), false);
        var ofGraduates = WithTheirGraduates(parts);
        var isByGraduate = ofGraduates.Any(SpeaksOfImgs);
        foreach (var part in ofGraduates)
        {
            var figures = Figures.Of(part);
            if (figures.Words.Any(Telling.Contains) || (isByGraduate && SpeaksOfUsGraduates(figures)))
                continue;
            if (figures.Numbers.Count == 0 && figures.Words.Count > 0 && figures.Words.All(w => Soft.Contains(w) || Says(w, "cutoff", "cut", "off", "limit")))
            {
                isSoft |= figures.Words.Any(Soft.Contains);
                continue;
            }
            if (unit == CellUnit.Months && figures.Numbers.Count == 0 && SaysHandsOn(part))
                continue;
            if (figures.Numbers.Count == 0 && figures.Signs.Length == 0 && figures.Words.All(w => Known.Contains(w) && !Says(w, "no", "not", "none")))
                continue;
            if (unit == CellUnit.Points && IsFirstAttempt(figures))
            {
                notes.Add(AsksForFirst);
                continue;
            }
            var (value, note) = ReadPart(part, unit, atLeast, atMost);
            if (value.Kind == RequirementKind.Unknown)
                return null;
            if (!asked.Contains(value))
                asked.Add(value);
            if (note is not null)
                notes.Add(note);
        }
        var (strict, preferred) = (asked.Where(a => a.Kind == RequirementKind.Strict).ToList(), asked.Where(a => a.Kind == RequirementKind.Preferred).ToList());
        if (strict.Count > 1 || preferred.Count > 1 || asked.Count == 0)
            return null;
        if (strict.Count == 1 && asked.Any(a => a.Kind == RequirementKind.NoneStated))
            return null;
        if (strict.Count == 1 && preferred.Count == 1)
            notes.Add("requires one figure and prefers another: the required one is taken");
        var taken = strict.Concat(preferred).Append(asked[0]).First();
        if (isSoft && taken is { Kind: RequirementKind.Strict, Value: { } figure })
        {
            taken = Requirement.Preferred(figure);
            notes.Add("is not held strictly: taken as preferred");
        }
        return new(taken, notes.Count == 0 ? null : string.Join("; ", notes));
    }

    /// <summary>Whether a cell on clinical experience wants it hands-on, so that observerships do not count.</summary>
    public static bool SaysHandsOn(string text)
    {
        var words = Figures.Of(text).Words;
        var all = $" {string.Join(' ', words)} ";
        if (Uncounted.Any(say => all.Contains(say, StringComparison.Ordinal)))
            return true;
        if (words.Any(w => Preferring.Contains(w) || Says(w, "not", "nor", "or")))
            return false;
        return HandsOn.Any(say => all.Contains(say, StringComparison.Ordinal)) && !all.Contains(" no hands ", StringComparison.Ordinal);
    }

    // "215 (US), 225 (IMG)": whom a figure is for stands behind it, in brackets.
    private static List<string> WithTheirGraduates(string[] parts)
    {
        var joined = new List<string>();
        foreach (var part in parts)
        {
            if (joined.Count > 0 && Figures.Of(part) is { Numbers.Count: 0, Signs: "" } figures
                && figures.Words.All(w => Says(w, "us", "usmd", "amg", "amgs", "img", "imgs", "fmg", "fmgs", "md", "do", "grads", "graduates", "for", "only")))
                joined[^1] += " " + part;
            else
                joined.Add(part);
        }
        return joined;
    }

    // "Below 230 not considered" asks for 230, "more than 5 years rejected" for 5 at most.
    private static int? TurnedAway(Figures figures, CellUnit unit)
    {
        if (figures.Numbers is not [var number] || number != decimal.Truncate(number) || number is < 0 or > 1000 || !IsRejection(figures.Words)
            || figures.Words.Any(w => !Known.Contains(w) && !Rejecting.Contains(w)))
            return null;
        var less = figures.SaysAny("less", "under", "below", "lower") || figures.Signs.Contains('<', StringComparison.Ordinal);
        var more = figures.SaysAny("more", "above", "over", "older", "greater", "beyond") || figures.Signs.Contains('>', StringComparison.Ordinal);
        return unit switch
        {
            CellUnit.Points or CellUnit.Months or CellUnit.Letters when less && !more => (int)number,
            CellUnit.Years or CellUnit.Attempts when more && !less => (int)number,
            _ => null,
        };
    }

    private static bool IsRejection(IReadOnlyList<string> words) =>
        words.Any(w => Says(w, "rejected", "reject", "rejects", "filtered", "excluded", "screened"))
            ? !words.Any(w => Says(w, "no", "not"))
            : words.Contains("not") && words.Any(w => Says(w, "considered", "accepted", "reviewed", "interviewed", "eligible"));

    private static bool SpeaksOfImgs(string part) => Figures.Of(part) is { Numbers.Count: > 0 } figures && figures.SaysAny("img", "imgs", "fmg", "fmgs");

    private static bool SpeaksOfUsGraduates(Figures figures) =>
        figures.SaysAny("us", "usmd", "amg", "amgs", "usmds", "md", "do") && !figures.SaysAny("img", "imgs", "fmg", "fmgs");

    private static bool Says(string word, params ReadOnlySpan<string> any) => any.Contains(word);

    private static CellReading<Requirement<int>> ReadPart(string text, CellUnit unit, int atLeast, int atMost)
    {
        if (unit == CellUnit.Points && AtFirst().Replace(text, "") is var scoreAlone && scoreAlone != text && ReadPart(scoreAlone, unit, atLeast, atMost) is
            { Value.Kind: RequirementKind.Strict, Note: null } alone)
            return new(alone.Value, AsksForFirst);
        var figures = Figures.Of(text);
        var words = string.Join(' ', figures.Words);
        if (Silent.Contains(words) && figures.Numbers.Count == 0 && figures.Signs.AsSpan().IndexOfAnyExcept('-') < 0)
            return default;
        if (figures.Numbers.Count == 0 && SaysNone(figures.Words))
            return new(Requirement.None<int>());
        var isPreferred = figures.Words.Any(Preferring.Contains);
        if (unit == CellUnit.Attempts && figures.Numbers.Count == 0 && (NoFailure.Contains(words) || IsFirstAttempt(figures)))
            return new(isPreferred ? Requirement.Preferred(1) : Requirement.Strict(1));
        if (unit == CellUnit.Points && figures.Numbers.Count == 0 && PassOnly.Contains(words))
            return new(Requirement.None<int>(), "asks for a pass and names no score");
        if (unit == CellUnit.Years && figures.Numbers.Count == 0 && figures.Says("year") && figures.SaysAny("within", "last", "past")
            && figures.Words.All(w => Says(w, "within", "the", "last", "past", "year", "of", "graduation", "graduated", "only")))
            return new(Requirement.Strict(1));
        if (unit == CellUnit.Attempts && Failures(figures) is { } failures)
            return new(Requirement.Strict(failures + 1));
        if (figures.Numbers.Count == 0)
        {
            return Open(isPreferred ? "says that it is preferred, not how much"
                : figures.SaysAny("required", "require", "must", "yes", "mandatory") ? "says that it is required, not how much"
                : "says neither how much nor that there is none; write a figure or 'none'");
        }
        if (unit == CellUnit.Years && figures.Numbers.Any(n => n is >= EarliestYear and <= LatestYear))
            return Open("names a year of graduation, and the column is in years since graduation; write how many are allowed, such as 5");
        if (TurnedAway(figures, unit) is { } bound && bound >= atLeast && bound <= atMost)
            return new(Requirement.Strict(bound));
        if (figures.Words.Any(w => !Known.Contains(w) && !Preferring.Contains(w)) || figures.Signs.AsSpan().ContainsAnyExcept(SignsOfBounds))
            return Open($"is not read as a figure; write one such as {Example(unit)}, '{Example(unit)} preferred' or 'none'");
        if (figures.Numbers.Distinct().Count() > 1 && !figures.IsRange)
            return Open("holds more than one figure; write the one that is asked");
        if (figures.Says("recent") && unit != CellUnit.Months)
            return Open($"is not read as a figure; write one such as {Example(unit)}, '{Example(unit)} preferred' or 'none'");
        return Bound(figures, unit, isPreferred, atLeast, atMost);
    }

    private static string Example(CellUnit unit) => unit == CellUnit.Points ? "230" : "3";

    // "First attempt only", "must pass on 1st try".
    private static bool IsFirstAttempt(Figures figures) =>
        figures.SaysAny("first", "1st") && figures.SaysAny("attempt", "attempts", "try", "time") && !figures.SaysAny("no", "not")
        && figures.Words.All(w => w is "first" or "1st" or "time" or "passed" or "all" or "steps" || Known.Contains(w) || Preferring.Contains(w));

    // "No failures" is one attempt, "one failure allowed" two.
    private static int? Failures(Figures figures) =>
        figures.Numbers is [>= 0 and <= 10 and var count] && count == decimal.Truncate(count) && figures.Signs.Length == 0
            && figures.SaysAny("failure", "failures", "fail", "fails")
            && figures.Words.All(w => Says(
                w, "failure", "failures", "fail", "fails", "allowed", "accepted", "ok", "max", "maximum", "at", "most", "up", "to", "only", "no", "more", "than"))
            ? (int)count : null;

    private static bool SaysNone(IReadOnlyList<string> words) => None.Contains(string.Join(' ', words))
        || (words is ["no", ..] && Nouns.Contains(string.Join(' ', words.Skip(1).SkipWhile(Absolute.Contains).Where(w => w != "required"))));

    private static CellReading<Requirement<int>> Bound(Figures figures, CellUnit unit, bool isPreferred, int atLeast, int atMost)
    {
        var isMost = unit is CellUnit.Years or CellUnit.Attempts;
        var (lower, upper) = Directions(figures);
        var isContrary = (isMost ? lower : upper) || (lower && upper) || (figures.SaysAny("no", "not", "none") && !lower && !upper);
        if (isContrary || figures.SaysAny("beyond", "later"))
            return Open($"is not read as a {(isMost ? "maximum; write one such as 5" : "minimum; write one such as " + Example(unit))} or 'none'");
        var number = figures.IsRange ? isMost ? figures.Numbers.Max() : figures.Numbers.Min() : figures.Numbers[0];
        if (Convert(number, figures, unit) is not { } value)
            return Open("counts in another unit than the column");
        var whole = isMost ? decimal.Floor(value) : decimal.Ceiling(value);
        if (unit is not CellUnit.Months && whole != value && !figures.SaysAny("month", "months", "mo", "mos", "mths"))
            return Open("is no whole number");
        if (IsExclusive(figures, isMost))
            whole += isMost ? -1 : 1;
        if (whole < atLeast || whole > atMost)
            return Open(string.Create(
                CultureInfo.InvariantCulture, $"lies outside {atLeast} to {atMost}; write a figure such as {Example(unit)}, or 'none'"));
        var requirement = isPreferred ? Requirement.Preferred((int)whole) : Requirement.Strict((int)whole);
        var note = figures.IsRange ? isMost ? "is a range: its upper end is taken" : "is a range: its lower end is taken"
            : whole != value && !IsExclusive(figures, isMost) ? isMost ? "is taken in whole years" : "is taken in whole months" : null;
        return new(requirement, note);
    }

    /// <summary>Whether the cell says "at least", and whether it says "at most".</summary>
    private static (bool Lower, bool Upper) Directions(Figures figures)
    {
        var isNegated = figures.SaysAny("no", "not", "none");
        var more = figures.SaysAny("more", "above", "higher", "greater", "over", "better", "older");
        var less = figures.SaysAny("less", "fewer", "under", "below", "lower");
        var lower = figures.SaysAny("min", "minimum", "least", "plus") || figures.Signs.AsSpan().ContainsAny("+≥>") || (isNegated ? less : more);
        var isAndUp = figures.Says("and") && figures.Says("up");
        lower |= isAndUp;
        var upper = figures.SaysAny("max", "maximum", "most", "within", "exceed") || (figures.Says("up") && !isAndUp) || figures.Signs.AsSpan().ContainsAny("≤<")
            || (isNegated ? more : less);
        return (lower, upper);
    }

    // "Less than 5" and "<5" leave 5 out; "5 or less", "5 and below" and "at or below 5" do not.
    private static bool IsExclusive(Figures figures, bool isMost)
    {
        if (figures.SaysAny("or", "and", "no", "not", "none"))
            return false;
        return isMost
            ? figures.Signs.Contains('<', StringComparison.Ordinal) || figures.SaysAny("less", "fewer", "under", "below")
            : figures.Signs.Contains('>', StringComparison.Ordinal) || figures.SaysAny("more", "above", "over", "greater", "higher");
    }

    private static decimal? Convert(decimal number, Figures figures, CellUnit unit)
    {
        var (years, months, weeks, days) = (
            figures.SaysAny("year", "years", "yr", "yrs", "y"),
            figures.SaysAny("month", "months", "mo", "mos", "mths"),
            figures.SaysAny("week", "weeks", "wk", "wks"),
            figures.SaysAny("day", "days"));
        if ((years ? 1 : 0) + (months ? 1 : 0) + (weeks ? 1 : 0) + (days ? 1 : 0) > 1)
            return null;
        if (figures.Words.Any(w => Units.TryGetValue(w, out var other) && other != unit))
            return null;
        return unit switch
        {
            CellUnit.Years => weeks || days ? null : months ? number / MonthsOfAYear : number,
            CellUnit.Months => years ? number * MonthsOfAYear : weeks ? number / WeeksOfAMonth : days ? number / DaysOfAMonth : number,
            _ => years || months || weeks || days ? null : number,
        };
    }

    private static CellReading<Requirement<int>> Open(string note) => new(default, note);

    [GeneratedRegex(@"\s(?:on|at|in)?\s*(?:the\s+)?(?:1st|first)\s+(?:attempt|try|time)(?:\s+(?:only|pass))?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AtFirst();
}
