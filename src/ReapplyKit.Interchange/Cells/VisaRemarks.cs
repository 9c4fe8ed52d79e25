using System.Globalization;
using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>
/// Takes off a visa cell, in small letters, what stands beside a plain answer and changes nothing of it: who gave a refusal and when, for which season, and
/// what else than a visa is refused.
/// </summary>
internal static class VisaRemarks
{
    private const string Type = @"(?:j-?\s?1|h-?\s?1-?\s?b)";
    private const string Card = @"(?:(?:us|u\.s\.)\s+)?(?:usc|citizens?|green\s?cards?|gcs?|permanent\s+residents?|lprs?|prs?)(?:\s+holders?)?";
    private const string Who = @"(?:the\s+|their\s+)?(?:pc|pd|apd|coordinator|program\s+coordinator|program\s+director|director|gme(?:\s+office)?|program|hospital)(?:'s)?";
    private const string How = @"(?:e-?mail|phone(?:\s+call)?|call|reply|response|letter)";
    private const string Month = @"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?";

    private const string Day =
        @"(?:(?:on|in|as\s+of)\s+)?(?:" + Month + @"\s+(?:[0-9]{1,2},?\s+)?(?<year>20[0-9]{2})|" + Month + @"(?:\s+[0-9]{1,2})?|(?:[0-9]{1,2}/){1,2}(?<year>20[0-9]{2})|[0-9]{1,2}/[0-9]{1,2}(?:/[0-9]{2})?|(?<year>20[0-9]{2}))";

    // "Email them" and "call PC" send the reader there, and are no source.
    private const string Source = "(?:(?:(?:confirmed|verified|checked|answered|told)(?:\\s+(?:by|with|via|through|per|from))?(?:\\s+" + Who + ")?(?:\\s+(?:(?:by|via|in|over)\\s+)?(?:the\\s+|an?\\s+)?" + How + ")?"
        + "|" + Who + "\\s+(?:by\\s+|via\\s+)?" + How
        + "|(?:as\\s+)?(?:by|per|via|from|according\\s+to)\\s+(?:" + Who + "(?:\\s+" + How + ")?|(?:an?\\s+|their\\s+)?" + How + ")"
        + "|(?:i\\s+|we\\s+)?(?:called|phoned|e-?mailed)(?:\\s+(?:them|" + Who + "))?"
        + "|(?:(?:(?:per|from|via)\\s+)?freida|(?:per|from|via)\\s+(?:the(?:ir)?\\s+)?website))(?:,?\\s+" + Day + ")?"
        + "|(?:" + How + "|as\\s+of)\\s+" + Day
        + "|(?:(?:due\\s+to|by|per|because\\s+of)\\s+)?(?:hospital|program|institution(?:al)?|gme|university|system)\\s+policy"
        + "|(?:(?:due\\s+to|because\\s+of|given)\\s+)?(?:the\\s+)?(?:new\\s+)?\\$?\\s?100(?:k|,000)(?:\\s+(?:(?:" + Type + "|visa|new)\\s+)*fees?)?"
        + "|for\\s+(?:the\\s+)?(?<year>20[0-9]{2})(?:\\s*[-/]\\s*(?:20)?[0-9]{2})?(?:\\s+(?:cycle|season|match))?)";

    /// <summary>The cell without such remarks.</summary>
    public static string Without(string cell)
    {
        var rest = Refused.Replace(cell, m => m.Groups["year"].Captures.All(year => IsRecent(year.Value)) ? m.Groups["no"].Value : m.Value);
        rest = ThisSeason.Replace(rest, "$1");
        rest = NoMore.Replace(rest, m => m.Groups["type"].Success ? m.Groups["type"].Value + " no" : "no");
        rest = NoOne.Replace(rest, "no visas");
        rest = Including.Replace(rest, "$1");
        rest = Neither.Replace(rest, "neither ");
        rest = Uncertified.Replace(rest, m => m.Groups["type"].Value + (m.Groups["type"].Value.StartsWith('j') ? " sponsored" : " maybe"));
        rest = WithoutStep3.Replace(rest, m => m.Groups["comma"].Success ? m.Groups["type"].Value + " maybe" : $"no {m.Groups["type"].Value} without step 3");
        rest = Ended.Replace(rest, "; ");
        rest = OnlyWithoutStep3.Replace(rest, "j-1 sponsored; h-1b maybe");
        rest = OfBoth.Replace(rest, m => $"{m.Groups["one"].Value} {m.Groups["says"].Value}; {m.Groups["two"].Value} {m.Groups["says"].Value}");
        rest = NumberOf.Replace(FromType.Replace(rest, ""), "number of ");
        return Waiver.Replace(rest, "") is var said && said.Any(char.IsLetterOrDigit) ? said : rest;
    }

