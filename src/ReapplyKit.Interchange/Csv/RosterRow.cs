using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using static ReapplyKit.Interchange.RosterCsvColumns;

namespace ReapplyKit.Interchange;

/// <summary>
/// Reads an applicant off a row of a roster, cell by cell. What cannot be read is unknown, with a note; cells that contradict each other
/// set the row aside.
/// </summary>
internal static partial class RosterRow
{
    public const int MostAttempts = 20;
    private const int LongestSaid = 200;
    private const int MostMonths = 600;
    private const int MostYears = 80;

    // A column of failures says something, and not how many.
    private const int Unclear = -1;
    private const int MostApplications = 10_000;
    private const int MostLetters = 20;
    private const int EarliestGraduation = 1940;
    private const decimal WeeksOfAMonth = 4;
    private const decimal DaysOfAMonth = 30;
    private const decimal MonthsOfAYear = 12;

    // As many letters as nearly every program takes: with so many strong ones, others change little.
    private const int FullSet = 3;
    private static readonly char[] ClauseEnds = [',', ';', '.'];
    private static readonly string[] SpelledNumbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    private const string DateExpected = "write a date such as 2020-06-15, 2020-06 or 2020";
    private const string Unread = "is not understood and left unknown; write ";

    public static RosterEntry Entry(CsvRow row, FileDefaults given)
    {
        var type = TypeOf(row);
        var (visa, residence) = (VisaNeedOf(row), ResidenceOf(row));
        var profile = new ApplicantProfile
        {
            Reference = row.Name(Reference) ?? ReferenceOf(row.Line),
            Graduation = GraduationOf(row),
            Citizenship = CitizenshipOf(row) is not ReapplyKit.Citizenship.Unknown and var stated ? stated : residence,
            Visa = visa,
            EcfmgCertified = CertifiedOf(row),
            EcfmgExpires = ExpiryOf(row),
            Type = type,
            Step1 = Exam(row, '1', Step1Score, Step1Result, Step1Attempts, Step1Sitting, Step1Date),
            Step2Ck = Exam(row, '2', Step2CkScore, Step2CkResult, Step2CkAttempts, Step2CkSitting, Step2CkDate),
            Step3 = Exam(row, '3', Step3Score, Step3Result, Step3Attempts, Step3Sitting, Step3Date),
            Usce = UsceOf(row),
            Letters = LettersOf(row),
            RedFlags = RedFlagsOf(row),
        };
        if (TellsOfSomeFailure(row) && !HasFailure(profile.Step1) && !HasFailure(profile.Step2Ck))
            profile = profile with { Step1 = WithOpenAttempts(profile.Step1), Step2Ck = WithOpenAttempts(profile.Step2Ck) };
        return new RosterEntry(row.Line, profile, Cycle(row, given))
        {
            AsOf = DayOf(row),
            Step1GapMonths = Figure(row, Step1Gap, MostMonths),
            YearsSinceGraduation = YearsOf(row) ?? (profile.Graduation is null ? row.Agreed(Graduation, YearsInsteadOf) : null),
        };
    }

    public static string ReferenceOf(int line) => string.Create(CultureInfo.InvariantCulture, $"line {line}");

    public static PartialDate? GraduationOf(CsvRow row)
    {
        var date = DateOf(row, Graduation);
        if (date is null || date.Latest.Year >= EarliestGraduation)
            return date;
        row.Unread(Graduation, "is too long ago and left unknown; an empty date of a spreadsheet is 1900");
        return null;
    }

    private static int? YearsOf(CsvRow row) => row.Agreed(RosterCsvColumns.YearsSinceGraduation, cell => YearsOfHere(cell));

    private static int? YearsOfHere(CsvRow row)
    {
        if (Said(row, RosterCsvColumns.YearsSinceGraduation) is not { } text)
            return null;
        if (YearsAndMonths.Match(text) is { Success: true } parts)
        {
            var months = (parts.Groups["m"].Success ? Number(parts, "m") : 0) + (parts.Groups["n"].Success ? Number(parts) * 12 : 0);
            if (months / 12 <= MostYears)
                return months / 12;
        }
        if (WholeYears.Match(text) is { Success: true } match && Number(match) is <= MostYears and var years)
            return years;
        Unreadable(row, RosterCsvColumns.YearsSinceGraduation, "write the whole years, such as 5; the year of graduation belongs in a column graduation");
        return null;
    }

    // "5 yrs" below "YOG".
    private static int? YearsInsteadOf(CsvRow row) =>
        row.Text(Graduation) is { Length: < 20 } text && YearsAlone.Match(text) is { Success: true } years ? Number(years) : null;

