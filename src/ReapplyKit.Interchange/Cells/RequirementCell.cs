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
/// <c>no cutoff</c>, <c>first attempt only</c>. A cell is read clause by clause; one clause that asks something and is not understood
/// leaves the whole unknown, with a note.
/// </summary>
/// <param name="unit">What the column counts.</param>
/// <param name="atLeast">The lowest figure it may hold.</param>
/// <param name="atMost">The highest.</param>
/// <param name="season">The Match year applied for, where known: it makes a year of graduation a number of years.</param>
internal sealed partial class RequirementCell(CellUnit unit, int atLeast, int atMost, int? season)
{
    private const string AsksForFirst = "also asks for a pass at the first attempt; state it in the column of attempts";
    private const string AlsoSays = "also speaks of another column, where that is not read";
    private const int MonthsOfAYear = 12;
    private const int WeeksOfAMonth = 4;
    private const int DaysOfAMonth = 30;
    private const int EarliestYear = 1950;
    private const int LatestYear = 2100;

    private static readonly FrozenSet<string> Preferring = FrozenSet.Create(
        "preferred", "prefer", "prefers", "preferably", "preference", "recommended", "ideally", "ideal", "desired", "desirable", "encouraged", "suggested", "pref");

    private static readonly FrozenSet<string> Silent = FrozenSet.Create(
        "not specified", "not stated", "not listed", "not published", "not reported", "not mentioned", "not provided", "not applicable", "n a", "na",
        "not given", "not known", "unspecified", "unknown", "unstated", "not available", "none stated", "none listed", "none given",
        "none published", "none specified", "no stated minimum", "no stated limit", "no published cutoff", "no published minimum", "no minimum listed",
        "no minimum published", "no data", "no info", "no information", "tbd", "tba", "");

    private static readonly FrozenSet<string> None = FrozenSet.Create("none", "nil", "none required", "none needed", "unlimited", "unlimited attempts", "any", "optional", "open");

    // A figure beside these is the program's own, and asks nothing.
    private static readonly FrozenSet<string> Telling =
        FrozenSet.Create("average", "avg", "mean", "median", "typical", "typically", "usual", "usually", "matched", "successful", "percentile");

    // With one of these a figure may be meant or not; nobody could tell from the cell.
    private static readonly FrozenSet<string> Doubting = FrozenSet.Create(
        "maybe", "perhaps", "around", "about", "approx", "approximately", "roughly", "unsure", "varies", "vary", "depends", "probably", "likely", "possibly", "ish",
        "case", "sometimes", "unclear", "uncertain", "guess", "check", "confirm", "verify", "website", "forum", "rumor", "rumored");

    // What makes a figure hold for some, at some time, or not at all.
    private static readonly FrozenSet<string> Turning = FrozenSet.Create(
        "no", "not", "none", "never", "without", "nor", "neither", "dont", "doesnt", "cannot", "cant", "isnt", "wont", "if", "unless", "except", "exception", "exceptions",
        "otherwise", "when", "while", "waived", "instead", "rather", "was", "were", "previously", "formerly", "used", "until", "beyond", "later", "before", "recent",
        "prelim", "preliminary", "categorical", "advanced", "fellowship", "fellowships", "half", "double");

    // What each figure is called; one with the word of another unit belongs to another column.
    private static readonly FrozenDictionary<string, CellUnit> Units = new (CellUnit Unit, string[] Words)[]
    {
        (CellUnit.Points, ["points", "point", "pts", "score", "scores", "ck", "steptwo"]),
        (CellUnit.Years, ["yog", "graduation", "graduated", "graduate", "grad"]),
        (CellUnit.Attempts, ["attempt", "attempts", "try", "tries"]),
        (CellUnit.Letters, ["letter", "letters", "lor", "lors", "recommendation", "recommendations"]),
        (CellUnit.Months, ["experience", "rotation", "rotations", "usce", "observership", "observerships", "externship", "externships"]),
    }.SelectMany(u => u.Words, (u, word) => (word, u.Unit)).ToFrozenDictionary(u => u.word, u => u.Unit);