    // Of which seasons a list of today tells.
    private static bool IsRecent(string year) => int.Parse(year, CultureInfo.InvariantCulture) is var stated && stated <= LastSeason && stated >= LastSeason - 1;

    private static int LastSeason => RulePack.Default.Seasons.PublishedYears.Max();

    // "No (PC email)", "J-1 no per coordinator", "No J-1 - emailed them", "No for 2027".
    private static readonly Pattern Refused = new(
        @"(?<=^|[;.]\s*)(?<no>(?:" + Type + @"(?:\s+visas?)?\s*[:-]?\s*)?(?:no|none|not\s+sponsored)(?:\s+(?:" + Type + @"|visas?)(?:\s+(?:visas?|sponsorship))?(?:\s*(?:/|or)\s*" + Type + @")?)?)"
        + @"(?:\s*\(\s*|\s*(?:\s-|[,;:])\s*|(?<!\bnone)\s+)" + Source + @"(?:\s*\))?(?=\s*(?:[.;]|$))",
        RegexOptions.CultureInvariant);

    // "No J-1 this cycle"; "no J-1s this year" tells of residents.
    private static readonly Pattern ThisSeason = new(@"^(\s*no(?:\s+(?:" + Type + @"|visas?|sponsorship)(?:\s+(?:visas?|sponsorship))?)?)\s+(?:for\s+)?this\s+(?:year|cycle|season)\s*\.?\s*$", RegexOptions.CultureInvariant);

    private static readonly Pattern NoMore = new(@"^\s*(?:(?<type>" + Type + @")(?:\s+visas?)?\s*:?\s*)?no\s+more\s*\.?\s*$", RegexOptions.CultureInvariant);

    private static readonly Pattern NoOne = new(
        @"^\s*(?:(?:us|u\.s\.|usa)\s+only|only\s+(?:us|u\.s\.|usa))\s*\.?\s*$"
        + @"|^\s*" + Card + @"(?:\s*(?:,|/|&|and|or)\s*" + Card + @")*\s+preferred\s*[,;.]\s*no\s+visas?\s*\.?\s*$"
        + @"|\b(?:no\s*(?:one|body)|no\s+(?:applicants?|candidates?|imgs?))\s+(?:who\s+|that\s+)?(?:needs?|needing|requires?|requiring)\s+(?:an?\s+)?(?:visas?(?:\s+sponsorship)?|sponsorship)\b",
        RegexOptions.CultureInvariant);

    private static readonly Pattern Including = new(
        @"\b(no\s+visas?(?:\s+sponsorship)?)\s*[,(]?\s*(?:including|incl\.?|not\s+even|even)\s+(?:the\s+)?" + Type + @"s?(?:\s+(?:visas?|(?:through|via|by)\s+ecfmg))*\s*\)?(?=\s*(?:[.;]|$))",
        RegexOptions.CultureInvariant);

    // "If you do not have Step 3, J-1 only", "no Step 3 = J1 only", "only J-1, unless Step 3": what who has passed it is offered is not said.
    private static readonly Pattern OnlyWithoutStep3 = new(
        @"^\s*(?:(?:if|when)\b[^.;]*\b(?:no|not|n't|without|lack\w*)\b[^.;]*\bstep\s?(?:3|iii)\b|(?:[a-z]+\s+){0,3}(?:without|w/o|no|lacking)\s+(?:a\s+|passing\s+|usmle\s+)*step\s?(?:3|iii)\b)"
        + @"[^.;]*?(?:\bj-?\s?1(?:\s+visas?)?\s+only|\bonly\s+(?:an?\s+)?j-?\s?1(?:\s+visas?)?)\s*\.?\s*$"
        + @"|^\s*(?:j-?\s?1(?:\s+visas?)?\s+only|only\s+(?:an?\s+)?j-?\s?1(?:\s+visas?)?)\s*,?\s*(?:unless\b[^.;]*|(?:(?:if|when)\b[^.;]*\b(?:no|not|n't|without)\b|w/o|without|for\s+those\s+without)[^.;]*)\bstep\s?(?:3|iii)\b[^.;]*\.?\s*$",
        RegexOptions.CultureInvariant);