    private static readonly Pattern YearsAlone = new(@"^(?<n>[0-9]{1,2})\s*(?:years?|yrs?\.?)(?:\s+ago)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "18 months", "5y 6m", "4 years and 2 months", "4.5".
    private static readonly Pattern YearsAndMonths = new(
        @"^(?:(?<n>[0-9]{1,2})\s*(?:years?|yrs?\.?|y)\s*(?:,|and|&)?\s*(?<m>[0-9]{1,2})\s*(?:months?|mos?\.?|m)|(?<m>[0-9]{1,3})\s*(?:months?|mos?\.?)|(?<n>[0-9]{1,2})[.,][0-9]{1,2}\s*(?:years?|yrs?\.?|y)?)(?:\s+ago)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern WholeYears = new(@"^(?<n>[0-9]{1,2})(?:\.0+)?\s*(?:years?|yrs?\.?|y)?(?:\s+ago)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static PartialDate? DateOf(CsvRow row, CsvColumn column) =>
        row.Agreed(column, cell => DateOfHere(cell, column), Narrower);

    private static PartialDate? DateOfHere(CsvRow row, CsvColumn column)
    {
        if (Said(row, column) is not { } text)
            return null;
        if (DateText.Read(text) is { } date)
        {
            if (DateText.IsDecimal(text))
                row.Note(column, "could be a month or a part of the year, and the year is read; write one such as 2020-05");
            return date;
        }
        if (column == Graduation && GraduationText.Read(text, YearHeader.IsMatch(row.Stated(column).Header)) is { } graduation)
        {
            if (graduation.Note is { } note)
                row.Note(column, note);
            return graduation.Date;
        }
        if (DateText.OfExcel(text) is { } day)
        {
            row.Note(column, "is Excel's number for a day, and read as that day");
            return PartialDate.On(day);
        }
        if (column == Graduation && YearsAlone.IsMatch(text))
        {
            row.Note(column, "counts years, and is read as the years since graduation; write the date, or call the column years_since_graduation");
            return null;
        }
        Unreadable(row, column, DateExpected);
        return null;
    }

    private static readonly Pattern YearHeader = new(@"yog|year|\byr\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "2020" and "June 2020" say one thing, the second more of it.
    private static PartialDate? Narrower(PartialDate one, PartialDate other) =>
        one.Earliest <= other.Earliest && other.Latest <= one.Latest ? other
        : other.Earliest <= one.Earliest && one.Latest <= other.Latest ? one : null;

    public static LocalDate? DayOf(CsvRow row)
    {
        if (DateOf(row, AsOf) is not { } date)
            return null;
        if (!date.IsExact)
            row.Note(AsOf, "is not one day; the row is judged as of the day of the others. Write a day such as 2026-09-03");
        return date.IsExact ? date.Earliest : null;
    }

    /// <summary>What a cell says of an exam.</summary>
    public static ExamStatement ExamOf(CsvRow row, CsvColumn column, bool isResult) =>
        row.Agreed(column, cell => ExamOfHere(cell, column, isResult), (one, other) => one.And(other) ?? ExamStatement.Nothing);

    private static ExamStatement ExamOfHere(CsvRow row, CsvColumn column, bool isResult)
    {
        if (Said(row, column) is not { } text)
            return ExamStatement.Nothing;
        if (isResult && PassedWord.Match(text) is { Success: true } passed)
        {
            if (passed.Groups["yes"].Success)
                return ExamStatement.Nothing with { Result = ExamResult.Passed };
            row.Unread(column, "says neither whether it was failed nor whether it was sat; write fail or not taken");
            return ExamStatement.Nothing;
        }
        if (ExamStatement.Read(text) is { } read)
            return read;
        if (Pending.IsMatch(text))
            row.Unread(column, "has no result yet; the exam is read as unknown");
        else
            Unreadable(row, column, "write a three-digit score from 100 to 300, pass, fail, passed 1st attempt, or not taken");
        return ExamStatement.Nothing;
    }

    public static int? AttemptsOf(CsvRow row, CsvColumn column) => row.Agreed(column, cell => CountsFailures(cell.Stated(column).Header) ? null : AttemptsOfHere(cell, column));

    private static int? AttemptsOfHere(CsvRow row, CsvColumn column)
    {
        if (Said(row, column) is not { } text)
            return null;
        if (IsOfFailuresPerhaps(row, column, text))
        {
            row.Unread(column, MayCountFailures);
            return null;
        }
        if (SeveralWord.Match(text) is { Success: true } several)
        {
            // How many more it were changes no tier.
            var least = several.Groups["n"].Success ? Number(several) : several.Groups["more"].Success ? Number(several, "more") + 1 : 2;
            if (least is > 1 and <= MostAttempts)
            {
                row.Note(column, string.Create(CultureInfo.InvariantCulture, $"is read as {least}, the least it can be; write how often it was sat"));
                return least;
            }
        }
        if (OpenCount.IsMatch(text))
        {
            Unreadable(row, column, "write how often it was sat, such as 2");
            return null;
        }
        if (AttemptWord.Match(text) is { Success: true } word)
            return ExamStatement.Read(word.Groups[1].Value)?.Attempts;
        if (Sittings.Match(text) is { Success: true } told && SittingsOf(told) is { } sittings)
        {
            row.Note(column, string.Create(CultureInfo.InvariantCulture, $"is read as {sittings}; write how often it was sat"));
            return sittings;
        }
        return Figure(row, column, MostAttempts);
    }

    private static bool IsOfFailuresPerhaps(CsvRow row, CsvColumn column, string text) =>
        row.Zeros?.Contains(column) == true && (ZeroAttempts.IsZero(text) || OnlyOne.IsMatch(text));

    private const string MayCountFailures = "may count failures, since the column has 0 beside a score or a pass, and is left unknown: write how often the exam was sat, "
        + "or, if failures are counted, call the column failures, such as Step 1 failures";

    // "2 (1 fail)" counts all, "1 fail, 1 pass" each, "1 retake" those after the first.
    private static int? SittingsOf(Match told)
    {
        if (told.Groups["both"].Success)
            return 2;
        var (failed, passed) = (Count("failed"), Count("passed"));
        if (Count("all") is not { } all)
            return told.Groups["again"].Success ? Count("again") + 1 : failed + passed;
        return failed >= all || (passed is { } last && last != all) ? null : all;

        int? Count(string group) => told.Groups[group].Success ? Times(told, group) : null;
    }

    /// <summary>Whether a header of attempts counts those that failed.</summary>
    public static bool CountsFailures(string? header) => header?.Contains("fail", StringComparison.OrdinalIgnoreCase) == true;

    public static bool HasFailure(ExamHistory exam) => exam.Attempts.Count > 1 || exam.Attempts.Any(a => a.Result is ExamResult.Failed or ExamResult.Incomplete);

    private static ExamHistory WithOpenAttempts(ExamHistory exam) => exam.Attempts is [.., var last] ? ExamHistory.AtLeast(last) : exam;

    /// <summary>An applicant of whom a column of attempts proved to be unclear.</summary>
    public static RosterEntry WithOpenAttempts(RosterEntry entry, CsvColumn attempts)
    {
        var profile = entry.Profile;
        return entry with
        {
            Profile = profile with
            {
                Step1 = attempts == Step1Attempts || attempts == Failures ? Opened(profile.Step1) : profile.Step1,
                Step2Ck = attempts == Step2CkAttempts || attempts == Failures ? Opened(profile.Step2Ck) : profile.Step2Ck,
                Step3 = attempts == Step3Attempts ? Opened(profile.Step3) : profile.Step3,
            },
        };

        static ExamHistory Opened(ExamHistory exam) => exam.Attempts.Count == 1 ? WithOpenAttempts(exam) : exam;
    }

    // A failure of which nobody says at which Step it was may be at either.
    private static bool TellsOfSomeFailure(CsvRow row) =>
        row.Texts(RedFlags).Exists(flags => flags.Length <= LongestSaid && IsUnplaced(flags)) | row.Agreed(Failures, IsSomeFailure);

    private static bool IsSomeFailure(CsvRow row)
    {
        if (row.Text(Failures) is not { } text)
            return false;
        if (ZeroAttempts.CountsAttempts(row.Stated(Failures).Header) && IsOfFailuresPerhaps(row, Failures, text))
        {
            row.Unread(Failures, MayCountFailures);
            return true;
        }
        if (NoneOfThem.IsMatch(text) || FailuresTold(row) is { Count: > 0 })
            return false;
        row.Note(Failures, Unplaced);
        return true;
    }

    private const string Unplaced = "tells of a failed exam and not of which: the attempts at Step 1 and Step 2 CK are left unknown; name the Step, such as Step 1 twice";

    private static bool IsUnplaced(string text) => FailuresIn(text).Count == 0
        && FlagBreak.Split(text).Prepend(text).Any(part => SomeExam.IsMatch(part) && !NoFailure.IsMatch(part));

    // "1 failed attempt", "USMLE failure", "multiple attempts".
    private static readonly Pattern SomeExam = new(
        @"\b(?:failed|failures?|fails?|re-?takes?|retook|retaken|resat|repeated)\b(?=.*\b(?:attempts?|usmle|steps?|exams?|boards?)\b)|\b(?:attempts?|usmle|steps?|exams?|boards?)\b.*(?:\b(?:failed|failures?|fails?|re-?takes?|retook|retaken|resat|repeated|twice|[2-9]\s*x)\b|[x×]\s*[2-9]\b)|\b(?:ck|s[123])\b\W*(?:[x×]\s*[2-9]|[2-9]\s*x|twice)\b|\b[2-9]\s*x\s*(?:usmle|step|ck|s[123])\b|^\W*(?:one\s+|1\s+)?(?:failures?|fails?|failed(?:\s+once)?)\W*$|\b(?:multiple|several|many|two|three|[2-9])\s+(?:usmle\s+)?attempts?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern NoneOfThem = new(@"^\W*(?:0|no|none|n|never|nil|zero|false|clean|not? any|no (?:failures?|fails?|failed attempts?)(?:\s+but\s+(?!.*(?:fail|attempt|twice)).*)?|n/?a|-)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern OnlyOne = new(@"^\W*(?:1|one|once|first|1st|all (?:first|1st)(?: attempts?| time)?|1 each|p|pass(?:ed)?|(?:pass(?:ed)?\W+)?(?:on\s+|at\s+)?(?:the\s+)?(?:1st|first)\s+(?:attempt|try|time)(?:\W+pass(?:ed)?)?|(?:pass(?:ed)?\W+)(?:on\s+|at\s+)?(?:the\s+)?(?:1st|first)|first attempts?|single|no (?:failed )?attempts?|1(?:\W+1){1,2}|(?:first|1st) (?:attempt|try|time) (?:for|on|at|in) (?:both|all|each|every)(?: steps?| exams?)?|(?:both|all|each)(?: steps?| exams?)? (?:on |at )?(?:the )?(?:first|1st)(?: (?:attempt|try|time))?)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static int Number(Match match, string group = "n") => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    /// <summary>How often a cell of attempts says that the exam was failed; null where it counts sittings, or says anything else.</summary>
    private static int? FailuresOf(CsvRow row, CsvColumn attempts) =>
        row.Agreed(attempts, cell => FailuresOfHere(cell, attempts), (one, other) => Math.Max(one!.Value, other!.Value));

    private static int? FailuresOfHere(CsvRow row, CsvColumn attempts)
    {
        var isOfFailures = CountsFailures(row.Stated(attempts).Header);
        if (row.Text(attempts) is not { } text || (text.Length > LongestSaid && !isOfFailures))
            return null;
        if (text.Length <= LongestSaid && FailureCount.Match(text) is { Success: true } match)
            return Times(match);
        if (!isOfFailures)
            return null;
        if (NoneOfThem.IsMatch(text))
            return 0;
        if (int.TryParse(WithYear.Replace(text, ""), NumberStyles.None, CultureInfo.InvariantCulture, out var failures) && failures <= MostAttempts)
            return failures;
        if (Failing.IsMatch(text))
            return 1;
        Unreadable(row, attempts, "write how often it was failed, such as 0 or 1");
        return Unclear;
    }

    // "1 (2021)".
    private static readonly Pattern WithYear = new(@"(?<=^[0-9])\s*\(\s*(?:in\s+)?(?:19|20)[0-9]{2}\s*\)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Failing = new(@"^\W*(?:yes|y|once|x|failed|fail|f)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>How often a red flag, or a column of failures, says that a Step was failed; null where neither says anything of it.</summary>
    private static (CsvColumn Column, int Failures)? FlaggedFailures(CsvRow row, char step)
    {
        var flagged = row.Texts(RedFlags).Where(text => text.Length <= LongestSaid).Max(text => Of(FailuresIn(text)));
        var told = row.Has(Failures) ? row.Agreed(Failures, cell => Of(FailuresTold(cell)), (one, other) => Math.Max(one!.Value, other!.Value)) : null;
        return flagged >= (told ?? 0) ? (RedFlags, flagged.Value) : told is { } failures ? (Failures, failures) : null;

        int? Of(Dictionary<char, int> failures) => failures.TryGetValue(step, out var often) ? often : null;
    }

    // What a column of failures, or of attempts, says of each Step: of one that its header names, of those that the cell names, or of both.
    private static Dictionary<char, int> FailuresTold(CsvRow row)
    {
        if (row.Text(Failures) is not { Length: <= LongestSaid } text)
            return [];
        var header = row.Stated(Failures).Header;
        var isOfFailures = CountsFailures(header);
        if (HistoryOfStep.Match(header) is { Success: true } named)
            return InHistory(text) is { } failed ? new() { [StepOf(named)] = failed } : [];
        text = RomanStep.Replace(text, m => $"step {m.Groups["i"].Length}");
        if (isOfFailures ? NoneOfThem.IsMatch(text) : OnlyOne.IsMatch(text) && row.Zeros?.Contains(Failures) != true && !header.Contains("multiple", StringComparison.OrdinalIgnoreCase))
            return new() { ['1'] = 0, ['2'] = 0 };
        return OfEachStep(text, isOfFailures) ?? FailuresIn("failed " + text);
    }

    private static readonly Pattern RomanStep = new(@"\bstep\s*(?<i>i{1,3})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static int? InHistory(string text) => NoneOfThem.IsMatch(text) || OnlyOne.IsMatch(text) ? 0
        : FailureCount.Match(text) is { Success: true } count ? Times(count)
        : Failing.IsMatch(text) ? 1
        : Sittings.Match(text) is { Success: true } told && SittingsOf(told) is { } sittings ? sittings - 1 : null;

    // "Step 1: 0, CK: 1", "none on Step 1, one on CK", "CK (Step 1 ok)": the whole cell names Steps with a number each.
    private static Dictionary<char, int>? OfEachStep(string text, bool isOfFailures)
    {
        var failures = new Dictionary<char, int>();
        var end = 0;
        foreach (Match step in StepWithNumber.Matches(text))
        {
            if (Told(step) is not { } failed || !failures.TryAdd(StepOf(step), failed))
                return null;
            end = step.Index + step.Length;
        }
        return failures.Count > 0 && text.AsSpan(end).IndexOfAnyExcept(StepSeparators) < 0 ? failures : null;

        // Under failures the first attempt is the one that failed, unless it is said to be passed.
        int? Told(Match step) => step.Groups["none"].Success ? 0
            : step.Groups["first"] is { Success: true } first ? (isOfFailures && !first.Value.Contains("pass", StringComparison.OrdinalIgnoreCase) ? 1 : 0)
            : step.Groups["yes"].Success ? (isOfFailures ? 1 : null)
            : step.Groups["fails"].Success ? Times(step, "fails")
            : step.Groups["n"].Success ? (isOfFailures ? Times(step) : Math.Max(0, Times(step) - 1))
            : isOfFailures ? 1 : null;
    }

    private static char StepOf(Match match) => match.Groups["step"] is { Success: true } step ? step.Value[0] : '2';

    private static readonly Pattern HistoryOfStep = new(@"^(?:usmle\s+)?(?:step\s*(?<step>[123])(?:\s*ck)?|ck)\s+history$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly SearchValues<char> StepSeparators = SearchValues.Create(" \t\r\n,;/|&+.()");

    private static readonly Pattern StepWithNumber = new(
        @"\G[\s,;/|&+.()]*(?:and\s+)?(?:" + OneStep + @"(?:\s*[-–:=(]?\s*" + HowOften + @")?|" + HowOften + @"\s*(?:x\s*|(?:fail(?:ed|ure)?s?|attempts?)\s+)?(?:(?:on|at|in|for|of)\s+)?" + OneStep + @")(?![\w-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private const string OneStep = @"(?:usmle\s+)?(?:(?:step\s*|\bs)(?<step>[123])(?:\s*ck)?|\bck)(?![0-9])";

    private const string HowOften = @"(?:(?<none>(?:no|none|nil|zero|never|0|ok|fine|clean|clear|pass(?:ed)?)(?![\w-])(?:\s+(?:(?:on|at)\s+)?(?:the\s+)?(?:1st|first)(?:\s+(?:attempt|time|try))?)?(?:\s+(?:fails?|failures?|failed))?)"
        + @"|(?<yes>yes|y(?![a-z]))|(?<first>(?:1st|first)\s+(?:attempt|time|try)(?:\s+pass(?:ed)?)?)|failed\s+(?<fails>once|twice)|(?<fails>[1-9])\s*(?:fails?|failures?)|[x×]\s*(?<n>[1-9])|(?<n>once|twice|one|two|three|[1-9])(?:\s*(?:x|times?|attempts?|tries))?)(?![\w-])";

    // "failed Step 1 twice, CK once", "2nd attempt on Step 1", "failed both Steps": each Step with its number of failures, once where none is
    // given. What is denied, feared, or of somebody or something else is no failure of the applicant's.
    private static Dictionary<char, int> FailuresIn(string text)
    {
        var failures = new Dictionary<char, int>();
        text = ShortStep.Replace(text, "step ${step}");
        if (!FailureNamed.IsMatch(text))
            text = StepSat.Replace(text, sat => Times(sat) > 1 ? $"failed {sat.Groups["exam"].Value} x{Times(sat) - 1}" : "");
        if (DoubtWord.IsMatch(text) || Retaking.Match(text) is not { Success: true } verb
            || NoFailure.IsMatch(text.Split(ClauseEnds).First(clause => Retaking.IsMatch(clause))))
            return failures;
        if (BothSteps.IsMatch(text))
            (failures['1'], failures['2']) = (1, 1);
        foreach (var match in FlaggedStep.Matches(text).Where(m => !m.Groups["passed"].Success))
        {
            var step = match.Groups["ck"].Success ? '2' : match.Groups["step"].Value[0];
            failures[step] = match.Groups["n"].Success ? Times(match) : verb.Groups["third"].Success ? 2 : verb.Groups["n"].Success ? Times(verb) : 1;
        }
        return failures;
    }

    private static readonly Pattern ShortStep = new(@"\bs(?<step>[123])\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "Step 1 - 2 attempts", "gap; CK x2", "2x CK" where no failure is named: sittings, and all but the last failed.
    private static readonly Pattern StepSat = new(
        @"(?<=^|[,;/&+]\s*|\band\s+)(?:(?<exam>" + StepName + @")\s*[-–:,(=]?\s*(?:(?<n>[1-9]|two|three)\s*(?:attempts?|tries|times|x)|[x×]\s*(?<n>[1-9])|(?<n>twice)|attempts?\s*[-–:=(]?\s*(?<n>[1-9]))"
        + @"|(?<n>[1-9]|two|three)\s*(?:x|attempts?(?:\s+(?:at|on|for|in))?)\s*(?<exam>" + StepName + @"))\)?(?=\W*$|\s*[,;/&+]|\s+and\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private const string StepName = @"(?:usmle\s+)?step\s*[123](?:\s*ck)?|ck";

    private static readonly Pattern FailureNamed = new(@"\bfail", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static int Times(Match match, string group = "n") => match.Groups[group].Value.ToLowerInvariant() switch
    {
        "no" or "zero" or "none" => 0,
        "" or "one" or "once" or "a" or "first" or "1st" => 1,
        "two" or "twice" or "second" or "2nd" => 2,
        "three" or "third" or "3rd" => 3,
        var digits => int.Parse(digits, CultureInfo.InvariantCulture),
    };

    // "2 (1 fail)", "2 attempts, failed once", "1 fail, 1 pass", "1F 1P", "2nd time", "1 retake", "x2", "2 (passed 2nd)", "1 try".
    private static readonly Pattern Sittings = new(
        @"^(?:(?<both>f(?:ail(?:ed)?)?\s*[,;/]\s*p(?:ass(?:ed)?)?)|(?<all>[1-9])\s*(?:attempts?|times?|tries)?\s*[(,;:-]\s*(?:(?<failed>[0-9]|one|two)\s+(?:prior\s+)?(?:fail(?:ed|s|ures?)?|failed\s+attempts?)|failed\s+(?<failed>once|twice|first|1st)(?:\s+(?:time|attempt))?)\s*\)?"
        + @"|(?<failed>[1-9]|one|two)\s*x?\s*f(?:ail(?:ed|s|ures?)?)?\s*[,;/&]?\s*(?:and\s+|then\s+)?(?<passed>1|one|a)\s*x?\s*p(?:ass(?:ed)?)?"
        + @"|(?:(?:on|at|in)\s+)?(?:the\s+|my\s+|her\s+|his\s+)?(?<all>1st|first|2nd|second|3rd|third)\s+(?:time|go|sitting|try|attempt)"
        + @"|(?<again>[1-9]|one|two|three|a)\s+(?:re-?takes?|repeats?|re-?sits?)|[x×]\s*(?<all>[1-9])"
        + @"|(?<all>[1-9])\s*(?:attempts?\s*)?\(\s*(?:passed\s+)?(?:on\s+)?(?:the\s+)?(?<passed>1st|first|2nd|second|3rd|third)(?:\s+(?:time|attempt|try))?\s*\)|(?<all>1|one)\s+(?:pass|sitting|try)|(?<all>1|one)\s*\(\s*(?:pass(?:ed)?)\s*\)|(?<again>no|zero|0)\s+(?:re-?takes?|repeats?|re-?sits?))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "1 fail", "no failures", "failed twice", "fail x1", "1st attempt fail", "1 (no fails)"; as many failures as sittings are those alone.
    private static readonly Pattern FailureCount = new(
        @"^(?:(?<n>[1-9])\s*f|[x×](?<n>[1-9])\s*fail(?:ed|s|ures?)?|(?:1\s*[(,;:-]\s*(?<n>no|zero|one|1)|2\s*[(,;:-]\s*(?<n>two|2)|3\s*[(,;:-]\s*(?<n>three|3))\s*fail(?:ed|s|ures?)?\s*\)?|(?<n>no|none|zero|one|two|three|[0-9])\s+(?:prior\s+|previous\s+)?(?:fails?|failed(?:\s+attempts?)?|failures?)|failed\s+(?<n>once|twice)(?:\s+before)?"
        + @"|fail(?:ed|s|ures?)?\s*[:(]?\s*[x×]?\s*(?<n>[1-9])\s*[x×)]?|(?:the\s+)?(?:1st|first)\s+(?:attempt|time|try)\s*[:,-]?\s*(?:was\s+(?:an?\s+)?)?fail(?:ed|ure)?|failed\s+(?:the\s+|on\s+)?(?:1st|first)(?:\s+(?:attempt|time|try))?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Retaking = new(
        @"\bfail(?:ed|ures?|s|ing)?\b|\brepeated\b|\bretook\b|\bretaken?\b|\b(?:multiple|several|2nd|second)\s+attempts?\b|\b(?<third>3rd|third)\s+attempt\b|\battempt\s*#?\s*(?:2|(?<third>3))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern NoFailure = new(
        @"\bfail(?:ed|s|ing)?\s+to\b|\b(?:no|not|never|neither|without|almost|nearly|may|might|could|did\s?n[o'’]?t|practi[cs]e|nbme|mock|cs|father|mother|brother|sister|wife|husband|friend|course|class|exams? at)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern BothSteps = new(@"\bboth\s+(?:steps|exams)\b|\bsteps?\s*1\s*(?:and|&|\+|/)\s*2\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // A Step, how often beside it, and whether it is said to be passed.
    private static readonly Pattern FlaggedStep = new(
        @"(?<passed>pass(?:ed)?\s+)?(?:\b(?<n>[1-9]|one|two|three)\s*(?:x\s*)?(?:fail(?:ed|ures?|s)?\s+(?:attempts?\s+)?)?(?:on|in|of|at)?\s*)?"
        + @"(?:\bstep\s*(?<step>[123])(?:\s*ck)?|\b(?<ck>ck))\b(?<passed>\s+pass(?:ed)?\b)?"
        + @"(?:\s*[:,]?\s*(?:fail(?:ed|ures?|s)?\s*)?(?:\(\s*)?(?:(?<n>once|twice)|x\s*(?<n>[1-9])|(?<n>[1-9]|two|three)\s*(?:x|times|\))))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "3+", "more than one", "multiple": of these the least is known.
    private static readonly Pattern SeveralWord = new(
        @"^(?:(?:>=|≥|at least\s+)\s*(?<n>[0-9]{1,2})|(?<n>[0-9]{1,2})\s*(?:\+|or more)|(?:>|more than|over)\s*(?<more>[0-9]{1,2})"
        + @"|more than (?:one|once)|multiple|several|many)(?:\s+(?:attempts?|times?))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "1+", ">1", "~1": how many more it were, nobody knows.
    private static readonly Pattern OpenCount = new(@"[~≈>≥<≤+?]|\b(?:about|approx\w*|around|over|at least|or more|more than|maybe)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static int? NumberOf(CsvRow row, CsvColumn column) => Figure(row, column, MostApplications);

    public static UsceHistory? UsceOf(CsvRow row) => IsOfKinds(row) ? Summed(row) : row.Agreed(UsceMonths, cell => UsceOfHere(cell));

    // "USCE (hands on)" and "USCE (obs)" beside each other count a part each.
    private static bool IsOfKinds(CsvRow row)
    {
        var headers = row.HeadersOf(UsceMonths);
        return headers.Count == 2 && headers.Exists(h => h.Contains("hands", StringComparison.OrdinalIgnoreCase)) && headers.Exists(h => h.Contains("obs", StringComparison.OrdinalIgnoreCase));
    }

    private static UsceHistory? Summed(CsvRow row)
    {
        var parts = row.Each(UsceMonths).Where(c => CsvRow.States(c.Text)).Select(c => UsceOfHere(c.Row)?.Months).ToList();
        return parts.Count == 0 || parts.Contains(null) || parts.Sum() > MostMonths ? null : UsceHistory.OfMonths(parts.Sum()!.Value);
    }

    private static UsceHistory? UsceOfHere(CsvRow row)
    {
        if (Said(row, UsceMonths) is not { } text)
            return null;
        if (NoStay.IsMatch(text))
            return UsceHistory.OfMonths(0);
        var isInWeeks = Weeks.IsMatch(row.Stated(UsceMonths).Header);
        // What is only planned counts nowhere.
        if (AheadBeside.Match(text) is { Success: true } done)
        {
            row.Note(UsceMonths, "tells of what is done and what is planned, and what is done is read");
            text = done.Groups["done"].Value;
        }
        if (text.Any(char.IsLetter))
            text = SpecialtyFirst.Replace(OfSpecialty.Replace(ForeignWords.InEnglish(text), " months"), "");
        if (NoStay.IsMatch(text))
            return UsceHistory.OfMonths(0);
        var stays = NextStay.Split(Stays.Together(Figures.HalvesAsDecimals(text))).Select(stay => MonthsOf(stay, isInWeeks)).ToList();
        if (stays.TrueForAll(months => months is not null) && stays.Sum() is { } all && all <= MostMonths)
            return UsceHistory.OfMonths(all);
        Unreadable(row, UsceMonths, "write the months, such as 3, or 12 weeks");
        return null;
    }

    private static readonly Pattern Weeks = new(@"\bwe?e?ks?\b|weeks|wochen|semanas|semaines", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "1 done, 2 planned", "1 (+2 planned)".
    private static readonly Pattern AheadBeside = new(
        @"^(?<done>[0-9]{1,2}(?:\.[0-9])?(?:\s*(?:months?|mos?|weeks?|wks?))?)(?:\s+(?:done|completed|finished))?\s*[,;(/&+]+\s*\+?\s*[0-9]{1,2}(?:\.[0-9])?(?:\s*(?:months?|mos?|weeks?|wks?|more))*\s+(?:planned|upcoming|scheduled|booked|to come|ahead|pending)\)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private const string Service = @"(?:im|fm|internal medicine|family medicine|psych(?:iatry)?|neuro(?:logy)?|peds?|pediatrics|surgery|cardio(?:logy)?|icu|er|em|obgyn|ob/gyn|nephro(?:logy)?|gi|pulm|onc(?:ology)?)";

    // "3 IM, 1 FM": months, as a bare number is.
    private static readonly Pattern OfSpecialty = new(@"(?<=(?:^|[,;+&]\s*|\band\s+)[0-9]{1,2})\s*" + Service + @"(?=\s*(?:$|[,;+&]|and\b))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "IM 2 mo; FM 1 mo".
    private static readonly Pattern SpecialtyFirst = new(@"(?<=^|[,;+&]\s*)" + Service + @"\s*[:-]?\s*(?=[0-9]{1,2}\s*(?:months?|mos?|weeks?|wks?|w|m)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "3 months hands-on", "12 weeks", "1 year"; a rotation is a month.
    private static decimal? MonthsOf(string stay, bool isInWeeks)
    {
        if (Months.Match(stay) is not { Success: true } match
            || !decimal.TryParse(match.Groups["n"].Value.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure))
            return Array.FindIndex(SpelledNumbers, n => (stay + " ").StartsWith(n + " ", StringComparison.OrdinalIgnoreCase)) is > 0 and var number
                ? MonthsOf(number + stay[SpelledNumbers[number].Length..], isInWeeks) : null;
        return match.Groups["days"].Success ? figure / DaysOfAMonth
            : match.Groups["years"].Success ? figure * MonthsOfAYear
            : match.Groups["weeks"].Success || (isInWeeks && !match.Groups["months"].Success) ? figure / WeeksOfAMonth : figure;
    }

    public static bool? CertifiedOf(CsvRow row) =>
        row.Agreed(EcfmgCertified, cell => CertifiedOfHere(cell));

    private static bool? CertifiedOfHere(CsvRow row)
    {
        if (Said(row, EcfmgCertified) is not { } text)
            return null;
        if (!DoubtWord.IsMatch(text))
        {
            if (NotCertified.IsMatch(text))
                return false;
            if (Certified.IsMatch(text))
                return true;
        }
        row.Unread(EcfmgCertified, Unread + "yes or no, certified or not certified");
        return null;
    }

    public static VisaNeed VisaNeedOf(CsvRow row) =>
        row.Agreed(Visa, cell => VisaNeedOfHere(cell), Either);

    private static VisaNeed VisaNeedOfHere(CsvRow row)
    {
        if (Said(row, Visa) is not { } text)
            return VisaNeed.Unknown;
        // "J-1, not H-1B": what is ruled out leaves the other.
        var (j1, h1B) = (J1Word.IsMatch(text), H1BWord.IsMatch(text));
        if (j1 && h1B)
            (j1, h1B, text) = (J1Word.IsMatch(RuledOut.Replace(text, "")), H1BWord.IsMatch(RuledOut.Replace(text, "")), RuledOut.Replace(text, ""));
        if (DoubtWord.IsMatch(text) || (!(j1 && h1B) && PreferenceWord.IsMatch(text)))
            return Unknown(row);
        if (!j1 && !h1B && (IsOfCitizen(text) || IsResident(text)))
            return StillAsked.IsMatch(text) ? Unknown(row) : VisaNeed.NotNeeded;
        if (!j1 && !h1B && WorkPermitWord.IsMatch(text) && !StillAsked.IsMatch(text))
            return VisaNeed.NotNeeded;
        if (NoWord.IsMatch(text))
            return j1 || h1B ? Unknown(row) : VisaNeed.NotNeeded;
        if (j1 || h1B)
            return j1 && h1B ? VisaNeed.J1OrH1B : j1 ? VisaNeed.J1 : VisaNeed.H1B;
        return YesWord.IsMatch(text) ? VisaNeed.NeededTypeNotStated : OtherVisaWord.IsMatch(text) ? VisaNeed.Other : Unknown(row);

        static VisaNeed Unknown(CsvRow row)
        {
            row.Unread(Visa, Unread + "J-1, H-1B, J-1/H-1B, other, none, green card, citizen, or yes");
            return VisaNeed.Unknown;
        }
    }

    private static VisaNeed Either(VisaNeed one, VisaNeed other) => (one, other) switch
    {
        (VisaNeed.J1 or VisaNeed.H1B or VisaNeed.J1OrH1B, VisaNeed.J1 or VisaNeed.H1B or VisaNeed.J1OrH1B) => VisaNeed.J1OrH1B,
        (VisaNeed.NeededTypeNotStated, not VisaNeed.NotNeeded) => other,
        (not VisaNeed.NotNeeded, VisaNeed.NeededTypeNotStated) => one,
        _ => VisaNeed.Unknown,
    };

    public static Citizenship CitizenshipOf(CsvRow row) =>
        row.Agreed(RosterCsvColumns.Citizenship, cell => CitizenshipOfHere(cell));

    private static Citizenship CitizenshipOfHere(CsvRow row)
    {
        if (Said(row, RosterCsvColumns.Citizenship) is not { } text)
            return ReapplyKit.Citizenship.Unknown;
        if (IsOfCitizen(text) || YesWord.IsMatch(text))
            return ReapplyKit.Citizenship.UsCitizen;
        return IsResident(text) ? ReapplyKit.Citizenship.UsPermanentResident : ReapplyKit.Citizenship.Other;
    }

    public static bool? MatchedOf(CsvRow row) =>
        row.Agreed(RosterCsvColumns.Matched, cell => MatchedOfHere(cell));

    private static bool? MatchedOfHere(CsvRow row)
    {
        if (Said(row, RosterCsvColumns.Matched) is not { } text)
            return null;
        if (UnmatchedWord.IsMatch(text))
            return false;
        // Who may take part in SOAP went without a place in the Match itself.
        if (SoapWord.IsMatch(text) && !DoubtWord.IsMatch(text))
        {
            row.Note(RosterCsvColumns.Matched, "tells of SOAP: the Match itself is read as ended without a place; write yes where it gave one");
            return false;
        }
        if (MatchedWord.IsMatch(text))
            return true;
        row.Unread(RosterCsvColumns.Matched, Unread + "yes or no, matched or unmatched");
        return null;
    }

    /// <summary>Whether it is an IMG, as far as stated; a graduate of the United States is a problem: the rules are not made for them.</summary>
    public static ApplicantType TypeOf(CsvRow row) =>
        row.Agreed(GraduateType, cell => TypeOfHere(cell));

    private static ApplicantType TypeOfHere(CsvRow row)
    {
        if (Said(row, GraduateType) is not { } text)
            return ApplicantType.Unknown;
        // Under "IMG", US and non-US are citizenships of international graduates, and "no" is a graduate of a US school.
        var asksForImgs = row.Stated(GraduateType).Header.Contains("img", StringComparison.OrdinalIgnoreCase);
        if ((ImgWord.IsMatch(text) && !NotImg.IsMatch(text)) || NotOfUsSchool.IsMatch(text)
            || (asksForImgs && (YesWord.IsMatch(text) || CitizenshipOfImg.IsMatch(text))))
            return ApplicantType.Img;
        if (!asksForImgs && OfUsSchool.IsMatch(row.Stated(GraduateType).Header) && PassedWord.Match(text) is { Success: true } answer)
        {
            if (answer.Groups["yes"].Success)
                row.Problem(GraduateType, OfUs);
            return answer.Groups["yes"].Success ? ApplicantType.Unknown : ApplicantType.Img;
        }
        if (SaysNoSchool.IsMatch(text))
        {
            row.Unread(GraduateType, "says nothing of the school; write IMG or US graduate");
            return ApplicantType.Unknown;
        }
        if (UsGraduateWord.IsMatch(text) || NotImg.IsMatch(text) || (asksForImgs && PassedWord.Match(text) is { Success: true }))
            row.Problem(GraduateType, OfUs);
        return ApplicantType.Unknown;
    }

    private const string OfUs = "is a graduate of a US school; these rules are for international graduates (IMGs), so the row is set aside";

    private static readonly Pattern OfUsSchool = new(@"\b(?:us|u\.s\.|usmd|usmg|amg|american)s?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static CertificateExpiry? ExpiryOf(CsvRow row) => Said(row, CertificateUntil) is { } text && NeverWord.IsMatch(text)
        ? CertificateExpiry.Never
        : DateOf(row, CertificateUntil) is { } last ? CertificateExpiry.After(last) : null;

    public static ValueList<RedFlag>? RedFlagsOf(CsvRow row) =>
        row.Agreed(RedFlags, cell => RedFlagsOfHere(cell), (one, other) => one!.Value.Concat(other!.Value).Distinct().ToValueList());

    private static ValueList<RedFlag>? RedFlagsOfHere(CsvRow row)
    {
        if (Said(row, RedFlags) is not { } text)
            return null;
        var isDoubtful = DoubtWord.IsMatch(text);
        var said = isDoubtful ? [] : FlagBreak.Split(text).Select(t => t.Trim()).Where(t => t.Length > 0).ToList();
        // Told, so that the row is read with its exams.
        var isOfExam = FailuresIn(text).Count > 0;
        if (isOfExam)
        {
            row.Note(RedFlags, "tells of a failed exam, which is counted with that exam");
            said.RemoveAll(t => FlaggedStep.IsMatch(t) || BothSteps.IsMatch(t));
        }
        if (!isOfExam && IsUnplaced(text))
        {
            row.Note(RedFlags, Unplaced);
            isOfExam = true;
            said.RemoveAll(IsUnplaced);
        }
        var flags = said.Where(t => !NoFlag.IsMatch(t)).Select(FlagOf).OfType<RedFlag>().ToValueList();
        if (!flags.IsEmpty)
            return flags;
        if (isOfExam)
            return null;
        if (!isDoubtful && said.TrueForAll(t => NoFlag.IsMatch(t)))
            return [];
        row.Unread(RedFlags, "does not say what it touches and is left unknown; write none, gap, professionalism, communication, attitude or program fit");
        return null;
    }

    private static RedFlag? FlagOf(string text)
    {
        var match = FlagWord.Match(text);
        return !match.Success ? null : new RedFlag(
            match.Groups["gap"].Success ? WeaknessKind.Gap
            : match.Groups["professionalism"].Success ? WeaknessKind.Professionalism
            : match.Groups["communication"].Success ? WeaknessKind.Communication
            : match.Groups["attitude"].Success ? WeaknessKind.Attitude : WeaknessKind.ProgramFit, text);
    }

    public static int? SeasonOf(CsvRow row) =>
        row.Agreed(RosterCsvColumns.Season, cell => SeasonOfHere(cell));

    private static int? SeasonOfHere(CsvRow row)
    {
        if (Said(row, RosterCsvColumns.Season) is not { } text)
            return null;
        if (Seasons.Match(text) is { Success: true } match)
        {
            var first = int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture);
            var year = match.Groups["next"].Success ? first + 1 : first;
            if (year is >= SeasonCalendar.FirstYear and <= SeasonCalendar.LastYear)
                return year;
        }
        Unreadable(row, RosterCsvColumns.Season, "write the Match year, such as 2026 or 2025-2026");
        return null;
    }

    public static Citizenship ResidenceOf(CsvRow row) => row.Agreed(Visa, ResidenceOfHere);

    private static Citizenship ResidenceOfHere(CsvRow row) => row.Text(Visa) switch
    {
        { Length: <= LongestSaid } text when IsOfCitizen(text) && !StillAsked.IsMatch(text) => ReapplyKit.Citizenship.UsCitizen,
        { Length: <= LongestSaid } text when IsResident(text) && !StillAsked.IsMatch(text) => ReapplyKit.Citizenship.UsPermanentResident,
        _ => ReapplyKit.Citizenship.Unknown,
    };

    // "Not a US citizen" and "married to a US citizen" tell of no citizenship of one's own.
    private static bool IsOfCitizen(string text) => IsOwn(CitizenWord, text);

    private static bool IsResident(string text) => IsOwn(ResidentWord, text);

    private static bool IsOwn(Pattern word, string text) => word.IsMatch(NotCitizen.Replace(text, "")) && !Relative.IsMatch(text);

    private static ExamHistory Exam(CsvRow row, char step, CsvColumn score, CsvColumn result, CsvColumn attempts, CsvColumn sittings, CsvColumn date)
    {
        var read = ExamOf(row, score, isResult: false).And(ExamOf(row, result, isResult: true));
        if (read is null)
            row.Problem(result, $"says something else than {score.Name}; correct the one or the other");
        var all = read?.And(ExamStatement.Nothing with
        {
            Attempts = FailuresOf(row, attempts) is { } failures && read.Value.IsSat ? Sat(read.Value, failures) : AttemptsOf(row, attempts),
        });
        if (read is not null && all is null)
            row.Problem(attempts, "says another number of attempts than the result; correct the one or the other");
        if (all is { } others && row.Has(sittings))
            all = WithSittings(row, sittings, others);
        if (FlaggedFailures(row, step) is var (column, flagged) && all is { IsSat: true } sat)
        {
            var least = sat.AttemptsWith(flagged);
            if (sat.Attempts < least)
                row.Note(column, $"tells of more failures than {attempts.Name} counts, and those are counted; correct the one or the other");
            all = sat with { Attempts = Math.Max(least, sat.Attempts ?? 0) };
        }
        if (all is { IsContradiction: true })
        {
            row.Note(attempts, "is 0 although a score or result is stated, and left unknown; write how often it was sat");
            all = read;
        }
        return all is { IsContradiction: false } stated ? stated.History(DateOf(row, date)) : ExamHistory.NotStated;

        // Sittings and failures may stand in a column each.
        int? Sat(ExamStatement stated, int failures)
        {
            if (failures == Unclear)
                return null;
            var (least, counted) = (stated.AttemptsWith(failures), AttemptsOf(row.Silent(), attempts));
            if (counted is { } other && other != least)
                row.Note(attempts, "counts other sittings than the failures beside it come to, and the more are read; correct the one or the other");
            return Math.Max(least, counted ?? 0);
        }
    }

    private static ValueList<Letter>? LettersOf(CsvRow row)
    {
        var (strong, weak, ofUs) = (Figure(row, StrongUsLetters, MostLetters), Figure(row, RosterCsvColumns.WeakLetters, MostLetters), Figure(row, UsLetters, MostLetters));
        int? total;
        var origin = LetterOrigin.Us;
        if (LettersSaid(row.Text(RosterCsvColumns.Letters)) is { } said && strong is null && weak is null)
            (total, strong, weak, origin) = said;
        else
            total = row.Text(RosterCsvColumns.Letters) is { Length: < 10 } sum && SumText.Match(sum) is { Success: true } two ? Number(two) + Number(two, "more") : Figure(row, RosterCsvColumns.Letters, MostLetters);
        if (ofUs is not null && (strong > ofUs || ofUs > total))
        {
            row.Note(UsLetters, "cannot stand beside the other numbers of letters, and all are left unknown; correct one of them");
            return null;
        }
        // What is not from a US writer is from elsewhere.
        if (ofUs is not null && total is not null)
            weak ??= total - ofUs;
        else if (ofUs is not null && strong is null)
            row.Note(UsLetters, "says how many are from US writers, and not how many are strong or how many there are; add columns letters and strong_us_letters");
        if (total is null && weak is null && strong is >= FullSet and var full)
        {
            row.Note(StrongUsLetters, "is taken as all the letters, since their number is not stated; add a column letters");
            total = full;
        }
        if (total is null && weak is null && strong is { } few)
        {
            // Fewer strong letters than a full set are not competitive, whatever the others are.
            row.Note(StrongUsLetters, "is taken for the best that it can be, since the number of all letters is not stated; add a column letters");
            total = Math.Max(1, few);
        }
        if (total is null && (strong is null || weak is null))
        {
            if ((strong ?? weak) is not null)
                row.Note(strong is null ? RosterCsvColumns.WeakLetters : StrongUsLetters, "is left unknown, since the number of all letters is not stated; add a column letters");
            return null;
        }
        var all = total ?? strong!.Value + weak!.Value;
        var others = all - (strong ?? 0) - (weak ?? 0);
        if (others < 0)
        {
            row.Problem(RosterCsvColumns.Letters, "is fewer than the strong and the weak letters together; correct one of the three");
            return null;
        }
        // Of the others only what is stated of the strong and the weak is known: that they are not these.
        var rest = (strong, weak) switch
        {
            (null, null) => new Letter(),
            (not null, null) => new Letter { Strength = LetterStrength.Ordinary },
            (null, not null) => new Letter { Origin = LetterOrigin.Us },
            _ => new Letter { Origin = LetterOrigin.Us, Strength = LetterStrength.Ordinary },
        };
        return AtBest(row, [
            .. Enumerable.Repeat(new Letter { Origin = origin, Strength = LetterStrength.Strong }, strong ?? 0),
            .. Enumerable.Repeat(new Letter { Origin = LetterOrigin.NonUs }, weak ?? 0),
            .. Enumerable.Repeat(rest, others),
        ]);
    }

    private static readonly Pattern SumText = new(@"^(?<n>[0-9])\s*\+\s*(?<more>[0-9])$", RegexOptions.CultureInvariant);

    // Where too few letters can be strong for a full set, they are no better than the middle tier: that is read, and not left open as if they could be.
    private static ValueList<Letter> AtBest(CsvRow row, List<Letter> letters)
    {
        var (weak, open) = (letters.Count(IsWeak), letters.Count(l => !IsWeak(l) && (l.Origin == LetterOrigin.Unknown || l.Strength == LetterStrength.Unknown)));
        if (letters.Count(l => l.Origin != LetterOrigin.NonUs && l.Strength is LetterStrength.Unknown or LetterStrength.Strong) >= FullSet || 2 * weak > letters.Count || 2 * (weak + open) <= letters.Count)
            return letters.ToValueList();
        if (row.Has(RosterCsvColumns.Letters))
            row.Note(RosterCsvColumns.Letters, "holds too few strong letters for the best tier; of the others nothing is said, and they are taken as neither strong nor generic. Add columns of strong and weak letters");
        return letters.Select(l => IsWeak(l) ? l : l with
        {
            Origin = l.Origin == LetterOrigin.Unknown ? LetterOrigin.Us : l.Origin,
            Strength = l.Strength == LetterStrength.Unknown ? LetterStrength.Ordinary : l.Strength,
        }).ToValueList();

        static bool IsWeak(Letter letter) => letter.Origin == LetterOrigin.NonUs || letter.Strength == LetterStrength.Generic;
    }

    /// <summary>
    /// All letters, strong and weak ones of a cell such as "4 (3 strong US)" or "3 strong US, 1 generic", and where the strong ones come from; null
    /// where it says anything else.
    /// </summary>
    private static (int? Total, int? Strong, int? Weak, LetterOrigin Origin)? LettersSaid(string? text)
    {
        if (text is not { Length: <= LongestSaid })
            return null;
        // "3 (US)", "3 U.S.", "3, all US": what stands beside the number tells of them all.
        text = OfThemAll.Replace(UsWord.Replace(text, "US"), "${n} ${what}");
        if (!StrengthWord.IsMatch(text))
            return null;
        var (total, strong, weak, others, isOfUs) = ((int?)null, (int?)null, (int?)null, 0, false);
        foreach (var part in StayBreak.Split(text).Where(p => p.Length > 0))
        {
            if (LettersText.Match(part) is not { Success: true } match)
                return null;
            int? count = int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture);
            if (match.Groups["strong"].Success && strong is null)
                (strong, isOfUs) = (count, match.Groups["strong"].Value.Contains("us", StringComparison.OrdinalIgnoreCase));
            else if (match.Groups["weak"].Success && weak is null)
                weak = count;
            else if (match.Groups["us"].Success)
                others += count.Value;
            else if (total is null && part.Length > 0 && !match.Groups["strong"].Success && !match.Groups["weak"].Success)
                total = count;
            else
                return null;
        }
        // "4 strong (1 US)", "4 strong (2 home)": of the strong ones, or beside them.
        if (strong is not null && !isOfUs && total is null && (others > 0 || (weak is not null && text.Contains('(', StringComparison.Ordinal))))
            return null;
        return (total ?? (strong ?? 0) + (weak ?? 0) + others, strong, weak, isOfUs ? LetterOrigin.Us : LetterOrigin.Unknown);
    }

    /// <summary>The numbers of a cycle of which nobody says how it ended; null where the interviews are not stated.</summary>
    public static CycleOutcome? NumbersOf(CsvRow row) => NumberOf(row, Interviews) is not { } attended ? null : new CycleOutcome
    {
        Interviews = attended,
        Matched = null,
        Applications = NumberOf(row, Applications),
        Ranked = NumberOf(row, Ranked),
    };

    private static CycleOutcome? Cycle(CsvRow row, FileDefaults given)
    {
        var (applications, interviews) = (NumberOf(row, Applications), NumberOf(row, Interviews));
        var (ranked, matched, season) = (NumberOf(row, Ranked), MatchedOf(row), SeasonOf(row) ?? given.Season);
        return interviews is { } attended && matched is { } known
            ? new CycleOutcome { Interviews = attended, Matched = known, Applications = applications, Ranked = ranked, Season = season }
            : null;
    }

    /// <summary>A whole number as people and programs write it: 150, 150.0, 150+, ~150, 1,200, none.</summary>
    private static int? Figure(CsvRow row, CsvColumn column, int atMost) =>
        row.Agreed(column, cell => FigureHere(cell, column, atMost));

    private static int? FigureHere(CsvRow row, CsvColumn column, int atMost)
    {
        if (Said(row, column) is not { } text)
            return null;
        if (Figures.Alone(text) is { } alone && alone <= atMost)
            return alone;
        if (text.Equals("none", StringComparison.OrdinalIgnoreCase) || SaysNone(column, text))
            return 0;
        if (column == StrongUsLetters || column == UsLetters)
            text = SaidAgain.Replace(text, "");
        if (Array.FindIndex(SpelledNumbers, n => text.Equals(n, StringComparison.OrdinalIgnoreCase)) is >= 0 and var spelled && spelled <= atMost)
            return spelled;
        if (FigureText.Match(text) is { Success: true } match
            && int.TryParse(match.Groups["n"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            && value <= atMost)
            return value;
        Unreadable(row, column, string.Create(CultureInfo.InvariantCulture, $"write a whole number from 0 to {atMost}"));
        return null;
    }

    // "No" attempts may be one that was never sat, or one that was never failed; a bare "no" under interviews may answer another question.
    private static bool SaysNone(CsvColumn column, string text) => NoneYet.IsMatch(text)
        && (column == RosterCsvColumns.Letters || column == StrongUsLetters || column == RosterCsvColumns.WeakLetters
            || ((column == Applications || column == Interviews || column == Ranked) && !text.Equals("no", StringComparison.OrdinalIgnoreCase)));

    // What an advisor would say in a word or two.
    private static string? Said(CsvRow row, CsvColumn column) => row.Said(column, LongestSaid);

    // One odd cell does not cost an applicant the rest of the row: the fact is unknown until the cell is corrected.
    private static void Unreadable(CsvRow row, CsvColumn column, string expected) =>
        row.Unread(column, "is not understood and left unknown; " + expected);

    private static readonly Pattern FigureText = new(
        @"^(?:[~≈>≥=]\s*|about |approx\.? |around |over |at least )*(?<n>[0-9]{1,3}(?:,[0-9]{3})+"
        + @"|[0-9]+)(?:\.0+)?\s*(?:\+|or more|(?:months?|letters?|lors?|programs?|applications?|interviews?|times?|x"
        + @"|attempts?))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Months = new(
        @"^(?:[~≈>≥=]\s*|about |approx\.? |around |over |at least )*(?<n>[0-9]+(?:[.,][0-9]+)?)\s*\+?\s*-?(?:(?<months>months?"
        + @"|mn?ths?\.?|mos?\.?|m|rotations?)|(?<days>days?)|(?<weeks>weeks?|wks?\.?|w)|(?<years>years?|yrs?))?\+?(?:[\s(]+(?:of|us|usa|u\.s\.|usce"
        + @"|clinical|experience|hands[- ]?on|observerships?|obs|externships?|exts?|electives?|clerkships?|sub-?internships?|sub-?is?|inpatient"
        + @"|outpatient|rotations?)\)?)*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // A comma between two digits parts none: "1,5 months".
    private static readonly Pattern NextStay = new(@"\s*(?:[+;&]|(?<=[a-z])/|(?<![0-9]),|,(?![0-9])|\band\b)\s*(?=[0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern NoStay = new(@"^(?:none|no)(?:\s+(?:yet|usce|us clinical experience))*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern StayBreak = new(@"\s*[,;()+&/]\s*|\s+(?:and|including|of which)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern UsWord = new(@"\bu\.s\.?(?:a\.?)?(?=\W|$)|\busa\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern OfThemAll = new(
        @"^(?<n>[0-9]{1,2}(?:\s+us)?)(?:\s+(?:letters?|lors?))?\s*(?:\(\s*(?:all\s+|from\s+(?:the\s+)?)?(?<what>strong(?:\s+us)?|us(?:\s+(?:and\s+)?strong)?|weak|generic|home(?:\s+country)?|non-?us|foreign)\s*\)"
        + @"|\s(?:all|from(?:\s+the)?)\s+(?<what>us(?:\s+strong)?|strong(?:\s+us)?|generic))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern NoneYet = new(@"^(?:no|none)(?:\s+(?:letters?|lors?|interviews?|invit\w*|applications?|programs?))?(?:\s+(?:yet|at all))?\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "3 US", "3 (US)" below "Strong US letters" say what the header says.
    private static readonly Pattern SaidAgain = new(@"(?<=^[0-9]{1,2}\s*)\(?\s*(?:strong\s+)?(?:us|u\.s\.|usa)\s*\)?(?=$|\s+(?:letters?|lors?)$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern StrengthWord = new(@"\b(strong|weak|generic|home|non-?us|foreign|us)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern LettersText = new(
        @"^(?<n>[0-9]{1,2})(?:\s+(?:(?<strong>strong(?:\s+us)?|us\s+strong)|(?<weak>weak|generic|home(?:\s+country)?"
        + @"|non-?us|foreign)|(?<us>us)))?(?:\s+(?:letters?|lors?|ones?|total|in total))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern NotCertified = new(
        @"\b(no|not|non|pending|await\w*|waiting|in (process|progress)|eligible|appl(y|ied|ying)|expect\w*|will"
        + @"|incomplete|expired|uncertified|to be|none)\b|^(n|false|0|0\.0)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Certified = new(
        @"✓|✔|☑|^(y|true|1|1\.0)$|\b(certified|issued|yes|valid|done|completed?|obtained|received|have|has)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern StillAsked = new(
        @"\b(pending|in (process|progress)|appl(y|ied|ying|ication)|waiting|await\w*|expect\w*|will|soon|future"
        + @"|eligible|filed|i-?140|i-?485)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern WorkPermitWord = new(
        @"\b(ead|asylee|refugee|asylum|work (permit|authori[sz]ation)|authori[sz]ed to work)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern RuledOut = new(
        @"[,;(]?\s*\b(no|not|without|never)\s+(?:an?\s+|for\s+)?[jh]\s*-?\s*1\s*-?\s*b?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern PreferenceWord = new(@"\bprefer\w*\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern CitizenshipOfImg = new(@"^(non-?\s?)?(us|usa|u\.s\.?)(\s+citizens?)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern FlagBreak = new(@"[,;/+]|\s+(?:and|&)\s+|\s+[-–]\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern NoFlag = new(
        @"^(no|n|nil|none|nothing|0|0\.0|false)\b(?!.*\b(except|but|besides|other than|apart)\b)|^(?:without|never"
        + @"|not?)\b.*(?:gaps?|issues?|concerns?|problems?|explained)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern FlagWord = new(
        @"(?<gap>\bgaps?\b)|(?<professionalism>professional|misconduct|probation|\bdismiss|\bterminat|\bfired\b"
        + @"|\bcriminal|\bfelony|\bmisdemeanou?r|\bdui\b|\barrest|\bdisciplin|\bsuspen)|(?<communication>communicat)"
        + @"|(?<attitude>attitude)|(?<fit>\bfit\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern SoapWord = new(
        @"\bsoap(ed|ing)?\b(?<!\b(no|without|not|skipped) soap(ed|ing)?)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern NeverWord = new(
        @"^(never|indefinite(ly)?|permanent|no expir(y|ation)( date)?|does not expire|valid indefinitely)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern AttemptWord = new(
        @"^((?:1st|first|2nd|second|3rd|third|4th|fourth|once|twice))( attempt| try)?(?:,? pass(?:ed)?)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern PassedWord = new(@"^((?<yes>yes|y|true|1|1\.0)|no|n|false|0|0\.0)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Pending = new(@"\b(pending|await\w*|waiting|result due|tba|tbd)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern J1Word = new(@"\bj\s*-?\s*1\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern H1BWord = new(@"\bh\s*-?\s*1\s*-?\s*b?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern DoubtWord = new(
        @"\?|\b(not sure|unsure|not known|maybe|perhaps|possibl[ey]|depends|if possible|ideally)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern NoWord = new(
        @"^(no|n|none|false|0|0\.0|not (needed|required)|no (visa|sponsorship).*|no need.*|(does not|doesn.?t|don.?t|do not) (need"
        + @"|require).*|not applicable)\b\.?$|\b(no visa|not needed|not required|non[- ]visa)\b|\b(no|not"
        + @"|without)\b.*\b(j|h)\s*-?\s*1",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern YesWord = new(
        @"^(yes|y|true|1|1\.0|required|needed|visa( is)? (required|needed|requiring)|needs? (a )?visa|(will )?(requires?"
        + @"|needs?) (visa )?sponsorship|sponsorship (required|needed)|yes,? .*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern OtherVisaWord = new(@"\b(o\s*-?\s*1|tn|e\s*-?\s*3|f\s*-?\s*1|other)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern ResidentWord = new(
        @"\b(green\s*card|gc|permanent resident|lpr|pr|(us |u\.s\.? |american )?citizen(ship)?|usc|american)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern CitizenWord = new(
        @"\b(us|u\.s\.?|usa|american)\s*-?\s*citizen|^citizen$|^(us|usa|u\.s\.?|united states|usc|american)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern NotCitizen = new(
        @"\b(?:non|not|no|never)\b[\s-]*(?:an?\s+|yet\s+)*(?:us|u\.s\.?|usa|american)?[\s-]*(?:citizen(?:ship)?s?\b"
        + @"|(?<=us|usa|american)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Relative = new(
        @"\b(?:married to|spouse|husband|wife|fianc\S*|parents?|father|mother|child(?:ren)?|son|daughter|sibling|brother|sister)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern UnmatchedWord = new(
        @"^(no|n|false|0|0\.0|unmatched\b.*|not matched|no match|did ?n[o']t match( .*)?|did not match.*|unsuccessful"
        + @"|went unmatched.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern MatchedWord = new(
        @"^(yes|y|true|1|1\.0|(pre-?)?match(ed)?)$|^(pre-?)?matched\b(?!.*(\?|\b(no|not|un\w*|partial\w*|but"
        + @"|only)\b)).*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern ImgWord = new(@"\b(img|imgs|fmg|international|foreign|caribbean)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "Non-US IMG" is one.
    private static readonly Pattern NotImg = new(
        @"\b(?:not|non|no|never|isn.?t)[\s-]*(?:an?\s+)?(?:imgs?|fmgs?|international|foreign)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern NotOfUsSchool = new(@"^(?:not|non)[\s-]*(?:an?\s+)?(?:us|u\.s\.|american)[\s-]*(?:md|do|senior|grad(?:uate)?|med(?:ical)?\s+(?:school|grad(?:uate)?))s?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // A passport is no school, and many an IMG is an MD.
    private static readonly Pattern SaysNoSchool = new(@"^(?:md|m\.d\.?|(?:non[\s-]*)?(?:us|u\.s\.|american)\s+(?:citizen|national|permanent resident|born)\b.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern UsGraduateWord = new(
        @"^(us|usa|u\.s\.?|amg|usmd|usdo|do|us\b.*|u\.s\. .*|american.*|.*\b(us|u\.s\.) (md|do|grad(uate)?"
        + @"|senior)s?\b.*|(md|do) senior)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Seasons = new(
        @"^(?:match\s*|cycle\s*)?(?<y>[0-9]{4})(?:\.0+)?(?<next>\s*[-–/]\s*(?:[0-9]{4}|[0-9]{2}))?(?:\s*cycle)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
