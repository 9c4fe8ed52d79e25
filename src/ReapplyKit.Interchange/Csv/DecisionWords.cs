using System.Buffers;
using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>The words by which people decide on a program: to leave it out, to keep it, and why.</summary>
internal static class DecisionWords
{
    // What a remark behind a name begins with.
    private static readonly SearchValues<char> Marks = SearchValues.Create("([-–—:,~❌✗✘✖⛔\ud83d");

    // What goes on about this no longer decides.
    private const string Firmly = @"(?!\s*(?:(?:if|unless|until|when|only|maybe|later|soon|but|yet|for now|not sure|tbd|pending|think|re-?open(?:ed|s|ing)?)\b|\?))";

    private const string Why = @"(?:[\s!.]*$|\s*\(" + Firmly + @"(?<why>[^()?]*)\)[\s!.]*$|(?:\s*[:;,.–—]\s*|\s*-\s+|\s+-|\s+(?:because|since|due to)\s+)" + Firmly + @"(?<why>.*)(?<!\?\s*)$)";

    private const string Apply =
        @"(?:i\s+|we\s+|i['’]m\s+)?(?:do not|don['’]?t|did not|will not|won['’]?t|would not|wouldn['’]?t|cannot|can['’]?t|(?:am |are )?not going to|not planning to|decided not to|not to) apply"
        + @"|(?:won['’]?t be|am not|not) applying(?: (?:this|in this) (?:year|season|cycle)| here| any ?more)?|decided against(?: applying| it)?|no application|nicht bewerben|keine bewerbung|no (?:aplicar|postular)|ne pas (?:postuler|candidater)|n[ãa]o (?:aplicar|candidatar)";

    private const string Left =
        @"exc?lude[ds]?|excl|skip(?:ped|ping)?|dropped|removed|crossed (?:out|off)|struck (?:out|off|through)|off (?:the |my )?list|not worth (?:it|applying)|not for me|not (?:interested|eligible)|ineligible|avoid|ausgeschlossen|weglassen|descartad[oa]|excluid[oa]|exclure|" + Apply;

    private const string Closed =
        @"(?:program(?:me)?\s+|residency\s+)?(?:is\s+|now\s+|permanently\s+)?closed(?:\s+(?:down|permanently))?|shut down|discontinued|defunct|(?:not|no longer) (?:acgme[- ])?accredited|accreditation (?:withdrawn|lost|revoked)";

    // What stands apart from a name.
    private const string Apart = "(?:" + Left + "|ignore|" + Closed + @")(?:\s+(?:(?:in|since)\s+)?20[0-9]{2})?";

    private const string Cross = "(?:❌|✗|✘|✖|⛔|🚫)";

    private const string Shouted = "(?:DO NOT APPLY|DON['’]?T APPLY|NOT APPLYING|REMOVED?|SKIP(?:PED)?|EXCLUDED?|DROP(?:PED)?|CLOSED|IGNORE|NOT INTERESTED|NOT ELIGIBLE)";

    /// <summary>What a cell that asks for a decision says; null where it says none, or two.</summary>
    /// <param name="text">The cell.</param>
    public static (bool Includes, string Why)? Read(string text)
    {
        if (Decision.Match(text) is not { Success: true } match)
            return null;
        var (includes, why) = (!match.Groups["out"].Success, match.Groups["why"].Value.Trim());
        return (includes ? NotIncluded : NotExcluded).IsMatch(why) ? null : (includes, why);
    }

    /// <summary>Whether a text begins as a decision or an answer does, so that it is no reason alone.</summary>
    public static bool Opens(string text) => Beginning.IsMatch(text);

    /// <summary>Whether what follows an answer takes it back: "yes - not anymore", "no - yes after all".</summary>
    /// <param name="why">What follows the answer.</param>
    /// <param name="isYes">Whether the answer is yes.</param>
    /// <param name="isExclusion">Whether it answers to leaving out.</param>
    public static bool TakesBack(string why, bool isYes, bool isExclusion) => why.Length > 0
        && (isExclusion ? isYes && NotExcluded.IsMatch(why) : isYes ? Denial.IsMatch(why) : Consent.IsMatch(why));

    /// <summary>What an answer says, with or without its reason: yes or no; null where it is neither.</summary>
    public static (bool IsYes, string Why)? Answer(string text) =>
        YesOrNo.Match(text) is { Success: true } match ? (match.Groups["yes"].Success, match.Groups["why"].Value.Trim()) : null;

    /// <summary>Why a cell of what became of a program says that it is left out; null where it does not.</summary>
    public static string? LeavesOut(string text) =>
        Status.Match(text) is { Success: true } match && match.Groups["why"].Value.Trim() is var why && !NotExcluded.IsMatch(why) ? why : null;

    /// <summary>Whether a name or a note says that one does not apply there: "Elm Valley (DO NOT APPLY)", "don't apply: no IMGs".</summary>
    public static bool IsTurnedDown(string text) => (text.AsSpan().ContainsAny(Marks) || text.StartsWith("do", StringComparison.OrdinalIgnoreCase)) && Named.IsMatch(text);

