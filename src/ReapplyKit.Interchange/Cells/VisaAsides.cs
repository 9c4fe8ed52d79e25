using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>
/// Puts into plain words what a visa cell says of its source, of people, or of who signs the papers, and not of what the program sponsors: a source that
/// says nothing lists nothing, who is there today is no policy, and every J-1 is sponsored by ECFMG.
/// </summary>
internal static partial class VisaAsides
{
    private const string Type = @"(?:j-?\s?1s?|h-?\s?1-?\s?bs?|h1s?)";
    private const string Item = @"(?:\s+(?:" + Type + @"|visas?|types?|sponsorships?|other|kind|or|and)(?:\s*/\s*" + Type + ")?)";
    private const string Place = @"(?:(?:the|their|its|program'?s?|hospital'?s?|official|gme)\s+)*(?:website|web\s?site|site|web\s?page|page|freida|residency explorer|internet)";
    private const string AtPlace = @"(?:\s+(?:online|(?:on|in|at|by)\s+" + Place + "))";
    private const string Told = "(?:stated|specified|noted|mentioned|found|published|reported|posted|indicated|shown|listed|disclosed|described|documented|advertised|displayed)";
    private const string Learned =
        "(?:known|confirmed|verified|decided|determined|clear|sure|certain|checked|asked|announced|updated|settled|finali[sz]ed|researched)";
    private const string Ecfmg = "(?:ecfmg|intealth)";
    private const string Us =
        @"(?:the\s+|our\s+)?(?:us|program|hospital|gme|institution|university|department|employer)(?:\s+itself)?\b(?!-)";
    private const string Card = @"(?:(?:us|u\.s\.)\s+)?(?:green[\s-]?cards?|gcs?|citizenship|citizens?|permanent\s+residen(?:cy|ce|ts?)|lprs?|pr)\b";
    private const string Cards = Card + @"(?:\s*(?:,|/|or|and)\s*(?:an?\s+)?" + Card + ")*";
    private const string Period = @"(?:(?:few|couple(?:\s+of)?|several|\d+|two|three|four|five)\s+)?(?:years?|yrs?|cycles?|seasons?|class(?:es)?|cohorts?|match(?:es)?|batch(?:es)?)\b";

    /// <summary>The cell, in small letters, with each aside in a plain word.</summary>
    public static string InPlainWords(string cell)
    {
        var rest = NotAsked().Replace(Shortened().Replace(cell, "maybe"), "");
        if (!rest.Any(char.IsLetterOrDigit))
            return cell.Any(char.IsLetterOrDigit) ? "maybe" : cell;
        rest = WholeUntold().Replace(rest, "not listed");
        rest = Hedge().Replace(Untold().Replace(rest, m => TypesOf(m.Value) + "not listed"), " maybe");
        rest = Unlearned().Replace(rest, m => TypesOf(m.Value) + "maybe");
        rest = ByEcfmg(NotYet().Replace(rest, "not"));
        var isRefused = false;
        return Clause().Replace(rest, m =>
        {
            if (!IsOnPeople(m.Value))
            {
                isRefused = Denied().IsMatch(m.Value);
                return m.Value;
            }
            // "H-1B no (none in program)" refuses it all the same.
            return TypesOf(m.Value) is { Length: > 0 } types ? $" {types}maybe " : isRefused ? "" : " maybe ";
        });
    }

    private static string TypesOf(string said) => string.Concat(TypeText().Matches(said).Select(m => m.Value + " "));

    // "No J1s in current class", "0 last year", "no residents on visa"; "J-1 is not sponsored this year" is a policy.
    private static bool IsOnPeople(string clause) => Counted().IsMatch(clause)
        || (Denied().IsMatch(clause) && (Residents().IsMatch(clause) || ((Past().IsMatch(clause) || (Present().IsMatch(clause) && !Visa().IsMatch(clause))) && !Sponsoring().IsMatch(clause))));