    private static readonly FrozenSet<string> YearWords = FrozenSet.Create("year", "years", "yr", "yrs", "y");
    private static readonly FrozenSet<string> MonthWords = FrozenSet.Create("month", "months", "mo", "mos", "mths", "m");
    private static readonly FrozenSet<string> WeekWords = FrozenSet.Create("week", "weeks", "wk", "wks");
    private static readonly FrozenSet<string> DayWords = FrozenSet.Create("day", "days");
    private static readonly FrozenSet<string> OtherExams = FrozenSet.Create("stepone", "stepthree", "comlex", "toefl", "oet", "level", "percentile");

    // Whose letters, or which, is not counted.
    private static readonly FrozenSet<string> OfLetters = FrozenSet.Create(
        "us", "american", "chair", "chairs", "chairman", "deans", "dean", "faculty", "from", "home", "specialty", "department", "director", "medicine", "mspe", "physician", "physicians");

    // Words beside a figure that change nothing, or are read on their own.
    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        "strict", "limit", "lower", "equal", "yes", "min", "minimum", "minimal", "max", "maximum", "at", "least", "most", "within", "more", "above", "higher", "greater",
        "less", "fewer", "under", "below", "over", "up", "to", "than", "last", "past", "only", "us", "usce", "clinical", "experience", "hands", "on", "each", "per",
        "step", "steps", "for", "the", "in", "and", "between", "older", "better", "exceed", "required", "require", "requires", "requirement", "needs", "needed", "need", "have",
        "has", "of", "graduating", "since", "from", "cutoff", "or", "allowed", "total", "medical", "school", "usmle", "pass", "with", "a", "an", "must", "be", "is", "any", "exam",
        "exams", "cut", "off", "plus", "ago", "post", "grads", "graduates", "img", "imgs", "non", "hard", "firm", "absolute", "passing", "passes", "passed", "filter", "interview",
        "consideration", "considered", "time", "all", "n", "applicants", "candidates", "strongly", "highly", "given", "first", "stepone", "cutoffs", "application", "start", "date",
        "by", "no", "not", "none", "beyond", "later", "inpatient", "outpatient", "internal", "medicine", "direct", "patient", "care", "hospital", "everyone", "both", "limited", "canada", "canadian", "we", "you", "should", "soft", "flexible", "elective", "electives");

    /// <summary>Reads a minimum, or a maximum.</summary>
    public static CellReading<Requirement<int>> Read(string text, CellUnit unit, int atLeast, int atMost, int? season = null) =>
        new RequirementCell(unit, atLeast, atMost, season).Whole(text);

    /// <summary>Whether a cell on clinical experience wants it hands-on, so that observerships do not count.</summary>
    public static bool SaysHandsOn(string text) => Figures.Parts(text).Any(SaysHandsOn);

    private static bool SaysHandsOn(Figures part) => Uncounted().IsMatch(part.Phrase)
        || (HandsOn().IsMatch(part.Phrase) && !part.Words.Any(w => Preferring.Contains(w) || w is "not" or "nor" or "or"));

    private bool IsMost => unit is CellUnit.Years or CellUnit.Attempts;

    private string Example => unit == CellUnit.Points ? "230" : "3";

    private string Unread => $"is not read as a figure; write one such as {Example}, '{Example} preferred' or 'none'";

    private CellReading<Requirement<int>> Whole(string text)
    {
        var (asked, notes) = (new List<Requirement<int>>(), new List<string>());
        if (unit is CellUnit.Points or CellUnit.Letters or CellUnit.Months)
            text = Without(unit == CellUnit.Months ? Lately() : Recency(), text, AlsoSays, notes);
        if (unit == CellUnit.Points)
            text = Without(AtFirst(), text, AsksForFirst, notes);
        var parts = Figures.Parts(text).ToList();
        var (isPreferred, isSoft, isSilent, open) = (false, false, parts.Count == 0 && notes.Count == 0, (string?)null);
        var isByGraduate = parts.Exists(p => p.Numbers.Count > 0 && p.SaysAny("img", "imgs", "fmg", "fmgs"));
        foreach (var part in parts)
        {
            if (part.Words.Any(Doubting.Contains) || part.Signs.AsSpan().ContainsAny('?', '~', '≈'))
                return Open("is not certain; write a figure or 'none' once it is known");
            if (part.Words.Any(Telling.Contains) || (part.Says("most") && !part.Says("at"))
                || ((isByGraduate || (part.Numbers.Count > 0 && unit is not (CellUnit.Months or CellUnit.Letters))) && IsOfUsGraduates(part)))
                open ??= Unread;
            else if (part.Numbers.Count > 0 ? IsOfAnotherColumn(part) : unit == CellUnit.Points && Sittings(part) is not null)
                notes.Add(part.Numbers.Count > 0 ? AlsoSays : AsksForFirst);
            else if (unit == CellUnit.Attempts && Sittings(part) is { } sittings)
                asked.Add(sittings);
            else if (part.Numbers.Count > 0)
            {
                if (unit == CellUnit.Letters && Directions(part) == (false, true) && parts.Count > 1)
                    continue;
                var (value, note) = Figure(part);
                isSoft |= part.SaysAny("soft", "flexible");
                if (value.Kind == RequirementKind.Unknown)
                    return Open(note!);
                // "3 (1 from the US)": how many of them, beside how many.
                if (unit == CellUnit.Letters && asked.Exists(a => a.Value >= value.Value) && part.Words.Any(OfLetters.Contains))
                    note = "also says whose letters, which is not kept";
                else
                    asked.Add(value);
                if (note is not null)
                    notes.Add(note);
            }
            else if (Silent.Contains(part.Phrase) && part.Signs.AsSpan().IndexOfAnyExcept('-') < 0)
                isSilent = true;
            else if (None.Contains(part.Phrase) || NoneText().IsMatch(part.Phrase))
                asked.Add(Requirement.None<int>());
            else if (SoftText().IsMatch(part.Phrase))
                isSoft = true;
            else if (PreferredText().IsMatch(part.Phrase))
                isPreferred = true;
            else if (unit == CellUnit.Points && PassText().IsMatch(part.Phrase))
            {
                asked.Add(Requirement.None<int>());
                notes.Add("asks for a pass and names no score");
            }
            else if (unit == CellUnit.Years && LastYear().IsMatch(part.Phrase))
                asked.Add(Requirement.Strict(1));
            else if (part.Words.Any(Preferring.Contains))
                open ??= "says that it is preferred, not how much";
            else if (part.Words.Any(Turning.Contains) && !(unit == CellUnit.Months && SaysHandsOn(part)) && part.Phrase is not ("no" or "not hands on"))
                return Open(Unread);
            else
                open ??= part.SaysAny("required", "require", "must", "yes", "mandatory") ? "says that it is required, not how much" : Unread;
        }
        if (asked.Count == 0 || (asked.TrueForAll(a => a.Kind == RequirementKind.NoneStated) && (isPreferred || isSoft)))
        {
            return isPreferred ? Open("says that it is preferred, not how much")
                : open is null && isSilent ? default
                : Open(open ?? (notes.Contains(AlsoSays) ? "counts in another unit than the column" : Unread));
        }
        return Together(asked.Distinct().ToList(), notes, isPreferred, isSoft);
    }

    private static string Without(Regex aside, string text, string note, List<string> notes)
    {
        var rest = aside.Replace(text, "");
        if (rest.Length != text.Length)
            notes.Add(note);
        return rest;
    }

    /// <summary>What the clauses come to together.</summary>
    private static CellReading<Requirement<int>> Together(List<Requirement<int>> asked, List<string> notes, bool isPreferred, bool isSoft)
    {
        var strict = asked.FindAll(a => a.Kind == RequirementKind.Strict);
        var preferred = asked.FindAll(a => a.Kind == RequirementKind.Preferred);
        if (strict.Count > 1 || preferred.Count > 1 || (strict.Count == 1 && asked.Exists(a => a.Kind == RequirementKind.NoneStated)))
            return Open("holds more than one figure; write the one that is asked");
        if (strict.Count == 1 && preferred.Count == 1)
            notes.Add("requires one figure and prefers another: the required one is taken");
        var taken = strict.Concat(preferred).Append(asked[0]).First();
        if (taken is { Kind: RequirementKind.Strict, Value: { } figure } && (isPreferred || isSoft))
        {
            taken = Requirement.Preferred(figure);
            if (isSoft)
                notes.Add("is not held strictly: taken as preferred");
        }
        return new(taken, notes.Count == 0 ? null : string.Join("; ", notes.Distinct()));
    }

    private static bool IsOfUsGraduates(Figures part) =>
        part.SaysAny("us", "usmd", "amg", "amgs", "usmds", "md", "do") && !part.SaysAny("img", "imgs", "fmg", "fmgs");

    private bool IsOfAnotherColumn(Figures part)
    {
        var time = part.Words.Any(w => YearWords.Contains(w) || MonthWords.Contains(w) || WeekWords.Contains(w) || DayWords.Contains(w));
        var isOwn = part.Words.Any(w => Units.TryGetValue(w, out var named) && named == unit) || (time && unit is CellUnit.Years or CellUnit.Months);
        return !isOwn && part.Words.Any(w => (Units.TryGetValue(w, out var other) && !(unit == CellUnit.Attempts && other == CellUnit.Points)) || (unit == CellUnit.Points && OtherExams.Contains(w)) || (time && unit is not (CellUnit.Years or CellUnit.Months)));
    }

    /// <summary>The attempts that a clause allows in words, or by failures: "no failures" is one attempt, "one failure allowed" two.</summary>
    private static Requirement<int>? Sittings(Figures part)
    {
        var attempts = part.Numbers switch
        {
            [] when Refused().IsMatch(part.Phrase) => 1,
            [] when part.SaysAny("no", "not", "never") || part.Words.Any(w => Turning.Contains(w) && w != "without") => null,
            [] when Accepted().IsMatch(part.Phrase) => 0,
            [] when OrdinalAttempt().Match(part.Phrase) is { Success: true } match =>
                match.Groups["one"].Success ? 1 : match.Groups["two"].Success ? 2 : 3,
            [>= 0 and <= 10 and var count] when count == decimal.Truncate(count) && part.Signs.Length == 0 && CountedFailures().IsMatch(part.Phrase) => (int?)count + 1,
            _ => null,
        };
        return attempts switch
        {
            null => null,
            0 => Requirement.None<int>(),
            { } allowed => part.Words.Any(Preferring.Contains) ? Requirement.Preferred(allowed) : Requirement.Strict(allowed),
        };
    }

    private CellReading<Requirement<int>> Figure(Figures part)
    {
        if (unit == CellUnit.Years && part.Numbers.Any(n => n is >= EarliestYear and <= LatestYear))
            return OfGraduation(part);
        if (TurnedAway(part) is { } bound && bound >= atLeast && bound <= atMost)
            return new(Requirement.Strict(bound));
        var isChoice = part.Numbers is [var first, var second] && Math.Abs(first - second) == 1 && part.Words.Count(w => w == "or") == 1;
        if (part.Numbers.Distinct().Count() > 1 && !part.IsRange && !isChoice)
            return Open("holds more than one figure; write the one that is asked");
        if ((!IsPlain(part) && !IsAnchored(part)) || part.Signs.AsSpan().ContainsAnyExcept("+≥≤<>*!"))
            return Open(Unread);
        return Bound(part, part.IsRange || isChoice);
    }

    private bool IsPlain(Figures part) => part.Words.All(w => Known.Contains(w) || Preferring.Contains(w) || YearWords.Contains(w) || MonthWords.Contains(w)
        || WeekWords.Contains(w) || DayWords.Contains(w) || Units.ContainsKey(w) || (unit == CellUnit.Letters && OfLetters.Contains(w)));

    // "You should be within five years of graduation": what bounds the figure is said, and nothing that turns it.
    private static bool IsAnchored(Figures part) => Directions(part) is (true, _) or (_, true)
        && !part.Words.Any(w => Turning.Contains(w) && w is not ("no" or "not" or "none")) && !OtherwiseText().IsMatch(part.Phrase);

    /// <summary>"Below 230 not considered" asks for 230, "more than 5 years rejected" for 5 at most.</summary>
    private int? TurnedAway(Figures part)
    {
        if (part.Numbers is not [var number] || number != decimal.Truncate(number) || number is < 0 or > 1000 || !Rejected().IsMatch(part.Phrase))
            return null;
        var less = part.SaysAny("less", "under", "below", "lower") || part.Signs.Contains('<', StringComparison.Ordinal);
        var more = part.SaysAny("more", "above", "over", "older", "greater", "beyond") || part.Signs.Contains('>', StringComparison.Ordinal);
        return less == more || more != IsMost ? null : (int)number + (part.Says("or") ? IsMost ? -1 : 1 : 0);
    }

    /// <summary>"2019 or later", "after 2020": so many years before the season's first day of submission, where the season is known.</summary>
    private CellReading<Requirement<int>> OfGraduation(Figures part)
    {
        var from = part.Numbers.Min();
        var isAfter = part.Says("after") && !part.Says("or");
        if (season is { } match && part.Numbers.Count == 1 && match - 1 - from - (isAfter || part.Signs.Contains('>', StringComparison.Ordinal) ? 1 : 0) is >= 0 and var years && years <= atMost
            && part.Signs.AsSpan().IndexOfAnyExcept("+≥>") < 0 && GraduatedFrom().IsMatch(part.Phrase))
            return new(part.Words.Any(Preferring.Contains) ? Requirement.Preferred((int)years) : Requirement.Strict((int)years),
                string.Create(CultureInfo.InvariantCulture, $"names a year of graduation: taken as years before the submission for the {match} Match"));
        return Open("names a year of graduation, and the column is in years since graduation; write how many are allowed, such as 5, or name the season you apply for");
    }

    private CellReading<Requirement<int>> Bound(Figures part, bool isRange)
    {
        var (lower, upper) = Directions(part);
        if ((IsMost ? lower : upper) || (lower && upper) || (part.SaysAny("no", "not", "none") && (part.SaysAny("least", "min", "minimum", "max", "maximum") || (!lower && !upper))) || part.SaysAny("beyond", "later"))
            return Open($"is not read as a {(IsMost ? "maximum; write one such as 5" : "minimum; write one such as " + Example)} or 'none'");
        if (Convert(isRange ? IsMost ? part.Numbers.Max() : part.Numbers.Min() : part.Numbers[0], part) is not { } value)
            return Open("counts in another unit than the column");
        var whole = IsMost ? decimal.Floor(value) : decimal.Ceiling(value);
        if (unit is not CellUnit.Months && whole != value && !part.Words.Any(MonthWords.Contains))
            return Open("is no whole number");
        var isExclusive = IsExclusive(part);
        if (isExclusive)
            whole += IsMost ? -1 : 1;
        if (whole < atLeast || whole > atMost)
            return Open(string.Create(CultureInfo.InvariantCulture, $"lies outside {atLeast} to {atMost}; write a figure such as {Example}, or 'none'"));
        return new(
            part.Words.Any(Preferring.Contains) ? Requirement.Preferred((int)whole) : Requirement.Strict((int)whole),
            isRange ? IsMost ? "is a range: its upper end is taken" : "is a range: its lower end is taken"
                : whole != value && !isExclusive ? IsMost ? "is taken in whole years" : "is taken in whole months" : null);
    }

    /// <summary>Whether the clause says "at least", and whether it says "at most".</summary>
    private static (bool Lower, bool Upper) Directions(Figures part)
    {
        var isNegated = part.SaysAny("no", "not", "none");
        var more = part.SaysAny("more", "above", "higher", "greater", "over", "better", "older");
        var less = part.SaysAny("less", "fewer", "under", "below", "lower");
        var isAndUp = part.Says("and") && part.Says("up");
        return (
            part.SaysAny("min", "minimum", "least", "plus") || part.Signs.AsSpan().ContainsAny("+≥>") || (isNegated ? less : more) || isAndUp,
            part.SaysAny("max", "maximum", "most", "within", "exceed", "last", "past") || (part.Says("up") && !isAndUp) || part.Signs.AsSpan().ContainsAny("≤<")
                || (isNegated ? more : less));
    }

    // "Less than 5" and "<5" leave 5 out; "5 or less", "5 and below" and "at or below 5" do not.
    private bool IsExclusive(Figures part) => !part.SaysAny("or", "and", "n", "no", "not", "none") && (IsMost
        ? part.Signs.Contains('<', StringComparison.Ordinal) || part.SaysAny("less", "fewer", "under", "below")
        : part.Signs.Contains('>', StringComparison.Ordinal) || part.SaysAny("more", "above", "over", "greater", "higher"));

    private decimal? Convert(decimal number, Figures part)
    {
        bool[] named = [part.Words.Any(YearWords.Contains), part.Words.Any(MonthWords.Contains), part.Words.Any(WeekWords.Contains), part.Words.Any(DayWords.Contains)];
        if (named.Count(n => n) > 1 || part.Words.Any(w => Units.TryGetValue(w, out var other) && other != unit && !(unit == CellUnit.Attempts && other == CellUnit.Points)))
            return null;
        return (unit, Array.IndexOf(named, true)) switch
        {
            (_, < 0) => number,
            (CellUnit.Years, 0) or (CellUnit.Months, 1) => number,
            (CellUnit.Years, 1) => number / MonthsOfAYear,
            (CellUnit.Months, 0) => number * MonthsOfAYear,
            (CellUnit.Months, 2) => number / WeeksOfAMonth,
            (CellUnit.Months, 3) => number / DaysOfAMonth,
            _ => null,
        };
    }

    private static CellReading<Requirement<int>> Open(string note) => new(default, note);

    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Topic = "(?: (?:official|absolute|set|fixed|firm|formal|strict|hard|specific|particular|real|rigid|such|usmle|step|steps|stepone|steptwo|ck|scores?|yog|years?|time|attempts?|graduation|grad|usce|us|clinical|experience|lors?|letters?|minimum|maximum|min|max))*";

    // "No cutoff", "we do not have a minimum score requirement", "no limit on attempts", "no USCE required".
    [GeneratedRegex(
        "^(?:(?:yes|no|we|they|there|program|it|is|are|has|currently) )*(?:no|without|(?:do |does )?(?:not|dont|doesnt) have(?: an?| any)?)" + Topic
        + " (?:cut ?offs?|limits?|limitations?|minimum|min|maximum|max|requirements?|restrictions?|thresholds?|required|needed|necessary)"
        + "(?: (?:on|of|for|the|a|an|date|number|years?|graduation|yog|attempts?|scores?|time|since|required|requirements?|imgs?|us|or|grads|usce|usmle|step|steps|steptwo|ck|medical|school|limits?|cut ?offs?|to|apply))*$"
        + "|^(?:.* )?(?:does not|doesnt|do not|dont) matter\\b|^any(?: number of)? attempts?$|^not a (?:strict )?requirement$|^(?:it )?(?:is )?not (?:strictly )?(?:required|needed|necessary|mandatory)(?: to apply| for imgs?| at application)?$"
        + "|^(?:usce|experience|us clinical experience|lors?|letters?) (?:is |are )?(?:not|no) (?:required|needed|necessary|mandatory)$", Plainly)]
    private static partial Regex NoneText();

    [GeneratedRegex("^(?:but |is |are |a |not a hard |not hard |no hard )*(?:soft|flexible|flexibly|negotiable|guideline|not a hard|not hard|not strict)(?: (?:cut ?off|limit|rule))?$", Plainly)]
    private static partial Regex SoftText();

    [GeneratedRegex("^(?:strongly |highly |is |imgs? |more )*(?:preferred|preferably|preference|recommended|ideally|ideal|desired|desirable|encouraged|suggested|pref)(?: not strict| only)?$", Plainly)]
    private static partial Regex PreferredText();

    // A pass is asked and no score; that needs no requirement of its own, since nobody is ranked without the pass.
    [GeneratedRegex("^(?:must |just |only |a |have )*(?:pass|passing|passed)(?: (?:only|scores?|required|grade|steps?|stepone|steptwo|ck|usmle|exams?|and|both|all))*$", Plainly)]
    private static partial Regex PassText();

    [GeneratedRegex("^(?:graduated )?(?:within |in )?(?:the )?(?:last |past )?year(?: of graduation| only)?$", Plainly)]
    private static partial Regex LastYear();

    [GeneratedRegex(@"\b(?:no|without|wo)(?: (?:prior|previous|failed|usmle|steps?|stepone|steptwo|single|any|repeat|multiple|exam))* (?:failures?|fails?|failed|attempts?|exams?|retakes?|repeats?)(?: (?:accepted|allowed|considered|on|any|each|steps?|stepone|steptwo|ever|preferred|are|is|of|usmle|exams?))*$|\bnot (?:have )?failed\b|\b(?:failures?|fails?|attempts|retakes?|repeats?)(?: (?:are|is|will|on|any|steps?))* not (?:be )?(?:accepted|allowed|considered|acceptable|ok|eligible)", Plainly)]
    private static partial Regex Refused();

    [GeneratedRegex(@"(?<!\b(?:single|one|a|first) )\b(?:failures?|fails?|attempts|retakes?)(?: (?:are|is|on|any|steps?|considered))* (?:accepted|allowed|ok|okay|acceptable|fine|permitted)\b", Plainly)]
    private static partial Regex Accepted();

    [GeneratedRegex(@"^(?<one>first|1st|single|one)(?: only)?$|\b(?:(?<two>single|one|a)(?= failure (?:is )?(?:ok|okay|accepted|allowed|acceptable|fine))|(?<one>first|1st|single|one)(?! failure)|(?<two>second|2nd)(?= attempt (?:ok|okay|accepted|allowed|fine|acceptable)|.*$(?<=\b(?:by|in|within|on|at)(?: the)? (?:second|2nd) .*))|(?<three>third|3rd)(?= attempt (?:ok|okay|accepted|allowed)))(?: usmle| steps?)? (?:attempts?|try|time|pass|passes|go|sitting|failure)\b", Plainly)]
    private static partial Regex OrdinalAttempt();

    [GeneratedRegex(@"^(?:(?:max|maximum|at|most|up|to|only|no|more|than|prior|previous) )*(?:failures?|fails?|failed(?: attempts?| exams?| steps?)?)(?: (?:allowed|accepted|ok|okay|max|maximum|only|per|each|step|acceptable|is|are|on|any))*$", Plainly)]
    private static partial Regex CountedFailures();

    [GeneratedRegex(@"\b(?:reject(?:ed|s)?|filtered|excluded|screened|disqualified)\b(?<!\bnot .*)|^(?:nobody|never|none)\b|\b(?:do not|dont) apply\b|\bnot(?: be)? (?:considered|accepted|reviewed|interviewed|eligible)\b", Plainly)]
    private static partial Regex Rejected();

    // "Or" leads to another figure's rule, unless it only widens the bound.
    [GeneratedRegex(@"\bor\b(?! (?:more|above|higher|greater|better|less|fewer|over|under|below|equal|up|later|canada|canadian)\b)", Plainly)]
    private static partial Regex OtherwiseText();

    [GeneratedRegex(@"^(?:graduated|graduation|graduates?|grads?|grad|yog|year|of|in|on|must|have|be|only|class|cut|off|cutoff|limit|min|minimum|after|since|from|or|and|later|newer|onwards?|onward|up|above|no|not|earlier|before|than|preferred|prefer|strict|imgs?|required|within|the)?(?: (?:graduated|graduation|graduates?|grads?|grad|yog|year|of|in|must|have|be|only|class|cut|off|cutoff|limit|after|since|from|or|and|later|newer|onwards?|up|above|earlier|than|preferred|imgs?|required))*$(?<!^(?:before|earlier).*)|^(?:no|not) (?:earlier|before)(?: than)?$", Plainly)]
    private static partial Regex GraduatedFrom();

    [GeneratedRegex(@"\b(?:hands ?on|handson|no observerships?|externships? only|direct patient (?:care|contact))\b(?<!\bno hands ?on)", Plainly)]
    private static partial Regex HandsOn();

    [GeneratedRegex(@"\bobserverships?(?: are| is| do| does)? (?:not|dont|doesnt|arent|isnt)\b", Plainly)]
    private static partial Regex Uncounted();

    // Within what time, or of what year, a figure is asked: of another column, or only when the figure was read.
    [GeneratedRegex(@"\b(?:with)?in\s+(?:the\s+)?(?:last\s+|past\s+)?(?:\w+\s+)?(?:years?|yrs?|months?)\b(?:\s+of\s+graduation)?|\bfrom\s+the\s+(?:last|past)\s+(?:\w+\s+)?(?:years?|months?)\b|(?:\b(?:since|as of|in|for|from)\s+|\()(?:19|20)[0-9]{2}\b\)?", Plainly)]
    private static partial Regex Recency();

    [GeneratedRegex(@"\b(?:(?:with)?in|from|during)\s+the\s+(?:last|past)\s+(?:\w+\s+)?(?:years?|yrs?|months?)\b|\bwithin\s+(?:the\s+)?(?:last|past)\s+(?:\w+\s+)?(?:years?|yrs?|months?)\b|(?:\b(?:since|as of|in)\s+|\()(?:19|20)[0-9]{2}\b\)?", Plainly)]
    private static partial Regex Lately();

    [GeneratedRegex(@"\s(?:on|at|in)?\s*(?:the\s+)?(?:1st|first)\s+(?:attempt|try|time)(?:\s+(?:only|pass))?\s*$", Plainly)]
    private static partial Regex AtFirst();
}
