using System.Buffers;
using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>The words by which people decide on a program: to leave it out, to keep it, and why.</summary>
internal static partial class DecisionWords
{
    // What a remark behind a name begins with.
    private static readonly SearchValues<char> Marks = SearchValues.Create("([-–—:");

    // What goes on about this no longer decides.
    private const string Firmly = @"(?!\s*(?:(?:if|unless|until|when|only|maybe|later|soon|but|yet|for now|not sure|tbd|pending|think)\b|\?))";

    private const string Why = @"(?:[\s!.]*$|\s*\(" + Firmly + @"(?<why>[^()?]*)\)[\s!.]*$|(?:\s*[:;,.–—]\s*|\s*-\s+|\s+-|\s+(?:because|since|due to)\s+)" + Firmly + @"(?<why>.*)(?<!\?\s*)$)";

    private const string Apply =
        @"(?:i\s+|we\s+|i['’]m\s+)?(?:do not|don['’]?t|did not|will not|won['’]?t|would not|wouldn['’]?t|cannot|can['’]?t|(?:am |are )?not going to|not planning to|decided not to|not to) apply"
        + @"|(?:won['’]?t be|am not|not) applying|decided against(?: applying| it)?|no application|nicht bewerben|keine bewerbung|no (?:aplicar|postular)|ne pas (?:postuler|candidater)|n[ãa]o (?:aplicar|candidatar)";

    private const string Left =
        @"exc?lude[ds]?|excl|skip(?:ped|ping)?|dropped|removed|crossed (?:out|off)|struck (?:out|off|through)|off (?:the |my )?list|not (?:interested|eligible)|ineligible|avoid|ausgeschlossen|weglassen|descartad[oa]|excluid[oa]|exclure|" + Apply;

    /// <summary>What a cell that asks for a decision says; null where it says none.</summary>
    /// <param name="text">The cell.</param>
    public static (bool Includes, string Why)? Read(string text) =>
        Decision().Match(text) is { Success: true } match ? (!match.Groups["out"].Success, match.Groups["why"].Value.Trim()) : null;

    /// <summary>What an answer says, with or without its reason: yes or no; null where it is neither.</summary>
    public static (bool IsYes, string Why)? Answer(string text) =>
        YesOrNo().Match(text) is { Success: true } match ? (match.Groups["yes"].Success, match.Groups["why"].Value.Trim()) : null;

    /// <summary>Why a cell of what became of a program says that it is left out; null where it does not.</summary>
    public static string? LeavesOut(string text) => Status().Match(text) is { Success: true } match ? match.Groups["why"].Value.Trim() : null;

    /// <summary>Whether a name or a note says that one does not apply there: "Elm Valley (DO NOT APPLY)", "don't apply: no IMGs".</summary>
    public static bool IsTurnedDown(string text) => text.AsSpan().ContainsAny(Marks) && Named().IsMatch(text);

    /// <summary>Whether a note begins by saying that one does not apply there.</summary>
    public static bool OpensTurnedDown(string text) => Opening().IsMatch(text);

    /// <summary>Whether a line between programs leaves out those below it.</summary>
    public static bool IsHeading(string text) => Heading().IsMatch(text);

    /// <summary>Whether a header may be one of decisions.</summary>
    public static bool IsAskedFor(string header) => Asking().IsMatch(header);

    [GeneratedRegex(
        @"^(?!.*\b(?:how|when|where|date|deadline|fee|link|url|open\w*|via|their|program['’]?s)\b).*\b(?:apply(?:ing)?|exclu\w+|deci(?:sion|de\w*)|skip|interested|postul\w+|bewerb\w*|entscheid\w*)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asking();

    [GeneratedRegex(
        @"^(?:(?:(?<out>" + Left + @"|out|no[ -]?go|drop|remove|nope|❌|✗|✘|✖|⛔|🚫)|included?|must apply)" + Why
        + @"|(?:(?<out>exclude)|include)(?:\s+|-)" + Firmly + @"(?<why>.+)(?<!\?\s*)$)",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Decision();

    [GeneratedRegex(
        @"^(?:(?<yes>yes|y|yep|yeah|ja|s[ií]|sim|oui|✓|✔|☑|✅)|no|n|nope|never|nein|non|n[ãa]o|❌|✗|✘|✖|⛔|🚫)" + Why,
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex YesOrNo();

    [GeneratedRegex("^(?:" + Left + ")" + Why, RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Status();

    [GeneratedRegex(
        @"(?:[(\[]|\s[-–—]+|:)\s*(?:" + Apply + @"|skip(?:ped)?|exclude[ds]?|crossed out|ignore|not eligible|(?:program )?closed)\s*[!.]*[)\]]?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex("^(?:" + Apply + "|exclude[ds]?)" + Why, RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^[\W_]*(?:" + Left + @"|no[ -]?go|no|ruled out|out)(?:\s+(?:programs?|list|here))?[\W_]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
