using System.Buffers;
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
/// <c>no cutoff</c>, <c>first attempt only</c>. A cell is read clause by clause; one clause that asks something and is not understood
/// leaves the whole unknown, with a note.
/// </summary>
/// <param name="unit">What the column counts.</param>
/// <param name="atLeast">The lowest figure it may hold.</param>
/// <param name="atMost">The highest.</param>
/// <param name="season">The Match year applied for, where known: nobody is asked to graduate after it.</param>
internal sealed partial class RequirementCell(CellUnit unit, int atLeast, int atMost, int? season)
{
    // A minimum of two digits, such as 23 for 230, would be one that everybody meets.
    internal const int LowestScore = 100;
    private const string AsksForFirst = "also asks for a pass at the first attempt; state it in the column of attempts";
    private const string AlsoSays = "also speaks of another column, where that is not read";
    private const string AlsoSaysWhose = "also says whose letters, which is not kept";
    private const string IsMostLetters = "is the most that may be sent; write the fewest that are asked, such as 3";
    private const string IsTopOfScale = "is the top of the scale, which no minimum is; write a figure such as 230, or 'none'";
    private const string BeginsAtZero = "is a range from 0, so that it may ask for none; write the fewest that are asked, such as 1, or 'none'";
    private const string LowerEnd = "is a range: its lower end is taken";
    private const string IsOfOneStep = "speaks of one Step only, where one limit is kept for all Steps; write the limit of all Steps, such as 3, or 'no limit'";
    private const string IsNoneOrNoLimit = "could mean that no attempts are accepted, or that there is no limit; write a figure such as 1, or 'no limit'";
    private const string IsConditional = "holds only for some, or has an alternative, which is not kept; write the figure that holds for everybody, or ask the program";
    private const string IsOfOneYear = "tells of one year; write the figure that is asked now";
    private const string IsOfOneAttempt = "tells of one attempt; write the figure that is asked of everybody";
    private const string IsRequired = "says that it is required, not how much";
    private const int YearsOfADecade = 10;
    private const int MonthsOfAYear = 12;
    private const int WeeksOfAMonth = 4;
    private const int MostYearsUnnamed = 20;
    private const int DaysOfAMonth = 30;

    private static readonly SearchValues<char> SignsOfBounds = SearchValues.Create("+≥≤<>*!");

    /// <summary>
    /// Reads a minimum, or a maximum. A limit of years since graduation may name the earliest year instead, such as 2021 for "2021 or
    /// later".
    /// </summary>
    public static CellReading<Requirement<int>> Read(string text, CellUnit unit, int atLeast, int atMost, int? season = null) =>
        Plain(text, unit) is { } plain && !(plain.Value < atLeast || plain.Value > (unit == CellUnit.Years ? MostYearsUnnamed : atMost)) ? new(plain)
            : FigureAsDay.Of(text) is { } days ? new RequirementCell(unit, atLeast, atMost, season).OfDay(days)
            : new RequirementCell(unit, atLeast, atMost, season).Whole(text);

    // 1900-01-05 is the 5 that a spreadsheet took for a date.
    private CellReading<Requirement<int>> OfDay(int[] figures)
    {
        var read = figures.Select(figure => Whole(figure.ToString(CultureInfo.InvariantCulture)).Value).Where(value => value.Kind == RequirementKind.Strict).ToList();
        return read is [var one] ? new(one, "is a figure that the spreadsheet shows as a day of 1900, and is taken as the figure; format the column as a number")
            : Open("is a figure that the spreadsheet shows as a day of 1900, and is left unknown; format the column as a number and write the figure");
    }

    // "230", "230 preferred", "none", as our own lists write them: what no pattern is compiled for.
    private static Requirement<int>? Plain(string text, CellUnit unit)
    {
        const string AsPreferred = " preferred";
        if (text == NoneWord(unit))
            return Requirement.None<int>();
        var isPreferred = text.EndsWith(AsPreferred, StringComparison.Ordinal);
        return Figures.Alone(isPreferred ? text.AsSpan(0, text.Length - AsPreferred.Length) : text) is not { } figure ? null
            : isPreferred ? Requirement.Preferred(figure) : Requirement.Strict(figure);
    }

