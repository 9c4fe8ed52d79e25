using System.Globalization;
using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>Reads stays of one length each, such as <c>two 4-week rotations</c>, as the time they are together.</summary>
internal static class Stays
{
    private const string Count = "[0-9]{1,2}|" + Figures.SpelledNumber;
    private const string Stay = @"(?:(?:usce|clinical|hands[- ]on|inpatient|outpatient|us|different|separate)\s+)*"
        + "(?:rotations?|electives?|externships?|observerships?|sub-?internships?|blocks?|stays?|experiences?)";

    /// <summary>The text with "8 weeks" for "two 4-week rotations".</summary>
    public static string Together(string text) => EachOfALength.Replace(text, stays =>
    {
        var length = Figures.WholeOf(stays.Groups["n"].Value) * Figures.WholeOf(stays.Groups["length"].Value);
        return string.Create(CultureInfo.InvariantCulture, $"{length} {stays.Groups["unit"].Value}s");
    });

    // "3 x 4 weeks", "two 4-week rotations", "2 rotations of 4 weeks", "2 rotations (4 weeks each)"; not a length of all together.
    private static readonly Pattern EachOfALength = new(
        @"(?<![\w.,-])(?<n>" + Count + @")"
        + @"(?:\s*[x×*]\s*(?<length>" + Count + @")[\s-]*(?<unit>week|month)s?(?:\s+" + Stay + @")?"
        + @"|\s+(?<length>" + Count + @")[\s-](?<unit>week|month)s?(?:\s+long)?\s+" + Stay
        + @"|\s+" + Stay + @"\s+(?:of|for|lasting)\s+(?:at least\s+)?(?<length>" + Count + @")\s+(?<unit>week|month)s?\b"
        + @"(?!\s+(?:in\s+)?total|\s+altogether)(?:\s+each)?"
        + @"|\s+" + Stay + @"\s*[(,]\s*(?:of\s+)?(?<length>" + Count + @")\s+(?<unit>week|month)s?\s+each\)?)(?![\w-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
