using System.Globalization;
using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>Reads when somebody graduated, as people write it: with the degree, for a class, in two digits, as an academic year.</summary>
internal static class GraduationText
{
    private const int LastOfThisCentury = 35;
    private const int FirstOfLastCentury = 60;

    private const string TwoDigits = "is read as a year of two digits; write it in full, such as 2019";
    private const string YearsOfStudy = "names the years of study, and the last is read; write the day or the year of the degree";
    private const int ShortestStudy = 4;
    private const int LongestStudy = 8;
    private const string TwoYears = "names two years, and the earlier is read; write the day or the year of the degree";

    /// <summary>A date and what should be told of it; null where the text is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isOfYears">Whether it stands under a header of years, where two digits can be nothing else.</param>
    public static (PartialDate Date, string? Note)? Read(string text, bool isOfYears)
    {
        if (Degree.Match(text) is { Success: true } degree)
            text = degree.Groups["date"].Value;
        if (Followed.Match(text) is { Success: true } followed)
            text = followed.Groups["date"].Value;
        if (Season.Match(text) is { Success: true } season)
            return (PartialDate.In(Number(season.Groups["y"].Value)), null);
        if (ForeignMonth.Match(text) is { Success: true } month)
            return (PartialDate.In(Number(month.Groups["y"].Value), MonthOf(month)), null);
        var isOfClass = Class.IsMatch(text);
        text = Class.Replace(text, "${date}");
        if (DateText.Read(text) is { } date)
            return (date, null);
        if (Short.Match(text) is { Success: true } match)
        {
            var isMarked = match.Groups["mark"].Success || isOfClass;
            return (isMarked || isOfYears) && Year(match.Groups["y"].Value) is { } year ? (PartialDate.In(year), isMarked ? null : TwoDigits) : null;
        }
        if (MonthAndYear.Match(text) is { Success: true } short1 && Year(short1.Groups["y"].Value) is { } shortYear)
            return (PartialDate.In(shortYear, Number(short1.Groups["m"].Value)), TwoDigits);
        if (AcademicYear.Match(text) is { Success: true } study && study.Groups["next"].Length > 2 && Number(study.Groups["next"].Value) is var last
            && last - Number(study.Groups["first"].Value) is >= ShortestStudy and <= LongestStudy)
        {
            return (PartialDate.In(last), YearsOfStudy);
        }
        return AcademicYear.Match(text) is { Success: true } span && Number(span.Groups["first"].Value) is var first
            && (first + 1) % 100 == Number(span.Groups["next"].Value) % 100 && (span.Groups["next"].Length == 2 || first + 1 == Number(span.Groups["next"].Value))
            ? (PartialDate.In(first), TwoYears) : null;
    }

    private static int MonthOf(Match month) => 1 + Enumerable.Range(0, 12).First(m => month.Groups[$"m{m + 1}"].Success);

    private static int? Year(string digits) => Number(digits) switch
    {
        var year and <= LastOfThisCentury => 2000 + year,
        var year and >= FirstOfLastCentury => 1900 + year,
        _ => null,
    };

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private const string Name = @"(?:m\.?b\.?,?\s?b\.?s\.?|m\.?b\.?\s?b?ch\.?b?\.?(?:ao)?|m\.?d\.?|med(?:ical)?\s+(?:school|degree))";

    // "MBBS 2019", "2019 (MBBS)"; of two degrees it is not said which is meant.
    private static readonly Pattern Degree = new(
        @"^(?:graduated\s+)?" + Name + @"(?:\s*[,:–-]\s*|\s*\(|\s+)(?:in\s+)?(?<date>['’]?[^\s()][^()]*?)\)?$"
        + @"|^(?<date>[^()]*?[0-9])(?:\s*[,–-]\s*|\s*\(|\s+)" + Name + @"\)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Class = new(@"^(?:class(?:\s+of)?|c/o)\s+(?<date>['’]?[0-9].*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "2020 (internship till 2021)", "grad 2020, intern 2021": what followed is no degree.
    private static readonly Pattern Followed = new(@"^(?:grad(?:uated)?\s+)?(?<date>(?:19|20)[0-9]{2})\s*[,;(+]\s*(?:(?:rotating|then)\s+)?(?:internship|intern|house\s+job|house\s*officer|housemanship|residency|social\s+service)\b.*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Season = new(@"^(?:early|mid|middle\s+of|late|end\s+of|spring|summer|autumn|fall|winter)[\s-]+(?<y>(?:19|20)[0-9]{2})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern ForeignMonth = new(
        @"^(?:(?<m1>januar|enero|janvier|janeiro)|(?<m2>februar|febrero|février|fevrier|fevereiro)|(?<m3>märz|maerz|marzo|mars|março|marco)|(?<m4>abril|avril)|(?<m5>mai|mayo|maio)|(?<m6>juni|junio|juin|junho)"
        + @"|(?<m7>juli|julio|juillet|julho)|(?<m8>agosto|août|aout)|(?<m9>septiembre|setiembre|septembre|setembro)|(?<m10>oktober|octubre|octobre|outubro)|(?<m11>noviembre|novembre|novembro)"
        + @"|(?<m12>dezember|diciembre|décembre|decembre|dezembro))\.?(?:\s+de)?\s+(?<y>(?:19|20)[0-9]{2})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "06/20"; "05/06" may be a day and a month.
    private static readonly Pattern MonthAndYear = new(@"^(?<m>0?[1-9]|1[0-2])/(?<y>(?:1[3-9]|[2-9][0-9]))$", RegexOptions.CultureInvariant);

    private static readonly Pattern Short = new(@"^(?<mark>['’])?(?<y>[0-9]{2})(?:\.0+)?$", RegexOptions.CultureInvariant);

    private static readonly Pattern AcademicYear = new(@"^(?<first>(?:19|20)[0-9]{2})\s*[-–/]\s*(?<next>(?:(?:19|20)[0-9]{2})|[0-9]{2})$", RegexOptions.CultureInvariant);
}