    /// <summary>Whether a cell on clinical experience wants it hands-on, so that observerships do not count.</summary>
    public static bool SaysHandsOn(string text) => Plain(text, CellUnit.Months) is null
        && Figures.Parts(text).ToList() is var parts && parts.Exists(SaysHandsOn) && !parts.Exists(p => Counted.IsMatch(p.Phrase) && !Uncounted.IsMatch(p.Phrase));

    /// <summary>Whether a cell on a score that is read speaks of attempts beside it.</summary>
    public static bool SpeaksOfAttempts(string text) => OnAttempts.IsMatch(text)
        && Read(text, CellUnit.Points, LowestScore, Attempt.HighestScore) is { Value.Kind: not RequirementKind.Unknown, Note: { } note }
        && (note.Contains(AsksForFirst, StringComparison.Ordinal) || note.Contains(AlsoSays, StringComparison.Ordinal));

    private static bool SaysHandsOn(Figures part) => Uncounted.IsMatch(part.Phrase)
        || (HandsOn.IsMatch(part.Phrase)
            && !part.Words.Any(w => Preferring.Contains(w) || w is "not" or "nor" or "or" or "plus" or "helpful" or "half" or "optional")
            && !part.Phrase.EndsWith(" no", StringComparison.Ordinal));

    private bool IsMost => unit is CellUnit.Years or CellUnit.Attempts;

    private string Example => unit == CellUnit.Points ? "230" : "3";

    private string Unread => $"is not read as a figure; write one such as {Example}, '{Example} preferred' or '{NoneWord(unit)}'";

    // "None" is no limit to some, and no attempt to others.
    private static string NoneWord(CellUnit unit) => unit == CellUnit.Attempts ? "no limit" : "none";