    // "We don't sponsor J-1 ourselves; ECFMG does": by whom a J-1 is not sponsored is no refusal. An H-1B is the employer's, and of "no (ECFMG sponsors)"
    // nobody knows.
    private static string ByEcfmg(string cell)
    {
        var isSponsor = EcfmgSponsors().IsMatch(cell);
        if (!isSponsor && !ThroughEcfmg().IsMatch(cell))
            return NotByUsAlone().Replace(cell, m => m.Groups["type"].Value + " maybe");
        var last = "";
        return Clause().Replace(cell, m =>
        {
            var type = TypeText().Matches(m.Value).LastOrDefault()?.Value ?? last;
            last = type;
            if (type.StartsWith('h') || TypeText().Matches(m.Value).Any(t => t.Value.StartsWith('h')))
                return m.Value;
            if (NotByUs().IsMatch(m.Value) && !EcfmgSponsors().IsMatch(m.Value))
                return NotByUs().Replace(m.Value, "");
            return isSponsor && type.Length > 0 && WeDoNot().IsMatch(m.Value) ? " j-1 through ecfmg " : isSponsor && LoneNo().IsMatch(m.Value) ? " maybe " : m.Value;
        });
    }

    private const RegexOptions Plainly = RegexOptions.CultureInvariant;

    [GeneratedRegex(@"(?:(?!\s-\s|[;,()\[\]{}|\n•]|\bbut\b|\.(?:\s|$)).)+", Plainly)]
    private static partial Regex Clause();

    [GeneratedRegex(@"\b" + Type + @"\b", Plainly)]
    private static partial Regex TypeText();

    [GeneratedRegex(@"\bn/[dk]\b|\bn\.\s?[adk]\b\.?", Plainly)]
    private static partial Regex Shortened();

    // "No green card needed", "not US citizens only", "no visas for rotators": what is not asked, or who is no resident.
    [GeneratedRegex(
        @"\bno\s+(?:an?\s+)?" + Cards + @"\s+(?:is\s+|are\s+)?(?:needed|required|necessary|requirement)\b"
        + @"|\b(?:no\s+need\s+(?:for|of|to\s+(?:have|be|hold))|(?:does\s?n[o']t|do\s?n[o']t|does\s+not|do\s+not|not|no\s+longer|never)\s+(?:need|require)(?:s|d|ed|ing)?(?:\s+to\s+(?:have|be|hold))?)\s+(?:an?\s+)?" + Cards
        + "|\\b" + Cards + @"\s+(?:is\s+|are\s+)?(?:not|no\s+longer)\s+(?:needed|required|necessary|an?\s+requirement)\b"
        + @"|\bnot\s+(?:only|just|limited\s+to|restricted\s+to)\s+(?:for\s+)?(?:us\b(?!\s+(?:citizen|perm|green|lpr|pr\b|gc))|" + Cards + ")"
        + @"|\bnot\s+(?:for\s+)?(?:us|" + Cards + @")\s+only\b"
        + @"|\bno\s+visas?\s+(?:is\s+|are\s+)?(?:needed|required|necessary)\s+(?:for|by)\s+" + Cards
        + @"|\bno\s+(?:(?:" + Type + @"|visas?|sponsorship)\s+)+for\s+(?:rotators?|rotations?|observers?|observerships?|externs?|externships?|electives?|(?:visiting|medical)\s+students|students|volunteers|shadowing)\b(?!\s*(?:,|/|or|and)\s*\w)",
        Plainly)]
    private static partial Regex NotAsked();

    // A cell that is no more than this tells of its source, where "visas not provided" would tell of visas.
    [GeneratedRegex(@"^\s*(?:not|none|nothing)\s+(?:provided|given)\.?\s*$|^\s*(?:not|none|nothing)(?:\s+(?:available|given|provided|shown|posted))?" + AtPlace + @"\.?\s*$", Plainly)]
    private static partial Regex WholeUntold();

