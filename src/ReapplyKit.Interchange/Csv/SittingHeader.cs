using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>Headers of one sitting of an exam each, such as "Step 1 attempt 2" and "CK 1st try".</summary>
internal static class SittingHeader
{
    private const int LongestHeader = 80;

    private const string Mark = @"[\s:;,./()\[\]_?–—-]*";

    private const string Exam = @"(?:usmle" + Mark + @")?(?:(?<one>step[\s_]*1|s1)|(?<two>step[\s_]*2(?:[\s_]*\(?ck\)?)?|s2(?:[\s_]*ck)?|ck)|(?<three>step[\s_]*3|s3))";

    private const string Sitting =
        @"(?:(?<n>1st|2nd|3rd|4th|first|second|third|fourth)[\s_-]*(?:attempt|try|sitting|time)|(?:attempt|try|sitting)[\s_]*(?:#|no\.?|number|nr\.?)?[\s_]*(?<n>[1-4]|one|two|three|four)(?![0-9]))";

    private const string Told = "(?:scores?|results?|outcome|status|p/f|pass/fail|score/result|if any|if applicable|optional)";

    /// <summary>The column of a header of one sitting; null where it is none.</summary>
    public static CsvColumn? Named(string header) => MayBe(header) && OfExam.Match(header) is { Success: true } match
        ? match.Groups["one"].Success ? RosterCsvColumns.Step1Sitting
            : match.Groups["two"].Success ? RosterCsvColumns.Step2CkSitting : RosterCsvColumns.Step3Sitting
        : null;

    /// <summary>Whether a header tells which sitting it is and not of which exam, as beside a column that does.</summary>
    public static bool IsBare(string header) => MayBe(header) && Bare.IsMatch(header);

    /// <summary>Which sitting a header tells of, from 1.</summary>
    public static int NumberOf(string header) => Number.Match(header).Groups["n"].Value.ToLowerInvariant() switch
    {
        "2" or "2nd" or "two" or "second" => 2,
        "3" or "3rd" or "three" or "third" => 3,
        "4" or "4th" or "four" or "fourth" => 4,
        _ => 1,
    };

    // Cells are asked too whether they are headers: nearly none holds one of these words.
    private static bool MayBe(string header) => header.Length <= LongestHeader
        && (header.Contains("attempt", StringComparison.OrdinalIgnoreCase) || header.Contains("try", StringComparison.OrdinalIgnoreCase)
            || header.Contains("1st", StringComparison.OrdinalIgnoreCase) || header.Contains("2nd", StringComparison.OrdinalIgnoreCase) || header.Contains("3rd", StringComparison.OrdinalIgnoreCase)
            || header.Contains("sitting", StringComparison.OrdinalIgnoreCase) || header.Contains(" time", StringComparison.OrdinalIgnoreCase));

    private static readonly Pattern OfExam = new(
        "^" + Mark + "(?:" + Exam + Mark + "(?:" + Told + Mark + ")?" + Sitting + "|" + Exam + Mark + "(?<n>1st|2nd|3rd|4th)|" + Sitting + Mark + "(?:(?:at|on|of|for|in)" + Mark + ")?" + Exam + ")" + Mark + "(?:" + Told + Mark + ")?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Bare = new("^" + Mark + Sitting + Mark + "(?:" + Told + Mark + ")?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Number = new(Sitting + "|(?<n>[1-4](?:st|nd|rd|th))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