    private CellReading<Requirement<int>> Whole(string text)
    {
        if (unit == CellUnit.Letters && BesideChair.IsMatch(text))
            return Open(Unread);
        if (unit == CellUnit.Letters && MostLetters.IsMatch(text))
            return Open(IsMostLetters);
        if (unit == CellUnit.Attempts && ExceptOneStep.IsMatch(text))
            return Open(IsOfOneStep);
        if (unit == CellUnit.Attempts && NoAttemptAbroad.IsMatch(text))
            return Open(IsNoneOrNoLimit);
        var (asked, notes) = (new List<Requirement<int>>(), new List<string>());
        text = InPlainWords(Insists.Replace(ForeignWords.InEnglish(text), "needs "), notes);
        var remarks = Remark.Matches(text).Select(m => Figures.Of(m.Groups["words"].Value).Phrase).ToHashSet(StringComparer.Ordinal);
        if (unit == CellUnit.Letters)
            text = Without(PreferablyWhose, text, AlsoSaysWhose, notes);
        if (unit == CellUnit.Months)
            text = Without(PreferablyLately, text, AlsoSays, notes);
        if (unit is CellUnit.Points or CellUnit.Letters or CellUnit.Months)
            text = Without(unit == CellUnit.Months ? Lately : Recency, text, AlsoSays, notes);
        if (unit == CellUnit.Points)
            text = Without(AtFirst, text, AsksForFirst, notes);
        else
            text = LoneTime.Replace(text, "1 ");
        text = Decades.Replace(text, m => string.Create(
            CultureInfo.InvariantCulture, $"{YearsOfADecade * (m.Groups["n"] is { Success: true, Value: var n } ? Figures.WholeOf(n) : 1)} years"));
        if (unit == CellUnit.Years)
            text = MonthOfYear.Replace(text, m => (m.Groups["after"].Success ? "since " : "") + m.Groups["year"].Value);
        if (unit == CellUnit.Months)
            text = BothCountries.Replace(text, " and ");
        if (unit == CellUnit.Years)
            text = ShortYear.Replace(text, m => (string.CompareOrdinal(m.Groups["y"].Value, "50") < 0 ? "20" : "19") + m.Groups["y"].Value);
        if (unit is CellUnit.Months or CellUnit.Years)
            text = Figures.HalvesAsDecimals(text);
        if (unit == CellUnit.Months)
            text = Stays.Together(text);
        var parts = Figures.Parts(text).ToList();
        if (parts is [var first, _, ..] && IsNone(first))
            parts = Figures.Parts(Competitive.Replace(text, "preferred")).ToList();
        var (isPreferred, wishesMore, isSoft, isSilent, tells, passes) = (false, false, false, parts.Count == 0 && notes.Count == 0, false, false);
        var (isBare, hasUnread) = (false, false);
        var open = (string?)null;
        var asking = new List<Figures>();
        var isByGraduate = parts.Exists(p => p.Numbers.Count > 0 && p.SaysAny("img", "imgs", "fmg", "fmgs"));
        for (var at = 0; at < parts.Count; at++)
        {
            var part = parts[at];
            if (at > 0 && TurnsOthersAway.IsMatch(part.Phrase))
                continue;
            if (at > 0 && parts[at - 1].Numbers.Count > 0 && Qualifies(part, parts, remarks.Contains(part.Phrase)))
                return Open(part.SaysAny("if", "unless") ? IsConditional : Unread);
            if (AllowsExceptions(part) || (at > 0 && IsAlternative(part)))
            {
                isSoft = true;
                continue;
            }
            if (part.Words.Any(Doubting.Contains) || part.Signs.AsSpan().ContainsAny('?', '~', '≈'))
                return Open("is not certain; write a figure or 'none' once it is known");
            if (part.Words.Any(Telling.Contains) || (part.Says("most") && !part.Says("at")) || IsOfUsGraduates(part, isByGraduate))
                (open, tells) = (open ?? Unread, tells || part.Words.Any(Telling.Contains));
            else if (at > 0 && part.Numbers.Count == 0 && part.Words is ["if" or "unless" or "except" or "when", ..] && asked.Exists(a => a.Kind != RequirementKind.NoneStated) && IsOfAnotherColumn(part))
                return Open(IsConditional);
            else if (part.Numbers.Count > 0 ? IsOfAnotherColumn(part) : unit == CellUnit.Points && Sittings(part) is not null)
                notes.Add(part.Numbers.Count > 0 || Sittings(part) is { Kind: RequirementKind.NoneStated } ? AlsoSays : AsksForFirst);
            else if (unit == CellUnit.Attempts && Sittings(part) is { } sittings)
            {
                asked.Add(sittings);
                asking.Add(part);
            }
            else if (part.Numbers.Count > 0)
            {
                if (unit == CellUnit.Letters && Directions(part) == (false, true) && parts.Count > 1)
                    continue;
                var (value, note) = Figure(part);
                isSoft |= part.SaysAny("soft", "flexible", "generally", "normally");
                if (value.Kind == RequirementKind.Unknown)
                    return Open(note!);
                // "3 (1 from the US)": how many of them, beside how many.
                if (unit == CellUnit.Letters && asked.Exists(a => a.Value >= value.Value) && part.Words.Any(OfLetters.Contains))
                    note = AlsoSaysWhose;
                else
                {
                    asked.Add(value);
                    asking.Add(part);
                }
                isBare |= part.Words.All(IsTime);
                if (note is not null)
                    notes.Add(note);
            }
            // "No exceptions" alone.
            else if (part.Phrase.Length == 0 && parts.Count == 1 && text.Any(char.IsLetter))
                open = IsRequired;
            else if (Silent.Contains(part.Phrase) && part.Signs.AsSpan().IndexOfAnyExcept('-') < 0)
                isSilent = true;
            else if (IsOfAnotherExam(part) && NoneText.IsMatch(part.Phrase))
                notes.Add(AlsoSays);
            else if (unit == CellUnit.Attempts && part.Phrase is "none" or "nil" && parts.Count == 1)
                return Open(IsNoneOrNoLimit);
            else if (IsNone(part) && !UsGraduates.IsMatch(part.Phrase))
                asked.Add(Requirement.None<int>());
            else if (SoftText.IsMatch(part.Phrase))
                isSoft = true;
            else if (PreferredText.IsMatch(part.Phrase))
                (isPreferred, wishesMore) = (isPreferred || !part.SaysAny("recent", "more"), wishesMore || part.SaysAny("recent", "more"));
            else if (unit == CellUnit.Points && PassText.IsMatch(part.Phrase))
                passes = true;
            else if (unit == CellUnit.Years && LastYear.IsMatch(part.Phrase))
                asked.Add(Requirement.Strict(1));
            else if (part.Words.Any(Preferring.Contains))
                open ??= "says that it is preferred, not how much";
            else if (IsOfAnotherColumn(part))
            {
                notes.Add(AlsoSays);
                hasUnread |= part.Words.Any(IsTime) && !IsPlain(part);
            }
            else if (part.Words.Any(Turning.Contains) && part.Phrase != "no" && !(unit == CellUnit.Months && SaysHandsOn(part)))
                return Open(Unread);
            else
            {
                open ??= part.SaysAny("required", "require", "must", "yes", "mandatory") ? IsRequired : Unread;
                hasUnread |= !IsPlain(part) || part.SaysAny("im", "fm", "medicine") || PeopleWithAttempts.IsMatch(part.Phrase);
            }
        }
        // "New program (2 years)", "3 with attempts": what the figure is of stands in words that are not read.
        if (IsMost && isBare && hasUnread)
            return Open(Unread);
        if (unit == CellUnit.Attempts && asked.Count > 0
            && NamesOneStep([.. asking, .. parts.Where(p => p.Words.Count > 0 && p.Numbers.Count == 0 && p.Words.All(w => StepOf(w) is not null) && remarks.Contains(p.Phrase))]))
            return Open(IsOfOneStep);
        // A pass is asked and no score; that needs no requirement of its own, since nobody is ranked without the pass.
        if (passes && asked.Count == 0)
        {
            asked.Add(Requirement.None<int>());
            notes.Add("asks for a pass and names no score");
        }
        // A range beside an average tells of those who matched.
        if (tells && notes.Contains(LowerEnd))
            return Open(Unread);
        if (asked.Count == 0 || (asked.TrueForAll(a => a.Kind == RequirementKind.NoneStated) && (isPreferred || wishesMore || isSoft)))
        {
            return isPreferred || wishesMore ? Open("says that it is preferred, not how much")
                : open is null && isSilent ? default
                : Open(open ?? (notes.Contains(AlsoSays) ? OfAnother(text) : Unread));
        }
        var isWished = (isPreferred && !asking.Exists(Demands)) || (wishesMore && !asking.Exists(p => Demands(p) || Bounds(p)));
        return Together(asked.Distinct().ToList(), notes, isWished, isSoft);
    }

