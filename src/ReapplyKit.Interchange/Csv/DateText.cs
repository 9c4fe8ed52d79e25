using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>Reads a date as people write it, as far as it says one thing only.</summary>
internal static class DateText
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;
    private const int Century = 100;

    // A year of two digits from 50 on is of the last century.
    private const int FirstOfLastCentury = 50;

    /// <summary>A day, a month or a year; null where the text is none.</summary>
    public static PartialDate? Read(string text)
    {
        if (PartialDate.TryParse(text, out var date))
            return date;
        var (parts, marks) = Parts(text);
        return parts switch
        {
            [{ Year: { } year }] => PartialDate.In(year),
            [{ Month: { } month }, { Year: { } year }] => On(year, month, day: null),
            [{ Year: { } year }, { Month: not null }] when IsDecimal(text) => PartialDate.In(year),
            [{ Year: { } year }, { Month: { } month }] => On(year, month, day: null),
            [{ Word: { } month }, { ShortYear: { } year }] when marks[0].Trim() is "-" or "'" => On(year, month, day: null),
            [{ Year: { } year }, { Month: { } month }, { Day: { } day }] => On(year, month, day),
            [{ Word: { } month }, { Day: { } day }, { Year: { } year }] => On(year, month, day),
            [{ Day: { } day }, { Word: { } month }, { AnyYear: { } year }] => On(year, month, day),
            [{ Day: { } first }, { Day: { } second }, { AnyYear: { } year }] => Ordered(year, first, second, marks[0].Trim()),
            _ => null,
        };
    }

    /// <summary>Reads a date that says all it means to say: 5/6/2020, which is May or June, is none.</summary>
    public static bool TryReadWhole(string text, [NotNullWhen(true)] out PartialDate? date)
    {
        if (PartialDate.TryParse(text, out date))
            return true;
        date = Read(text);
        if (date is { IsExact: false } && (Parts(text).Parts.Count == 3 || SeasonWord.IsMatch(text) || IsDecimal(text)))
            date = null;
        return date is not null;
    }

    /// <summary>Whether a text is a year with one decimal, as 2020.5, which may be May or the middle of the year.</summary>
    public static bool IsDecimal(string text) => DecimalYear.IsMatch(text);

    /// <summary>The day that Excel's number of a day stands for, such as 44298; null where the text is none.</summary>
    /// <remarks>Its numbers for 1990 to 2050 are no years and no scores.</remarks>
    public static LocalDate? OfExcel(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is >= 32874 and < 55154
            ? FigureAsDay.Origin.PlusDays((int)number) : null;

    // 5/6/2020 is May in one country and June in another: the year is what it says.
    private static PartialDate? Ordered(int year, int first, int second, string mark) => (first, second, mark) switch
    {
        (_, _, ".") => On(year, second, first),
        var (a, b, _) when a == b || b > 12 => On(year, a, b),
        var (a, b, _) when a > 12 => On(year, b, a),
        var (a, b, _) when a is >= 1 && b is >= 1 => PartialDate.In(year),
        _ => null,
    };

    private static PartialDate? On(int year, int month, int? day)
    {
        if (month is < 1 or > 12)
            return null;
        if (day is not { } known)
            return PartialDate.In(year, month);
        return known >= 1 && known <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? PartialDate.On(new LocalDate(year, month, known)) : null;
    }

    /// <summary>The figures and months of a date, and what stands between them; nothing where anything else stands there.</summary>
    private static (List<Part> Parts, List<string> Marks) Parts(string text)
    {
        var (parts, marks) = (new List<Part>(), new List<string>());
        text = PackedDay.Replace(ShownYear.Replace(text, "${y}${r}"), "$1-$2-$3");
        if (Form.Match(text) is { Success: true } match)
        {
            parts.AddRange(match.Groups["part"].Captures.Select(c => Part.Of(c.Value)));
            marks.AddRange(match.Groups["mark"].Captures.Select(c => c.Value));
        }
        return (parts, marks);
    }

    /// <summary>One figure of a date, and what it can be; or a month in words.</summary>
    private readonly record struct Part(int? Figure, int Digits, int? Word)
    {
        public int? Year => Digits == 4 && Figure is >= FirstYear and <= LastYear ? Figure : null;

        public int? ShortYear => Digits == 2 ? Figure + (Figure < FirstOfLastCentury ? 2000 : 1900) : null;

        public int? AnyYear => Year ?? ShortYear;

        public int? Day => Digits is 1 or 2 ? Figure : null;

        public int? Month => Word ?? Day;

        public static Part Of(string text) => char.IsDigit(text[0])
            ? new(int.Parse(text, CultureInfo.InvariantCulture), text.Length, null)
            : new(null, 0, FigureAsDay.MonthOf(text));
    }

    // "2020.0" and "2,020" are years as pandas and Excel show them, "20200615" a day as databases do.
    private static readonly Pattern ShownYear = new(@"^(?<y>[12][0-9]{3})\.0+$|^(?<y>[12]),(?<r>[0-9]{3})$");

    private static readonly Pattern DecimalYear = new(@"^\s*(?:19|20)[0-9]{2}\.[1-9]\s*$");

    private static readonly Pattern SeasonWord = new("spring|summer|fall|autumn|winter", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern PackedDay = new(@"^((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})$");

    private static readonly Pattern Form = new(
        @"^(?:(?:class of|in|grad(?:uated|uation)?|expected|spring|summer|fall|autumn|winter)\s+)*"
        + @"(?<part>[0-9]{1,4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.?(?:st|nd|rd|th)?"
        + @"(?:(?<mark>\s?[-/.']\s?|\s*,\s*|\s+|\s+')(?<part>[0-9]{1,4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.?(?:st|nd|rd|th)?){0,2}"
        + @"(?:[T ][0-9]{1,2}:[0-9]{2}.*)?(?:\s*\((?:expected|grad(?:uated)?|yog)\))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