    // "Will not sponsor H-1B from J-1".
    private static readonly Pattern FromType = new(@"(?<=\bh-?\s?1-?\s?b(?:\s+visas?)?)\s+from\s+(?:an?\s+)?j-?\s?1\b(?:\s+(?:visas?|status))?", RegexOptions.CultureInvariant);

    // "J-1 H-1B both no", "not sponsored - J-1, H-1B".
    private static readonly Pattern OfBoth = new(
        @"^\s*(?:(?<says>not\s+(?:sponsored|accepted|offered|available|supported))\s*[:–—-]\s*)?(?<one>" + Type + @")(?:\s+visas?)?\s*(?:[,/&+]|\band\b|\bor\b)?\s*(?<two>" + Type
        + @")(?:\s+visas?)?(?(says)\s*\.?|\s*[:,–—-]?\s*both\s*[:–—-]?\s*(?<says>yes|no|not\s+\w+|\w+ed))\s*$",
        RegexOptions.CultureInvariant);

    // "No. of J-1: 4".
    private static readonly Pattern NumberOf = new(@"\bno\.\s*(?:of\s+)?(?=" + Type + @"(?:s|\s+(?:visas?|residents?))?\s*[:=])|\bno\.\s*of\s+", RegexOptions.CultureInvariant);

    // "Ni J-1 ni H-1B", "nem J-1 nem H-1B".
    private static readonly Pattern Neither = new(@"(?<=^|[;.:]\s*)\s*(?:ni|weder|nem)\s+(?=" + Type + @"\b.*\b(?:ni|noch|nem)\b)", RegexOptions.CultureInvariant);

    // "No J-1 without ECFMG certificate" tells who gets one.
    private static readonly Pattern Uncertified = new(@"\bno\s+(?<type>" + Type + @"s?|visas?)(?:\s+visas?)?(?:\s+sponsorship)?\s+(?:without|w/o|unless)\s+(?:(?:an?|the|valid|being|you\s+are)\s+)*(?:ecfmg|intealth|cert)\w*(?:[\s-]+cert\w*)?", RegexOptions.CultureInvariant);

    // "No Step 3 no H-1B"; with a comma, it may be no Step 3 that is asked, and no visa.
    private static readonly Pattern WithoutStep3 = new(@"^\s*no\s+(?:usmle\s+)?step\s?(?:3|iii)\s*(?:(?<comma>[,;/])|[:=>→-]*)\s*no\s+(?<type>h-?\s?1-?\s?b)(?:\s+visas?)?\s*\.?\s*$", RegexOptions.CultureInvariant);

    // "J-1, H-1B discontinued 2025": what ended in a year is the one type it stands beside.
    private static readonly Pattern Ended = new(
        @"(?<=^\s*" + Type + @"(?:\s+visas?)?)\s*,\s*(?=" + Type + @"(?:\s+visas?)?\s+(?:(?:was|is|has\s+been|been)\s+)*(?:discontinued|stopped|ended|ceased|suspended)\s+(?:(?:in|since|as\s+of|from)\s+)?(?:" + Month + @"\s+)?20[0-9]{2}\s*\.?\s*$)",
        RegexOptions.CultureInvariant);

    // A waiver is for the years after the residency.
    private static readonly Pattern Waiver = new(@"(?:[,;(]|\s-|\.\s)\s*no\s+(?:j-?\s?1\s+)?waivers?(?:\s+(?:support|assistance|sponsorship|jobs?|positions?))?\s*\)?(?=\s*(?:[,;.]|$))", RegexOptions.CultureInvariant);
}