    private static bool IsNone(Figures part) => part.Numbers.Count == 0 && (None.Contains(part.Phrase) || NoneText.IsMatch(part.Phrase));

    // What keeps a figure from being the column's own: most often its unit.
    private static string OfAnother(string text) => Conditional.IsMatch(text) ? IsConditional : OneAttempt.IsMatch(text) ? IsOfOneAttempt
        : OneYear.IsMatch(text) ? IsOfOneYear : "counts in another unit than the column";

    private static bool Demands(Figures part) =>
        part.SaysAny("must", "required", "require", "requires", "requirement", "mandatory", "need", "needs", "needed", "only");

    // "5 years max; recent grads preferred", "at least 230; more is a plus": what is wished for beside a limit does not soften it.
    private static bool Bounds(Figures part) =>
        part.SaysAny("max", "maximum", "min", "minimum", "limit", "limited", "cutoff", "cut", "least", "exceed", "filter", "filters", "screen", "screens", "hard", "firm", "strict", "strictly")
        || (part.SaysAny("no", "not") && part.Says("than"));

    private static string Without(Pattern aside, string text, string note, List<string> notes)
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
        if (strict.Count > 1 || preferred.Count > 1 || (isSoft && strict.Count + preferred.Count > 1)
            || (strict.Count == 1 && asked.Exists(a => a.Kind == RequirementKind.NoneStated)))
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