    [GeneratedRegex(
        @"\b(?:(?:none|nothing)(?:\s+else)?|no" + Item + @"+)\s+(?:(?:is|are|was|were|been|currently|specifically|explicitly|at\s+all)\s+)*" + Told + @"\b" + AtPlace + "?"
        + @"|\b(?:none|nothing)\s+(?:given|seen)\b" + AtPlace + @"?|\b(?:none|nothing|no" + Item + "+)" + AtPlace
        + @"|\bnothing\s+(?:at\s+all\s+)?(?:about|regarding|re)\b" + Item + "*" + AtPlace + "?"
        + @"|\b(?:" + Place + @"\s+)?(?:say|state|list|mention|show|tell)s?\s+nothing\b"
        + @"|\b(?:" + Place + @"\s+)?(?:doesn't|does\s+not|don't|do\s+not|didn't|did\s+not)\s+(?:even\s+|currently\s+|explicitly\s+|specifically\s+|clearly\s+)?(?:say|state|mention|specify|indicate|disclose|tell)\b" + AtPlace + "?",
        Plainly)]
    private static partial Regex Untold();

    [GeneratedRegex(
        @"\bthat\s+(?:i|we)\s+(?:know|heard|am\s+aware|are\s+aware)\s+of\b|\b(?:i|we)\s+(?:think|believe|guess|suppose|heard|assume)\b|\bafaik\b|\biirc\b|\b(?:as|so)\s+far\s+as\s+(?:i|we)\s+know\b"
        + @"|\b(?:apparently|supposedly|reportedly|allegedly|presumably)\b",
        Plainly)]
    private static partial Regex Hedge();

    // "None known", "not yet decided", "never asked", "no longer listed", "not yet".
    [GeneratedRegex(
        @"\bnot\s+yet\s+" + Told + @"\b|\b(?:none|nothing|never|no" + Item + @"+|not\s+yet|(?:haven't|have\s+not|hasn't|has\s+not|wasn't)(?:\s+yet)?(?:\s+been)?)\s+(?:(?:is|are|been)\s+)?" + Learned + @"\b(?:\s+yet\b)?"
        + @"|\bnot\s+(?:been\s+)?(?:asked|checked|decided|determined|announced|researched|updated|confirmed|verified|known|clear)(?:\s+yet\b)?"
        + @"|\b(?:haven't|have\s+not|didn't|did\s+not|don't|do\s+not|doesn't)\s+(?:ask|check|verify|know)\b"
        + @"|\bno\s+longer\s+(?:" + Told + @"\b" + AtPlace + "?|on\\s+" + Place + ")"
        + @"|\bnot\s+yet(?=\s*(?:[;,.()\]'""]|$))",
        Plainly)]
    private static partial Regex Unlearned();

    // "Not yet sponsoring J-1".
    [GeneratedRegex(@"\bnot\s+yet\b", Plainly)]
    private static partial Regex NotYet();

    [GeneratedRegex(@"\b(?:no|not|0|zero|none|nobody|noone|never\s+had|(?:haven't|hasn't|have\s+not|has\s+not)\s+had)\b", Plainly)]
    private static partial Regex Denied();

    [GeneratedRegex(@"^\s*(?:(?:0|zero)\s+(?:j-?1s|h-?1-?bs|current|currently|now|today)|none\s+(?:currently|now|at\s+present|right\s+now)"
        + @"|(?:none|0|zero)\s+(?:(?:currently|now)\s+)?in\s+(?:the\s+|our\s+|this\s+)?(?:program|residency|hospital)(?:\s+(?:currently|now|at\s+present))?)\b\s*$"
        + @"|\b(?:denied|refused|rejected)\s+(?:me|us|my|mine)\b", Plainly)]
    private static partial Regex Counted();

