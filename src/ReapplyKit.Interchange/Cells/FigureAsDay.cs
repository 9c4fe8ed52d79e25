using System.Globalization;
using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>
/// Finds the figure behind a day that a spreadsheet made of it: in a cell with the format of a date, 5 is shown as 1900-01-05 and 220 as 1900-08-07.
/// </summary>
internal static class FigureAsDay
{
    private const int LongestDay = 30;
    private const int FirstYear = 1900;

    // In Excel's count, 1900 has a 29 February.
    private const int LeapDay = 60;

    /// <summary>The day that Excel counts from, once its 29 February 1900 is behind.</summary>
    public static readonly LocalDate Origin = new(1899, 12, 30);

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The figures that a text may stand for, two where 7/8/1900 may be July or August; null where it is no such day.</summary>
    public static int[]? Of(string text)
    {
        if (text.Length > LongestDay || !text.Contains("190", StringComparison.Ordinal) || DayText.Match(text) is not { Success: true } match)
            return null;
        var year = Number(match.Groups["year"]);
        if (match.Groups["word"].Success)
            return Days(year, MonthOf(match.Groups["word"].Value), Number(match.Groups["day"]));
        return match.Groups["month"].Success ? Days(year, Number(match.Groups["month"]), Number(match.Groups["day"]))
            : [.. Days(year, Number(match.Groups["one"]), Number(match.Groups["two"])).Union(Days(year, Number(match.Groups["two"]), Number(match.Groups["one"])))];
    }

    /// <summary>The month that a word begins with, from 1; 0 where it begins with none.</summary>
    public static int MonthOf(string word) => Array.IndexOf(Months, word[..3].ToLowerInvariant()) + 1;

    private static int Number(Group digits) => int.Parse(digits.Value, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int[] Days(int year, int month, int day)
    {
        if ((year, month, day) == (FirstYear, 2, 29))
            return [LeapDay];
        if (month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
            return [];
        var number = Period.DaysBetween(Origin, new LocalDate(year, month, day));
        return [number > LeapDay ? number : number - 1];
    }

    private static readonly Pattern DayText = new(
        @"^\s*(?:(?<year>190[0-5])[-/.](?<month>[0-9]{1,2})[-/.](?<day>[0-9]{1,2})|(?<one>[0-9]{1,2})[-/.](?<two>[0-9]{1,2})[-/.](?<year>190[0-5])"
        + @"|(?<day>[0-9]{1,2})[-\s](?<word>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-,\s]+(?<year>190[0-5])"
        + @"|(?<word>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s+(?<day>[0-9]{1,2}),?\s+(?<year>190[0-5]))(?:[T\s]+0{1,2}:00(?::00(?:\.0+)?)?Z?)?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