    // "No failures on Step 2", "1 on CK", but not "1 per Step" and "Step 1: 1, Step 2: 1".
    private static bool NamesOneStep(List<Figures> asking) =>
        asking.SelectMany(p => p.Words).Select(StepOf).OfType<int>().Distinct().Count() == 1
        && !asking.Exists(p => p.SaysAny("steps", "any", "all", "each", "every", "both", "per", "either"));

    private static int? StepOf(string word) => word switch
    {
        "stepone" => 1,
        "steptwo" or "ck" => 2,
        "stepthree" => 3,
        _ => null,
    };

    // "US" beside months or letters says where they come from.
    private bool IsOfUsGraduates(Figures part, bool isByGraduate) =>
        (isByGraduate || (part.Numbers.Count > 0 && unit is not (CellUnit.Months or CellUnit.Letters)))
        && part.SaysAny("us", "usmd", "amg", "amgs", "usmds", "md", "do") && !part.SaysAny("img", "imgs", "fmg", "fmgs");

    private bool IsOfAnotherColumn(Figures part)
    {
        if (part.Words.Any(IsTime) && (unit == CellUnit.Months || (unit == CellUnit.Years && !part.Words.Any(OfOtherTimes.Contains))))
            return false;
        return !part.Words.Any(IsOfUnit)
            && part.Words.Any(w => IsOfAnother(w) || IsTime(w) || (unit == CellUnit.Points && OtherExams.Contains(w)));
    }

    private bool IsOfUnit(string word) => Units.TryGetValue(word, out var named) && named == unit;

    private static bool IsTime(string word) =>
        YearWords.Contains(word) || MonthWords.Contains(word) || WeekWords.Contains(word) || DayWords.Contains(word);

    // An exam may be named beside attempts at it.
    private bool IsOfAnother(string word) =>
        Units.TryGetValue(word, out var named) && named != unit && (unit, named) != (CellUnit.Attempts, CellUnit.Points);