    [GeneratedRegex(
        @"\b(?:no|0|zero)\s+(?:(?:current|visa|" + Type + @"|img|imgs|foreign|non-us)\s+)*(?:residents|interns|trainees)\b(?!\s+(?:visas?|sponsor))"
        + @"|\b(?:nobody|no\s+one|noone)\s+(?:is\s+|here\s+|there\s+|currently\s+|now\s+)*(?:on|with|has|holds)\b|\bvisa\s+(?:residents\b|holders?\s+(?:now|currently|today|at\s+present)\b)",
        Plainly)]
    private static partial Regex Residents();

    [GeneratedRegex(@"(?<!\b(?:since|after|from|until)\s+(?:the\s+)?)\b(?:last|past|recent|previous|prior)\s+" + Period + @"|\bmatched\b|\bso\s+far\b|\bto\s+date\b|\bever\b|\brecently\b|\blately\b|\byet\s*$|\bnever\s+had\b", Plainly)]
    private static partial Regex Past();

    [GeneratedRegex(
        @"\b(?:this|current|present)\s+" + Period + @"|\b(?:in|among|on)\s+(?:the\s+|our\s+)?(?:class|roster|cohort|current\s+residents)\b",
        Plainly)]
    private static partial Regex Present();

    // "Not this year", "no visas this cycle".
    [GeneratedRegex(@"\bvisas?\b|\bnot\s+(?:for\s+)?this\b", Plainly)]
    private static partial Regex Visa();

    [GeneratedRegex(
        @"\b(?:sponsor\w*|accept\w*|offer\w*|support\w*|tak(?:e|es|en|ing)|consider\w*|provid\w*|allow\w*|available|eligible|possible|yes|only|resum\w+|step\s?3)\b|[✓✔]",
        Plainly)]
    private static partial Regex Sponsoring();

    [GeneratedRegex(
        @"(?<!\b(?:if|when|unless|even|though|although|as|only)\s+)\b" + Ecfmg + @"\s+(?:(?:is|acts\s+as)\s+(?:the\s+|an?\s+)?(?:(?:official|legal|actual|visa|j-?1)\s+)*sponsor|(?:sponsors|does|handles|issues)(?:\s+(?:it|them|this|that|these|those|the|all|visas?|j-?1s?))*)"
        + @"(?=\s*(?:[;,.()]|\s-\s|$))",
        Plainly)]
    private static partial Regex EcfmgSponsors();

    [GeneratedRegex(@"\b(?:by|through|via)\s+(?:the\s+)?" + Ecfmg + @"\b(?!\s+(?:visa|j-?1))", Plainly)]
    private static partial Regex ThroughEcfmg();

    [GeneratedRegex(
        @"(?:\band\s+)?\bnot\s+(?:be\s+)?(?:directly\s+)?(?:(?:sponsored|issued|handled|done)\s+)?(?:(?:directly\s+)?(?:by|through|via|from)\s+)?" + Us,
        Plainly)]
    private static partial Regex NotByUs();

    // "J-1 - not through hospital".
    [GeneratedRegex(@"(?<=^\s*|[;,(]\s*)(?<type>" + Type + @")?(?:\s+visas?)?[\s:(-]*\bnot\s+(?:directly\s+)?(?:by|through|via)\s+" + Us + @"(?=\s*(?:[;,.()]|$))", Plainly)]
    private static partial Regex NotByUsAlone();

    [GeneratedRegex(
        @"\b(?:we|program|hospital|institution|university|department|gme)\b.*(?:\bnot\b|n't\b).*\bsponsor|(?:\bnot\b|n't\b).*\bsponsor\w*\b.*\b(?:ourselves|itself|directly|by\s+" + Us + ")",
        Plainly)]
    private static partial Regex WeDoNot();

    [GeneratedRegex(@"^\s*(?:no|none|not\s+sponsored)\s*$", Plainly)]
    private static partial Regex LoneNo();
}
