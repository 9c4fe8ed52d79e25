using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>Reads a date as people write it, as far as it says one thing only.</summary>
internal static partial class DateText
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>A day, a month or a year; null where the text is none.</summary>
    public static PartialDate? Read(string text)
    {
        if (PartialDate.TryParse(text, out var date))
            return date;
        if (Form().Match(text) is not { Success: true } match || !int.TryParse(match.Groups["y"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1900 or > 2200)
            return null;
        if (match.Groups["word"] is { Success: true, Value: var word })
            return On(year, Array.IndexOf(Months, word[..3].ToLowerInvariant()) + 1, Number(match, "d"));
        return match.Groups["b"].Success
            ? Ordered(year, Number(match, "a")!.Value, Number(match, "b")!.Value, match.Groups["sep"].Value)
            : On(year, Number(match, "a"), Number(match, "d"));
    }

    /// <summary>Reads a date that says all it means to say: 5/6/2020, which is May or June, is none.</summary>
    public static bool TryReadWhole(string text, [NotNullWhen(true)] out PartialDate? date)
    {
        date = Read(text);
        if (date is { IsExact: false } && Form().Match(text).Groups["b"].Success)
            date = null;
        return date is not null;
    }

    // 5/6/2020 is May in one country and June in another: the year is what it says.
    private static PartialDate? Ordered(int year, int first, int second, string mark) => (first, second, mark) switch
    {
        (_, _, ".") => On(year, second, first),
        var (a, b, _) when a == b || b > 12 => On(year, a, b),
        var (a, b, _) when a > 12 => On(year, b, a),
        var (a, b, _) when a is >= 1 && b is >= 1 => PartialDate.In(year),
        _ => null,
    };

    private static PartialDate? On(int year, int? month, int? day)
    {
        if (month is null)
            return PartialDate.In(year);
        if (month is < 1 or > 12)
            return null;
        if (day is not { } known)
            return PartialDate.In(year, month.Value);
        return known >= 1 && known <= CalendarSystem.Iso.GetDaysInMonth(year, month.Value) ? PartialDate.On(new LocalDate(year, month.Value, known)) : null;
    }

    private static int? Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^(?:class of\s+|in\s+|grad(?:uated|uation)?\s+(?:in\s+)?)?(?:(?<y>[0-9]{4})(?:\.0+)?|(?<y>[0-9]{4})[-/.](?<a>[0-9]{1,2})|(?<a>[0-9]{1,2})\s?[-/.]\s?(?<y>[0-9]{4})|(?<a>[0-9]{1,2})(?<sep>[-/.])(?<b>[0-9]{1,2})[-/.](?<y>[0-9]{4})|(?<word>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:\s+(?<d>[0-9]{1,2})(?:st|nd|rd|th)?)?[\s,\-/]+(?<y>[0-9]{4})|(?<d>[0-9]{1,2})(?:st|nd|rd|th)?[\s\-](?<word>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s,\-]+(?<y>[0-9]{4})|(?<y>[0-9]{4})[\s\-](?<word>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?<y>[0-9]{4})-(?<a>[0-9]{2})-(?<d>[0-9]{2})[T ][0-9]{1,2}:[0-9]{2}.*)(?:\s*\((?:expected|grad(?:uated)?|yog)\))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
