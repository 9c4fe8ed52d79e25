using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>Headers of requirements and visas: a subject and words such as "min", "cut off" or "sponsored", in any order.</summary>
internal static class RequirementHeader
{
    private static readonly FrozenSet<string> Qualifiers = new[]
    {
        "min", "minimum", "max", "maximum", "cutoff", "cut", "off", "required", "requirement", "limit", "allowed", "score", "usmle",
        "number", "no", "of", "months", "within",
        "needed", "req", "reqs", "reqd", "accepted", "for", "interview", "consideration", "medical", "med", "school",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (CsvColumn Column, bool IsMost)> Subjects = new (string Subject, CsvColumn Column, bool IsMost)[]
    {
        ("step2", ProgramCsvColumns.MinStep2Ck, false), ("step2ck", ProgramCsvColumns.MinStep2Ck, false), ("ck", ProgramCsvColumns.MinStep2Ck, false),
        ("yog", ProgramCsvColumns.MaxYears, true), ("yogyears", ProgramCsvColumns.MaxYears, true), ("yearsfromgraduation", ProgramCsvColumns.MaxYears, true),
        ("yearsaftergraduation", ProgramCsvColumns.MaxYears, true), ("yearssincegraduation", ProgramCsvColumns.MaxYears, true),
        ("timesincegraduation", ProgramCsvColumns.MaxYears, true), ("graduationyears", ProgramCsvColumns.MaxYears, true),
        ("graduatedyears", ProgramCsvColumns.MaxYears, true), ("graduation", ProgramCsvColumns.MaxYears, true),
        ("attempts", ProgramCsvColumns.MaxAttempts, true), ("attempt", ProgramCsvColumns.MaxAttempts, true),
        ("usce", ProgramCsvColumns.MinUsceMonths, false), ("usexperience", ProgramCsvColumns.MinUsceMonths, false),
        ("usclinicalexperience", ProgramCsvColumns.MinUsceMonths, false),
        ("lor", ProgramCsvColumns.MinLetters, false), ("lors", ProgramCsvColumns.MinLetters, false), ("letters", ProgramCsvColumns.MinLetters, false),
        ("lettersrecommendation", ProgramCsvColumns.MinLetters, false),
    }.ToFrozenDictionary(s => s.Subject, s => (s.Column, s.IsMost), StringComparer.Ordinal);

    // What may stand beside "visa", "J-1" and "H-1B" so that the column still says what is sponsored.
    private static readonly FrozenSet<string> Sponsoring = FrozenSet.Create(
        "visa", "visas", "sponsor", "sponsors", "sponsored", "sponsorship", "sponsorships", "sponsoring", "accepted", "accepts",
        "accept", "type", "types", "kind", "kinds",
        "offered", "offers", "supported", "supports", "support", "status", "statuses", "available", "availability", "info",
        "information", "policy", "or", "and",
        "j1", "h1b", "h1", "program", "which", "what", "are", "is", "of", "do", "does");

    // Without one of these no subject is named. Every cell of the first rows is asked, so most must be turned away cheaply.
    private static readonly SearchValues<string> Telling = SearchValues.Create(
        ["1", "2", "ck", "visa", "yog", "grad", "attempt", "usce", "experience", "lor", "letter", "sponsor", "green", "gc", "citizen", "authori"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The column a header names; null where it names none.</summary>
    public static CsvColumn? Named(string header)
    {
        if (header.Length > 100 || !header.AsSpan().ContainsAny(Telling))
            return null;
        if (VisaHeader.IsOne(header))
            return ProgramCsvColumns.Visas;
        var words = Word.Matches(Types.Replace(header.ToLowerInvariant(), "${visa}1${rest}")).Select(m => m.Value).ToList();
        if (words.TrueForAll(Sponsoring.Contains) && !header.AsSpan().ContainsAny('%', '#') && Visas(words) is { } visas)
            return visas;
        if (!Subjects.TryGetValue(string.Concat(words.Where(w => !Qualifiers.Contains(w)).Select(Usual)), out var subject))
            return null;
        // "LORs accepted" are as many as are read.
        var opposite = words.Exists(w => subject.IsMost ? w is "min" or "minimum" : w is "max" or "maximum")
            || (subject.Column == ProgramCsvColumns.MinLetters && IsOfMost(words));
        // FREIDA's "Step 2 required for interview consideration" is yes or no, beside a column of the score.
        var isYesOrNo = words.Contains("consideration") && !words.Exists(w => w is "min" or "minimum" or "score" or "cutoff");
        var isOtherUnit = words.Contains("months") && subject.Column != ProgramCsvColumns.MinUsceMonths;
        return opposite || isYesOrNo || isOtherUnit ? null : subject.Column;
    }

    private static bool IsOfMost(List<string> words) =>
        words.Exists(w => w is "accepted" or "allowed" or "limit" or "within") && !words.Exists(w => w is "min" or "minimum" or "required" or "needed" or "req" or "reqd");

    private static string Usual(string word) => word switch
    {
        "yr" or "yrs" or "year" => "years",
        "grad" => "graduation",
        "s2" => "step2",
        _ => word,
    };

    private static CsvColumn? Visas(List<string> words) => (words.Contains("j1"), words.Contains("h1b") || words.Contains("h1")) switch
    {
        (true, false) => ProgramCsvColumns.J1,
        (false, true) => ProgramCsvColumns.H1B,
        (true, true) => ProgramCsvColumns.Visas,
        _ => words.Exists(w => w is "visa" or "visas") ? ProgramCsvColumns.Visas : null,
    };

    /// <summary>
    /// Whether a header says exactly what its column is read as: that a figure is asked, and not only what it is of; interviews attended, and
    /// not only offered. Null for a column of which there is one kind only.
    /// </summary>
    public static bool? IsExact(CsvColumn column, string header) =>
        column == RosterCsvColumns.Interviews ? Attending.IsMatch(header)
        // "Step 2 CK required?" is answered by a yes, and the score stands beside it.
        : column == ProgramCsvColumns.MinStep2Ck ? AskingScore.IsMatch(header)
        : column == ProgramCsvColumns.MaxYears || column == ProgramCsvColumns.MaxAttempts
        || column == ProgramCsvColumns.MinUsceMonths || column == ProgramCsvColumns.MinLetters ? Asking.IsMatch(header) : null;

    /// <summary>Which columns a header that is not read may have been meant for; null where it speaks of no requirement and no visa.</summary>
    public static string? MeantFor(string header) => header switch
    {
        _ when Fails.IsMatch(header) => ProgramCsvColumns.MaxAttempts.Name + " (failures allowed and one more)",
        _ when Visa.IsMatch(header) => ProgramCsvColumns.Visas.Name,
        _ when Citizen.IsMatch(header) => $"{ProgramCsvColumns.Visas.Name} or {ProgramCsvColumns.UsCitizensOnly.Name}",
        _ when FirstTime.IsMatch(header) => ProgramCsvColumns.MaxAttempts.Name,
        _ when Attempt.IsMatch(header) => ProgramCsvColumns.MaxAttempts.Name,
        _ when Graduation.IsMatch(header) => ProgramCsvColumns.MaxYears.Name + (OtherThanYears.IsMatch(header) ? ", in years" : ""),
        _ when Usce.IsMatch(header) => ProgramCsvColumns.MinUsceMonths.Name + (OtherThanMonths.IsMatch(header) ? ", in months of four weeks" : ""),
        _ when Letter.IsMatch(header) => ProgramCsvColumns.MinLetters.Name + (Most.IsMatch(header) ? ", for the fewest that are asked" : ""),
        _ when Score.IsMatch(header) => ProgramCsvColumns.MinStep2Ck.Name,
        _ => null,
    };

    /// <summary>Whether a header says that its cells are of something else, or the other way round: renamed, the column would be misread.</summary>
    public static bool IsTurned(string header) => Turned.IsMatch(header);

    private static readonly Pattern Turned = new(
        @"\b(?:avg|average|mean|median|typical|matched|no|not|needed|denied|refused|us grads?|foreign|imgs?|friendl\w*|step ?[13])\b|[#%]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Types = new(@"\b(?<visa>[jh])[\s-]?1(?:[\s-]?(?<rest>b))?\b");

    private static readonly Pattern Word = new("[a-z0-9]+");

    private static readonly Pattern Attending = new("attended|completed", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Asking = new(
        "min|max|cut|requir|limit|allow|accept|within|lowest|earliest|needed|months|number|count|#",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern AskingScore = new("min|cut|limit|lowest|allow|accept|required score|score required", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Fails = new("fail", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Visa = new("visa|j-?1|h-?1-?b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Citizen = new(@"citizen|green\s*card|\bgc\b|work\s+(?:permit|authori)|\bead\b|sponsor", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern FirstTime = new(@"\b(?:first|1st)[\s-]+(?:time|try|pass)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Attempt = new("attempt", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Graduation = new(@"\byog\b|\bgrad", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern OtherThanYears = new(@"\b(?:months?|mos?|mths|weeks?|wks?|days?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern OtherThanMonths = new(@"\b(?:weeks?|wks?|days?|hours?|hrs?|years?|yrs?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Most = new(@"\b(?:max\w*|most|limit\w*|accepted|accepts?|allowed|up to)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Usce = new("usce", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Letter = new(@"letter|\blors?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Score = new(@"\bstep|score|cut\s*-?off", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