    /// <summary>The attempts that a clause allows in words or by failures: "no failures" is one, "one failure allowed" two.</summary>
    private static Requirement<int>? Sittings(Figures part)
    {
        var attempts = part.Numbers switch
        {
            // Either they are not looked at, or whoever has them is not.
            // The exam of skills is no longer given, and more than one failure is more than a first.
            [] when part.Says("cs") || (part.SaysAny("multiple", "several", "repeated", "many") && part.SaysAny("no", "not", "dont", "doesnt", "without")
                && part.SaysAny("fail", "fails", "failure", "failures")) => null,
            [] when part.Phrase is "attempts not considered" or "attempts are not considered" => null,
            [] when Refused.IsMatch(part.Phrase) => 1,
            [0] when part.SaysAny("attempt", "attempts") && part.Signs.Length == 0 => 1,
            [] when NoProblem.IsMatch(part.Phrase) => 0,
            [] when part.SaysAny("no", "not", "never") || part.Words.Any(w => Turning.Contains(w) && w != "without") => null,
            [] when part.SaysAny("with", "if", "explanation", "explained") => null,
            [] when Accepted.IsMatch(part.Phrase) => 0,
            [] when OrdinalAttempt.Match(part.Phrase) is { Success: true } match =>
                match.Groups["one"].Success ? 1 : match.Groups["two"].Success ? 2 : 3,
            // "Not 2 fails" may take one, or none.
            [>= 1] when part.SaysAny("no", "not") && !part.SaysAny("more", "than", "exceed", "over") => null,
            [>= 0 and <= 10 and var count] when decimal.IsInteger(count) && part.Signs is "" or "/" && CountedFailures.IsMatch(part.Phrase) =>
                (int?)count + 1,
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
        if (unit == CellUnit.Years && part.Numbers.Any(n => n is >= ProgramRequirements.FirstGraduation and <= ProgramRequirements.LastGraduation))
            return OfGraduation(part);
        if (NotTurnedAway.IsMatch(part.Phrase))
            return Open(Unread);
        if (TurnedAway(part) is { } bound && bound >= atLeast && bound <= atMost)
            return new(Requirement.Strict(bound));
        // "3 in total" may be those at all Steps together.
        if (unit == CellUnit.Attempts && part.SaysAny("total", "altogether", "overall") && !part.SaysAny("per", "each", "any", "one"))
            return Open("may count the attempts at all Steps together; write how many at one Step, such as 3");
        var isChoice = part.Numbers is [var first, var second] && Math.Abs(first - second) == 1 && part.Words.Count(w => w == "or") == 1;
        if (part.Numbers.Distinct().Count() > 1 && !part.IsRange && !isChoice)
            return Open("holds more than one figure; write the one that is asked");
        if (CountsSomethingElse(part) || (unit != CellUnit.Years && part.SaysAny("older", "old")) || (!IsPlain(part) && !IsAnchored(part)) || part.Signs.AsSpan().ContainsAnyExcept(SignsOfBounds))
            return Open(part.SaysAny("if", "unless") ? IsConditional : Unread);
        return Bound(part, part.IsRange || isChoice);
    }

    // "Within 5 years; or clinical work": whoever has the other is taken too.
    private static bool IsAlternative(Figures part) => part.Numbers.Count == 0 && part.Words is ["or", _, ..]
        && !part.SaysAny("else", "less", "more", "fewer", "lower", "higher", "below", "above", "later", "newer", "sooner", "rejected", "reject", "no", "not");

    // "Exceptions possible", "with rare exceptions", "exceptional candidates considered", "can be waived", "occasionally longer"; what is
    // waived for US graduates is not for IMGs.
    private bool AllowsExceptions(Figures part) => part.Signs.Length == 0
        && !part.SaysAny("no", "not", "nobody", "none", "never", "cannot", "cant", "dont", "doesnt", "without", "if", "unless", "only")
        && !part.SaysAny("us", "usmd", "usmds", "amg", "amgs", "american")
        && (part.Numbers.Count > 0 ? ExceptionsUpTo.IsMatch(part.Phrase)
            : (IsMost && part.Phrase is "older" or "older applicants" or "older graduates" or "older grads")
                || part.SaysAny("exception", "exceptions", "exceptional", "waive", "waived", "waives", "waiver", "waivers", "waivable")
                || (part.SaysAny("occasionally", "sometimes", "rarely", "considered", "can", "possible", "ok", "okay", "accepted", "acceptable")
                    && (part.SaysAny("others", "other", "rest") || (IsMost ? part.SaysAny("more", "longer", "older") : part.SaysAny("less", "lower", "fewer")))));

    private bool IsPlain(Figures part) => part.Words.All(IsKnown);

    // "Within 5 miles", "over 100 applicants", "IMGs with attempts: 3".
    private bool CountsSomethingElse(Figures part) => part.Counted.Any(w => !IsKnown(w) || People.Contains(w))
        || (unit == CellUnit.Attempts && PeopleWithAttempts.IsMatch(part.Phrase));

    private bool IsKnown(string word) => Known.Contains(word) || Preferring.Contains(word) || IsTime(word) || Units.ContainsKey(word)
        || (unit == CellUnit.Letters && OfLetters.Contains(word));

    // "You should be within five years of graduation": what bounds the figure is said, and nothing that turns it. "SOAP last 2 years"
    // bounds a time, and not the one since graduation.
    private bool IsAnchored(Figures part) => Directions(part) is (true, _) or (_, true)
        && (unit != CellUnit.Years || !part.SaysAny("last", "past") || part.Words.Any(IsOfUnit))
        && !part.Words.Any(w => Turning.Contains(w) && w is not ("no" or "not" or "none")) && !OtherwiseText.IsMatch(part.Phrase);

    /// <summary>"Below 230 not considered" asks for 230, "more than 5 years rejected" for 5 at most.</summary>
    private int? TurnedAway(Figures part)
    {
        if (part.Numbers is not [>= 0 and <= 1000 and var number] || !decimal.IsInteger(number) || !Rejected.IsMatch(part.Phrase))
            return null;
        var less = part.SaysAny("less", "under", "below", "lower") || part.Signs.Contains('<', StringComparison.Ordinal);
        var more = part.SaysAny("more", "above", "over", "older", "greater", "beyond")
            || part.Signs.Contains('>', StringComparison.Ordinal);
        if (less == more || more != IsMost)
            return null;
        // "More than one failure" is more than two attempts.
        var failures = unit == CellUnit.Attempts && part.SaysAny("fail", "fails", "failed", "failure", "failures") ? 1 : 0;
        return (int)number + failures + (part.Says("or") ? IsMost ? -1 : 1 : 0);
    }

    /// <summary>"2019 or later", "after 2020".</summary>
    private CellReading<Requirement<int>> OfGraduation(Figures part)
    {
        var isAfter = (part.Says("after") && !part.Says("or")) || part.Signs.Contains('>', StringComparison.Ordinal);
        if (part.Numbers is [var refused] && part.Signs.Length == 0 && TurnedAwayBefore.IsMatch(part.Phrase))
            return new(Requirement.Strict((int)refused));
        var isBefore = part.SaysAny("earlier", "before") && !part.SaysAny("no", "not");
        var phrase = string.Join(' ', part.Words.Where(w => !Preferring.Contains(w)));
        if (isBefore || part.Numbers is not [var year] || !GraduatedFrom.IsMatch(phrase) || part.Signs.AsSpan().ContainsAnyExcept("+≥>")
            || (int)year + (isAfter ? 1 : 0) is var from && from > (season ?? ProgramRequirements.LastGraduation))
        {
            return Open("is not read as a limit since graduation; write how many years are allowed, such as 5, or the earliest year, "
                + "such as '2021 or later'");
        }
        return new(part.Words.Any(Preferring.Contains) ? Requirement.Preferred(from) : Requirement.Strict(from), null);
    }

    private CellReading<Requirement<int>> Bound(Figures part, bool isRange)
    {
        var (lower, upper) = Directions(part);
        var isDenied = part.SaysAny("no", "not", "none") && (lower == upper || part.SaysAny("least", "min", "minimum", "max", "maximum", "within"));
        if ((IsMost ? lower : upper) || isDenied || part.SaysAny("beyond", "later"))
            return Open($"is not read as a {(IsMost ? "maximum; write one such as 5" : "minimum; write one such as " + Example)} or 'none'");
        if (Convert(isRange ? IsMost ? part.Numbers.Max() : part.Numbers.Min() : part.Numbers[0], part) is not { } value)
            return Open(OfAnother(part.Phrase));
        var whole = IsMost ? decimal.Floor(value) : decimal.Ceiling(value);
        if (unit != CellUnit.Months && whole != value)
            return Open(unit == CellUnit.Years ? "is no number of whole years" : "is no whole number");
        if (unit == CellUnit.Years && value > MostYearsUnnamed && !part.Words.Any(IsTime))
            return Open("could be months; write it with its unit, such as '5 years'");
        if (unit == CellUnit.Years && whole == 0 && part.Words.Count == 0)
            return Open("is 0, as an empty cell may be; write how many years are allowed, such as 1, or 'none' where there is no limit");
        var isExclusive = IsExclusive(part);
        if (isExclusive)
            whole += IsMost ? -1 : 1;
        if (unit == CellUnit.Points && whole == Attempt.HighestScore && (part.Signs.Length > 0 || !part.Words.All(Preferring.Contains)))
            return Open(IsTopOfScale);
        if (isRange && !IsMost && whole == 0)
            return Open(BeginsAtZero);
        if (whole < atLeast || whole > atMost)
            return Open(string.Create(
                CultureInfo.InvariantCulture, $"lies outside {atLeast} to {atMost}; write a figure such as {Example}, or 'none'"));
        return new(
            part.Words.Any(Preferring.Contains) ? Requirement.Preferred((int)whole) : Requirement.Strict((int)whole),
            isRange ? IsMost ? "is a range: its upper end is taken" : LowerEnd
                : whole != value && !isExclusive ? "is taken in whole months" : null);
    }

    /// <summary>Whether the clause says "at least", and whether it says "at most".</summary>
    private static (bool Lower, bool Upper) Directions(Figures part)
    {
        var isNegated = part.SaysAny("no", "not", "none");
        var more = part.SaysAny("more", "above", "higher", "greater", "over", "better", "older");
        var less = part.SaysAny("less", "fewer", "under", "below", "lower", "newer");
        var isAndUp = part.Says("and") && part.Says("up");
        return (
            part.SaysAny("min", "minimum", "least", "plus") || part.Signs.AsSpan().ContainsAny("+≥>") || (isNegated ? less : more) || isAndUp,
            part.SaysAny("max", "maximum", "most", "within", "exceed", "last", "past") || (part.Says("up") && !isAndUp)
                || part.Signs.AsSpan().ContainsAny("≤<") || (isNegated ? more : less));
    }

    // "Less than 5" and "<5" leave 5 out; "5 or less", "5 and below" and "at or below 5" do not.
    private bool IsExclusive(Figures part) => !part.SaysAny("or", "and", "n", "no", "not", "none") && (IsMost
        ? part.Signs.Contains('<', StringComparison.Ordinal) || part.SaysAny("less", "fewer", "under", "below")
        : part.Signs.Contains('>', StringComparison.Ordinal) || part.SaysAny("more", "above", "over", "greater", "higher"));

    private decimal? Convert(decimal number, Figures part)
    {
        FrozenSet<string>[] times = [YearWords, MonthWords, WeekWords, DayWords];
        bool[] named = [.. times.Select(words => part.Words.Any(words.Contains))];
        if (named.Count(isNamed => isNamed) > 1 || part.Words.Any(IsOfAnother))
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

    // "245 (avg)", "245, average", "220 (old grads)", "220 (Step 1)", "220 (unofficial)": a few words right behind a figure say whose it is,
    // or how sure.
    private bool Qualifies(Figures part, List<Figures> parts, bool isBracketed)
    {
        if (part.Numbers.Count > 0 || part.Words.Count is 0 or > 3 || AllowsExceptions(part))
            return false;
        if (part.Words.Any(Telling.Contains) || (IsOfAnotherExam(part) && !part.SaysAny("pass", "passed") && !parts.Exists(p => p.Says("steptwo"))))
            return true;
        var isRead = Sittings(part) is not null || Silent.Contains(part.Phrase) || SoftText.IsMatch(part.Phrase) || PreferredText.IsMatch(part.Phrase)
            || part.SaysAny("required", "needed", "no", "not", "accepted", "pass", "passed", "observership", "observerships")
            || part.Words.Any(Preferring.Contains);
        return isBracketed && (part.SaysAny("old", "older", "if") || (!isRead && (!IsPlain(part) || part.Words.All(IsOfAnother))));
    }

    // What is said of Step 1 or Step 3 alone.
    private bool IsOfAnotherExam(Figures part) => unit is CellUnit.Points or CellUnit.Attempts
        && part.SaysAny("stepone", "stepthree") && !part.SaysAny("steptwo", "steps", "ck");

    private static CellReading<Requirement<int>> Open(string note) => new(default, note);
}
