using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>The words by which people say that a program is closed or has lost its accreditation.</summary>
internal static class ClosureWords
{
    /// <summary>What a text says of a program that is closed or not accredited; null where it does not, or is not sure.</summary>
    public static string? Find(string text) =>
        Sure.Match(text) is { Success: true } match && !Doubt.IsMatch(text) ? match.Value : null;

    /// <summary>Whether a text may speak of a closed program.</summary>
    public static bool MayBeClosed(string text) => Sure.IsMatch(text) || Alone.IsMatch(text) || Ending.IsMatch(text);

    /// <summary>Whether a cell of the accreditation says that there is none, true, or that there is one, false; null where it says neither.</summary>
    public static bool? Lost(string text) => Doubt.IsMatch(text) ? null
        : Lack.IsMatch(text) || Sure.IsMatch(text) ? true
        : Standing.IsMatch(text) ? false : null;

    private static readonly Pattern Sure = new(
        @"\b(?:program(?:me)?|residency|hospital)\s+(?:(?:is|was|has|been|now|permanently)\s+){0,3}(?:closed|shut(?: ?down)?|discontinued|dissolved|terminated)\b(?!\s+(?:application|to\b|for\b|on\b|their|its|door))"
        + @"|\bclosed\s+(?:program|residency|down|permanently)\b|\bpermanently closed\b"
        + @"|\baccreditation\s*[:–-]?\s*(?:(?:is|was|has|been|status)\s+){0,3}(?:withdrawn|withheld|revoked|lost|terminated)\b|\b(?:lost|no|without)\s+(?:(?:its|their|acgme)\s+){0,2}accreditation\b"
        + @"|\b(?:not|no longer)\s+(?:acgme[- ])?accredited\b|\bde-?accredited\b|\b(?:program(?:me)?\s+|residency\s+)?(?:no longer exists?|(?:does|do)(?:n['’]?t| not) exist (?:any\s?more))\b|\bwithdrawal of accreditation\b|\bvoluntary withdrawal\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "Closing June 2027", "merged with Elm Valley", "not taking residents in 2027".
    private static readonly Pattern Ending = new(
        @"^\W*(?:program(?:me)?\s+|residency\s+)?(?:is\s+)?(?:closing|shutting down|phasing out|winding down|merged|merging)\b|\bmerged (?:with|into)\b|\b(?:program|residency|hospital) (?:is |will be |will )?(?:closing|clos(?:e|ed) in|merged)\b"
        + @"|\b(?:not|no longer)\s+(?:taking|accepting|recruiting|matching|participating)\b(?:\s+(?:any|new|in|the))*(?:\s+(?:residents?|applicants?|applications?|interns?|match))?(?:\s+(?:in|for)\s+20[0-9]{2})|\bnot\s+(?:recruiting|participating in the match)\b|\bnot\s+(?:taking|accepting)\s+(?:any\s+|new\s+)*(?:residents|interns)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Doubt = new(@"\?|\b(?:not closed|never closed|re-?open\w*|may|might|maybe|rumou?rs?|will|plan\w*|risk|threat\w*|if|unless|until|yet|soon|almost|nearly|not lost|regained|restored)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Alone = new(@"^\W*(?:closed|shut ?down|discontinued|defunct|inactive)(?:\s+(?:(?:in|since)\s+)?20[0-9]{2})?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Lack = new(
        @"^\W*(?:no|none|not|closed|withdrawn|withheld|withdrew|revoked|lost|expired|terminated|inactive|discontinued|shut ?down|defunct)(?:\s+(?:(?:in|since|as of)\s+)?20[0-9]{2}[-0-9]*)?\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Standing = new(
        @"^\W*(?:yes|y|active|open|current|full|ok|acgme|initial|continued|accredited|(?:(?:full|initial|continued|continuing|acgme)[- ]+){1,2}(?:accreditation|accredited)|acgme[- ]accredited)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
