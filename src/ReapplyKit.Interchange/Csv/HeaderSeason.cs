using System.Globalization;
using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>Which season a header of decisions is of: "Apply 2027?", "Status 2025-26", "Apply (last year)".</summary>
/// <param name="Year">The later year it names; null where it names none.</param>
/// <param name="IsRange">Whether it names the two years of a season, the later of which is the Match year.</param>
/// <param name="IsEarlier">Whether it says last year.</param>
internal sealed record HeaderSeason(int? Year, bool IsRange, bool IsEarlier)
{
    /// <summary>The season a header names; null where it names none.</summary>
    public static HeaderSeason? Of(string header)
    {
        int? year = null;
        var isRange = false;
        foreach (Match match in Years.Matches(header))
        {
            var first = int.Parse(match.Groups["first"].ValueSpan, CultureInfo.InvariantCulture);
            var isPair = match.Groups["second"].Success && int.Parse(match.Groups["second"].ValueSpan, CultureInfo.InvariantCulture) == (first + 1) % 100;
            var last = isPair ? first + 1 : first;
            if (year is null || last >= year)
                (year, isRange) = (last, isPair);
        }
        var isEarlier = Earlier.IsMatch(header);
        return year is null && !isEarlier ? null : new HeaderSeason(year, isRange, isEarlier);
    }

    /// <summary>Whether it is of an earlier season than the one applied for; null where that is not known.</summary>
    /// <param name="matchYear">The Match year applied for; null where not known.</param>
    /// <param name="latest">The latest year that a header of the same column names.</param>
    public bool? IsPast(int? matchYear, int? latest) =>
        IsEarlier || Year < latest ? true
        : matchYear is not { } match ? null
        // "2026" may be the year in which one applies for the Match of 2027, or the Match before.
        : Year >= match ? false
        : IsRange || Year < match - 1 ? true : null;

    private static readonly Pattern Years = new(@"\b(?<first>20[0-9]{2})(?:\s*[-/–]\s*(?:20)?(?<second>[0-9]{2})\b)?", RegexOptions.CultureInvariant);

    private static readonly Pattern Earlier = new(
        @"\b(?:last|previous|prior|past|earlier)\s+(?:year|season|cycle|match|time|round)|\bletztes jahr|\bvorjahr|\baño pasado|\bano passado|\bl['’]an dernier|\bl['’]année dernière",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