    /// <summary>Whether a name may say so: "REMOVED Elm Valley", "Elm Valley - NO", "Elm Valley (closed?)".</summary>
    public static bool MayBeTurnedDown(string text) => Doubtful.IsMatch(text) || (text.Any(char.IsLower) && Capitals.IsMatch(text));

    /// <summary>Whether a note begins by saying that one does not apply there.</summary>
    public static bool OpensTurnedDown(string text) => Opening.IsMatch(text);

    /// <summary>Whether a line between programs leaves out those below it.</summary>
    public static bool IsHeading(string text) => Heading.IsMatch(text);

    /// <summary>Whether a header may be one of decisions.</summary>
    public static bool IsAskedFor(string header) => Asking.IsMatch(header);

    private static readonly Pattern Asking = new(
        @"^(?!.*\b(?:how|when|where|date|deadline|fee|link|url|open\w*|via|their|program['’]?s)\b).*\b(?:apply(?:ing)?|exclu\w+|deci(?:sion|de\w*)|skip|interested|postul\w+|bewerb\w*|entscheid\w*)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Decision = new(
        @"^(?:(?:(?<out>" + Left + @"|out|no[ -]?go|drop|remove|nope|❌|✗|✘|✖|⛔|🚫)|included?|must apply)" + Why
        + @"|(?:(?<out>exclude)|include)(?:\s+|-)" + Firmly + @"(?<why>.+)(?<!\?\s*)$)",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant);

    private static readonly Pattern YesOrNo = new(
        @"^(?:(?<yes>yes|y|yep|yeah|ja|s[ií]|sim|oui|✓|✔|☑|✅|👍)|no(?: way| thanks?| thank you| chance)?|n|nope|never|nah|hell no|(?:definitely|certainly|absolutely|of course|surely) (?:no|not)|not (?:this (?:year|season|cycle|time)|at all)|nein|non|n[ãa]o|❌|✗|✘|✖|⛔|🚫|👎)" + Why,
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant);

    private static readonly Pattern Status = new("^(?:" + Left + ")" + Why, RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant);

    private static readonly Pattern Named = new(
        @"(?:[(\[]|\s[-–—]+|[:,])\s*" + Apart + @"(?:\s*\(" + Firmly + @"[^()?]*\)|\s*(?:[:;,–—]|-\s)\s*" + Firmly + @"[^()\[\]?]*)?\s*[!.]*[)\]]?\s*$"
        + @"|^[\s*]*(?:[(\[]\s*" + Apart + @"\s*[!.]*\s*[)\]]\s*[-–—:]?|" + Apart + @"!*(?:\s+[-–—]+|\s*[:–—])|(?:do not|don['’]?t) apply\b(?:\s+(?:to|at|here))?)\s*(?=\w)"
        + @"|^\s*" + Cross + "|" + Cross + @"\s*$|^\s*~~.+~~\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Doubtful = new(
        @"(?:[(\[:,]|\s[-–—]+)\s*(?:" + Apart + @"|no(?!\.))\b\s*(?:$|[?!.()\[\]:;,–—-]|(?:if|unless|until|for now|maybe|by|per|as of)\b)|^\s*[(\[]\s*" + Apart + @"\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Capitals = new(@"^\W*" + Shouted + @"\s|\s" + Shouted + @"\W*$", RegexOptions.CultureInvariant);

    private static readonly Pattern NotIncluded = new(
        @"^(?:no|not|never|nope|nah)\W*$|\b(?:exc?lud\w*|excl|skip(?:ped)?|no[,;]? wait|never ?mind|changed (?:my|our) minds?|not any ?more|cancel+ed|not this (?:year|season|cycle)|(?:next|last) (?:year|season|cycle))\b|\bchanged\s*[:(]|\b(?:dropped?|removed?)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern NotExcluded = new(
        @"^(?:yes|no|not|never|cancel+ed|maybe)\W*$|(?<!not |n['’]t )\binclude[ds]?\b|\b(?:no[,;]? wait|never ?mind|changed (?:my|our) minds?)\b|^not any ?more\b|\bchanged\s*[:(]|\bapply after all\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Denial = new(
        @"\bno\b(?! (?:doubt|problem|question))|(?<!why )\bnot\b|\b(?:never|nope|nah|cannot|cancel+ed|(?:next|last) (?:year|season|cycle|time)|any ?more|withdrawn|withdrew|dropped|removed|skip(?:ped)?|exclud\w*|maybe|instead)\b|n['’]t\b|❌|✗|✘|✖|👎",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Consent = new(@"\b(?:yes|yeah|include[ds]?|apply after all|never ?mind)\b|^maybe\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Beginning = new(
        @"^\W*(?:yes|no|not|never|nope|nah|maybe|include[ds]?|exc?lud\w*|skip(?:ped)?|drop(?:ped)?|removed?|don['’]?t|do not|won['’]?t)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Opening = new("^(?:" + Apply + "|exclude[ds]?)" + Why, RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant);

    private static readonly Pattern Heading = new(@"^[\W_]*(?:" + Left + @"|no[ -]?go|no|ruled out|out|closed|not accredited)(?:\s+(?:programs?|list|here|this (?:year|season|cycle)|any ?more))*[\W_]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
