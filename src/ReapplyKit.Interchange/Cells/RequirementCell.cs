using System.Collections.Frozen;
using System.Globalization;

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
internal static class RequirementCell
{
    private const int MonthsOfAYear = 12;
    private const int WeeksOfAMonth = 4;
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
            "none published", "none specified", "no data", "no info", "no information", "tbd");

    private static readonly FrozenSet<string> None =
        FrozenSet.Create(
            "none", "nil", "unlimited attempts", "no attempts limit", "not required", "none required", "none needed", "not needed", "not necessary", "unlimited", "any", "optional",
            "no usce required", "no experience required", "no minimum score required", "no letters required", "no lors required",
            "does not matter", "doesnt matter");

    // What may stand behind "no" so that nothing is asked.
    private static readonly FrozenSet<string> Nouns =
        FrozenSet.Create(
            "cutoff", "cutoffs", "cutoff score", "cut off score", "cut off", "cut offs", "limit", "limits", "minimum", "min", "maximum", "max", "requirement",
            "requirements", "restriction", "restrictions", "score cutoff", "score requirement", "minimum score", "min score",
            "minimum requirement", "specific cutoff", "specific requirement", "attempt limit", "limit on attempts", "time limit",
            "yog limit", "yog cutoff", "year limit", "strict cutoff", "hard cutoff", "set minimum", "threshold", "limitation",
            "limitations");

    private static readonly FrozenSet<string> NoFailure =
        FrozenSet.Create("no failures", "no failure", "no fails", "no failed attempts", "no attempts", "single attempt", "single attempt only");

    // Words beside a figure that change nothing, or are read on their own.
    private static readonly FrozenSet<string> Known =
        FrozenSet.Create(
            "strict", "limit", "lower", "equal", "yes", "min", "minimum", "minimal", "max", "maximum", "at", "least", "most", "within", "year", "years", "yr", "yrs",
            "y", "month", "months", "mo", "mos", "mths", "week", "weeks", "wk", "wks", "attempt", "attempts", "try", "tries",
            "letter", "letters", "lor", "lors", "required", "require", "requires", "of", "graduation", "graduating", "since", "from",
            "cutoff", "score", "scores", "points", "or", "more", "above", "higher", "greater", "less", "fewer", "under", "below",
            "over", "up", "to", "than", "last", "past", "only", "us", "usce", "clinical", "experience", "hands", "on", "each", "per",
            "step", "for", "the", "in", "and", "between", "ck", "older", "later", "better", "rotation", "rotations", "exceed",
            "allowed", "total", "medical", "school", "usmle", "pass", "with", "a", "an", "must", "be", "no", "not", "any", "exam",
            "recommendation", "cut", "off", "beyond");

    /// <summary>Reads a minimum, or a maximum, from <paramref name="atLeast"/> to <paramref name="atMost"/>.</summary>
    public static CellReading<Requirement<int>> Read(string text, CellUnit unit, int atLeast, int atMost)
    {
        var figures = Figures.Of(text);
        var words = string.Join(' ', figures.Words);
        if (Silent.Contains(words))
            return default;
        if (figures.Numbers.Count == 0 && SaysNone(words))
            return new(Requirement.None<int>());
        var isPreferred = figures.Words.Any(Preferring.Contains);
        if (unit == CellUnit.Attempts && figures.Numbers.Count == 0 && (NoFailure.Contains(words) || IsFirstAttempt(figures)))
            return new(isPreferred ? Requirement.Preferred(1) : Requirement.Strict(1));
        if (figures.Numbers.Count == 0)
        {
            return Open(isPreferred ? "says that it is preferred, not how much"
                : figures.SaysAny("required", "require", "must", "yes", "mandatory") ? "says that it is required, not how much"
                : "says neither how much nor that there is none; write a figure or 'none'");
        }
        if (unit == CellUnit.Years && figures.Numbers.Any(n => n is >= EarliestYear and <= LatestYear))
            return Open("names a year of graduation, and the column is in years since graduation; write how many are allowed, such as 5");
        if (figures.Words.Any(w => !Known.Contains(w) && !Preferring.Contains(w)) || figures.Signs.AsSpan().ContainsAnyExcept("+≥≤<>"))
            return Open($"is not read as a figure; write one such as {Example(unit)}, '{Example(unit)} preferred' or 'none'");
        if (figures.Numbers.Count > 1 && !figures.IsRange)
            return Open("holds more than one figure; write the one that is asked");
        return Bound(figures, unit, isPreferred, atLeast, atMost);
    }

    private static string Example(CellUnit unit) => unit == CellUnit.Points ? "230" : "3";

    // "First attempt only", "must pass on 1st try".
    private static bool IsFirstAttempt(Figures figures) =>
        figures.SaysAny("first", "1st") && figures.SaysAny("attempt", "attempts", "try", "time") && !figures.SaysAny("no", "not")
        && figures.Words.All(w => w is "first" or "1st" or "time" or "passed" or "passing" || Known.Contains(w) || Preferring.Contains(w));

    private static bool SaysNone(string words) => None.Contains(words)
        || (words.StartsWith("no ", StringComparison.Ordinal)
            && Nouns.Contains(words[3..].Replace(" required", "", StringComparison.Ordinal)));

    private static CellReading<Requirement<int>> Bound(Figures figures, CellUnit unit, bool isPreferred, int atLeast, int atMost)
    {
        var isMost = unit is CellUnit.Years or CellUnit.Attempts;
        var (lower, upper) = Directions(figures);
        var isContrary = (isMost ? lower : upper) || (lower && upper) || (figures.SaysAny("no", "not") && !lower && !upper);
        if (isContrary || figures.SaysAny("beyond", "later"))
            return Open($"is not read as a {(isMost ? "maximum; write one such as 5" : "minimum; write one such as " + Example(unit))} or 'none'");
        var number = figures.IsRange ? isMost ? figures.Numbers.Max() : figures.Numbers.Min() : figures.Numbers[0];
        if (Convert(number, figures, unit) is not { } value)
            return Open("counts in another unit than the column");
        var whole = isMost ? decimal.Floor(value) : decimal.Ceiling(value);
        if (unit is not CellUnit.Months && whole != value)
            return Open("is no whole number");
        if (IsExclusive(figures, isMost))
            whole += isMost ? -1 : 1;
        if (whole < atLeast || whole > atMost)
            return Open(string.Create(
                CultureInfo.InvariantCulture, $"lies outside {atLeast} to {atMost}; write a figure such as {Example(unit)}, or 'none'"));
        var requirement = isPreferred ? Requirement.Preferred((int)whole) : Requirement.Strict((int)whole);
        var note = figures.IsRange ? isMost ? "is a range: its upper end is taken" : "is a range: its lower end is taken"
            : whole != value && !IsExclusive(figures, isMost) ? "is taken in whole months" : null;
        return new(requirement, note);
    }

    /// <summary>Whether the cell says "at least", and whether it says "at most".</summary>
    private static (bool Lower, bool Upper) Directions(Figures figures)
    {
        var isNegated = figures.Says("no") || figures.Says("not");
        var more = figures.SaysAny("more", "above", "higher", "greater", "over", "better", "older");
        var less = figures.SaysAny("less", "fewer", "under", "below", "lower");
        var lower = figures.SaysAny("min", "minimum", "least") || figures.Signs.AsSpan().ContainsAny("+≥>") || (isNegated ? less : more);
        var upper = figures.SaysAny("max", "maximum", "most", "within", "up", "exceed") || figures.Signs.AsSpan().ContainsAny("≤<")
            || (isNegated ? more : less);
        return (lower, upper);
    }

    // "Less than 5" and "<5" leave 5 out; "5 or less" does not.
    private static bool IsExclusive(Figures figures, bool isMost)
    {
        if (figures.Says("or") || figures.Says("no") || figures.Says("not"))
            return false;
        return isMost
            ? figures.Signs.Contains('<', StringComparison.Ordinal) || figures.SaysAny("less", "fewer", "under", "below")
            : figures.Signs.Contains('>', StringComparison.Ordinal) || figures.SaysAny("more", "above", "over", "greater", "higher");
    }

    private static decimal? Convert(decimal number, Figures figures, CellUnit unit)
    {
        var (years, months, weeks) = (
            figures.SaysAny("year", "years", "yr", "yrs", "y"),
            figures.SaysAny("month", "months", "mo", "mos", "mths"),
            figures.SaysAny("week", "weeks", "wk", "wks"));
        if ((years ? 1 : 0) + (months ? 1 : 0) + (weeks ? 1 : 0) > 1)
            return null;
        if (figures.Words.Any(w => Units.TryGetValue(w, out var other) && other != unit))
            return null;
        return unit switch
        {
            CellUnit.Years => weeks ? null : months ? number / MonthsOfAYear : number,
            CellUnit.Months => years ? number * MonthsOfAYear : weeks ? number / WeeksOfAMonth : number,
            _ => years || months || weeks ? null : number,
        };
    }

    private static CellReading<Requirement<int>> Open(string note) => new(default, note);
}
