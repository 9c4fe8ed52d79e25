using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>
/// Puts into words an answer of a visa cell, in small letters, that stands apart from the types it is on: a refusal behind a list, letters for types, what
/// was before and what is now, who need not apply, and what is offered until Step 3 is passed.
/// </summary>
internal static class VisaAnswers
{
    private const string J1 = VisaAsides.J1 + @"(?:\s+visas?)?";
    private const string H1B = VisaAsides.H1B + @"(?:\s+visas?)?";
    private const string Type = "(?:" + VisaAsides.J1 + "|" + VisaAsides.H1B + @"|h-?1s?|o-?1s?|f-?1s?|e-?3|tn)(?:\s+visas?)?";
    private const string Join = @"\s*(?:[/&+]|,(?:\s*(?:and|or|&))?|\b(?:and|or|und|oder|et|e|ou|o|y)\b)\s*";
    private const string Types = Type + "(?:" + Join + Type + ")*";
    private const string Step3 = @"(?:usmle\s+)?step\s?(?:3|iii)\b";
    private const string Without = @"(?:no|not|without|w/o|lacking)";
    private const string Visas = @"(?:visas?(?:\s+sponsorship)?|sponsorship)";
    private const string NoVisas = "no visas";
    private const string J1AndPerhapsH1B = "j-1 sponsored; h-1b maybe";

    /// <summary>The cell with such answers in words; any other as it stands.</summary>
    public static string InWords(string cell)
    {
        var rest = Question.Replace(cell, "");
        rest = Between.Replace(rest, m => m.Groups["or"].Success ? " or " : " and ");
        if (Letters.IsMatch(rest))
            rest = Letter.Replace(rest, m => m.Value == "j" ? "j-1" : "h-1b");
        rest = OtherUse.Replace(Countries.Replace(rest, ""), "");
        rest = Refused.Replace(rest, EachRefused);
        if (Labelled.Match(rest) is { Success: true } labelled)
        {
            rest = string.Join("; ", labelled.Groups["label"].Captures.Zip(
                labelled.Groups["types"].Captures, (label, types) => label.Value.StartsWith("not", StringComparison.Ordinal) ? $"does not sponsor {OrTypes(types.Value)}" : $"sponsors {types.Value}"));
        }
        rest = Earlier.Replace(rest, m => m.Groups["now"].Value);
        rest = NoneNow.Replace(rest, NoVisas);
        rest = Before.Replace(rest, "$1");
        rest = OnlyJ1Yet.Replace(rest, J1AndPerhapsH1B);
        rest = ByStep3.Replace(rest, "j-1 sponsored; h-1b with step 3");
        rest = NotAlone.Replace(rest, m => m.Groups["type"].Value.StartsWith('j') ? J1AndPerhapsH1B : "h-1b sponsored; j-1 maybe");
        rest = NoLimit.Replace(rest, "${type} sponsored");
        rest = TurnedAway.Replace(rest, m => m.Groups["types"].Success ? $"does not sponsor {OrTypes(m.Groups["types"].Value)}" : NoVisas);
        rest = NoneNeeded.Replace(rest, NoVisas);
        rest = CardInstead.Replace(rest, "");
        rest = WithFee.Replace(rest, "no");
        return People.Replace(rest, m => string.Join("; ", m.Groups["type"].Captures.Zip(m.Groups["n"].Captures, (type, n) => $"{type.Value} {(n.Value == "0" ? "maybe" : "yes")}")));
    }

    // The list is refused as a whole; of "J-1, H-1B: no" the J-1 may be listed alone, and the y of "J-1 y H-1B: no" may be a yes.
    private static string EachRefused(Match refused)
    {
        var list = refused.Groups["list"].Value;
        var isOneAnswer = refused.Groups["all"].Success || (AsOne.IsMatch(list) && !Yes.IsMatch(list));
        var (types, remark) = (TypeName.Matches(list), refused.Groups["remark"].Value);
        return string.Join("; ", types.Select((type, at) => isOneAnswer || at == types.Count - 1 ? $"{type.Value} no{remark}" : $"{type.Value} maybe"));
    }

    private static string OrTypes(string types) => string.Join(" or ", TypeName.Matches(types).Select(type => type.Value));

    private static readonly Pattern TypeName = new(Type, RegexOptions.CultureInvariant);

    private static readonly Pattern AsOne = new(@"[/&+]|\b(?:and|or|und|oder|et|e|ou|o)\b", RegexOptions.CultureInvariant);

    private static readonly Pattern Yes = new(@"\by\b", RegexOptions.CultureInvariant);

    // "J-1 & H-1B : NO", "J-1, H-1B: neither"; of "J-1 visa / H-1B visa: no" the first may be listed alone.
    private static readonly Pattern Refused = new(
        @"(?<=^\s*|[;.\n]\s*)(?!\S+\s+visas?\s*/)(?<list>" + Type + "(?:" + Join + Type + @")+)\s*(?:[:=]\s*|\s-+>?\s*|->\s*|→\s*|\s(?=❌|✗|✘|✖))(?:(?:currently|sorry|is|are)\s*,?\s+)*"
        + @"(?:(?<all>no(?=\s+visas?)|none|never|neither)|no|n|nope|nein|not\s+(?:sponsored|accepted|offered|available|supported|possible|considered|allowed)|unavailable|refused|[❌✗✘✖])(?:\s+visas?)?"
        + @"(?<remark>\s*\([^()]*\))?(?=\s*(?:[.;\n!]|$))",
        RegexOptions.CultureInvariant);

    // "Do they sponsor? Yes J-1".
    private static readonly Pattern Question = new(@"^\s*(?:(?:do|does)\s+(?:they|it|the\s+program)\s+)?(?:sponsors?|accepts?|offers?)(?:\s+(?:an?\s+|any\s+)?visas?)?\s*\?\s*(?=(?:yes|no)\b)", RegexOptions.CultureInvariant);

    // "J-1 et H-1B"; y is a yes as well, and stands as it is.
    private static readonly Pattern Between = new(@"(?<=\b(?:" + J1 + "|" + H1B + @"))\s+(?:e|et|(?<or>ou|o))\s+(?=" + Type + @"\b)", RegexOptions.CultureInvariant);

    // "J ok, H not".
    private static readonly Pattern Letters = new(
        @"^(?=.*\b[jh]\b(?![-\s]?1))(?!\s*[jh]\s*$)(?>(?:j-?\s?1|h-?\s?1-?\s?b?|[jh]|visas?|yes|yep|y|no|nor|not|ok|okay|fine|only|and|or|neither|both|sponsored|accepted|[✓✔✗✘❌✅]|[,;/&+:.()-]|\s)(?!(?<=\p{L})\p{L}))+$",
        RegexOptions.CultureInvariant);

    private static readonly Pattern Letter = new(@"\b[jh]\b(?![-\s]?1)", RegexOptions.CultureInvariant);

    // "Research J-1 is not accepted", "no J-1 waiver, J-1 ok": another use than a residency.
    private static readonly Pattern OtherUse = new(
        @"(?<=\bj-?\s?1\b.*)(?:[;./,]|\s-)\s*(?:research\s+" + J1 + "|" + J1 + @"\s+research)\s*[:-]?\s*(?:(?:is|are)\s+)?(?:no|not\s+\w+)\s*\.?\s*$|^\s*no\s+j-?\s?1\s+waivers?\s*[,;.]\s*(?=j-?\s?1)|(?<=^[^;.]*\bj-?\s?1)\s*(?:\(clinical\)|\bclinical\b)(?=\s*(?:yes|ok|$))",
        RegexOptions.CultureInvariant);

    private static readonly Pattern Countries = new(@"(?<=\w)[.;]\s*(?:we|program)\b[^.;]*\bfrom\s+(?:the\s+)?travel[\s-]?ban(?:ned)?\s+countries\s*\.?\s*$", RegexOptions.CultureInvariant);

    // "Not available: H-1B / available: J-1".
    private static readonly Pattern Labelled = new(
        @"^\s*(?>(?<label>(?:not\s+)?(?:available|sponsored|accepted|offered|supported))\s*:\s*(?<types>" + Types + @")\s*(?:[/,;|.]\s*|$)){2,}$",
        RegexOptions.CultureInvariant);

    private const string Was = @"(?:was|were|had|used\s+to\s+(?:be|have|sponsor|accept|offer|do)|previously|formerly|earlier)";

    private const string AtPresent = @"(?:but\s+)?(?:now|currently|today|at\s+present)\s*:?\s+";

    // "Was J-1, now none".
    private static readonly Pattern NoneNow = new(
        @"^\s*(?:" + Was + @"\s*:?\s+[^,;.]*|" + Types + @"\s+(?:until|till|through)\s+20[0-9]{2})\s*[,;.]\s*" + AtPresent + @"(?:none|nothing|no|no\s+" + Visas + @"|not|neither)\s*\.?\s*$",
        RegexOptions.CultureInvariant);

    // "Was H-1B, now J-1 only".
    private static readonly Pattern Earlier = new(
        @"^\s*" + Was + @"\s*:?\s+[^,;.]*[,;.]\s*" + AtPresent + @"(?<now>(?:only\s+)?" + Types + @"(?:\s+only)?)\s*\.?\s*$",
        RegexOptions.CultureInvariant);

    // "J-1 since 2024, earlier none".
    private static readonly Pattern Before = new(
        @"^\s*(" + Types + @"\s+since\s+20[0-9]{2})\s*[,;(]\s*(?:earlier|previously|before(?:\s+(?:that|then))?|prior)\s*:?\s+(?:none|no|not|nothing|no\s+" + Visas + @")\s*\)?\s*\.?\s*$"
        + @"|^\s*(?:none|no\s+" + Visas + @"|nothing)\s+(?:earlier|before|previously)\s*[,;]\s*(?:but\s+)?(?<1>" + Types + @"\s+since\s+20[0-9]{2})\s*\.?\s*$",
        RegexOptions.CultureInvariant);

    // "Only J-1 until Step 3 is passed", "if no Step 3: J-1", "J-1 only unless transfer": what else there is for others is not said.
    private static readonly Pattern OnlyJ1Yet = new(
        @"^\s*(?:" + J1 + @"\s+only|only\s+(?:an?\s+)?" + J1 + @")(?:\s+(?:at\s+present|at\s+the\s+moment|for\s+now|currently|now|sponsored|officially))*\s*,?\s*"
        + @"(?:(?:until|till)\s+(?:[a-z]+\s+){0,3}" + Step3 + @"[^.;]*|(?:if|when|while)\s+" + Step3 + @"\s+(?:(?:is|has|score|result)\s+)*(?:not|pending|missing|outstanding)\b[^.;]*|unless\s+(?:an?\s+)?(?:" + H1B + @"\s+)?transfer\w*"
        + @"|[;,.]\s*" + H1B + @"\s+(?:is\s+)?(?:under\s+(?:review|discussion)|being\s+(?:reviewed|discussed|considered)|(?:done\s+|sponsored\s+)?in\s+(?:the\s+)?past|previously))\s*\.?\s*$"
        + @"|^\s*(?:if\s+)?" + Without + @"\s+(?:an?\s+)?" + Step3 + @"\s*(?:[:=,]|-+>?|→)+\s*" + J1 + @"\s*\.?\s*$"
        + @"|^\s*" + J1 + Join + H1B + @"\s*(?:=>|->|→)\s*" + J1 + @"\s*\.?\s*$",
        RegexOptions.CultureInvariant);

    // "J-1 for those without Step 3, H-1B for those with".
    private static readonly Pattern ByStep3 = new(
        @"^\s*" + J1 + @"\s+(?:(?:(?:for|if)\s+)?(?:(?:those|applicants|candidates|you|they|have|has)\s+)*" + Without + @"\s+(?:an?\s+)?" + Step3 + @"|(?:until|till|before)\s+" + Step3 + @"(?:\s+(?:is\s+)?passed)?)\s*[,;.]\s*(?:(?:and|then)\s+)*"
        + H1B + @"(?:\s+(?:for\s+)?(?:(?:those|applicants|candidates|if)\s+)*(?:with|who\s+have|passed|if)(?:\s+(?:it|one|passed|" + Step3 + @"))*|(?<=then\s+" + H1B + @"))\s*\.?\s*$",
        RegexOptions.CultureInvariant);

    // "J-1 not the only one".
    private static readonly Pattern NotAlone = new(
        @"^\s*(?<type>" + J1 + "|" + H1B + @")\s+(?:is\s+)?not\s+the\s+only\s+(?:one|visa|type|option)\s*\.?\s*$|^\s*not\s+(?:only|just)\s+(?<type>" + J1 + "|" + H1B + @")\s*\.?\s*$",
        RegexOptions.CultureInvariant);

    private static readonly Pattern NoLimit = new(
        @"(?<=^\s*|[,;.]\s*)no\s+(?:limits?|restrictions?)\s+(?:on|for|to)\s+(?:the\s+)?(?:number\s+of\s+)?(?<type>" + J1 + "|" + H1B + @")(?:\s+(?:residents|applicants))?(?=\s*(?:[,;.]|$))",
        RegexOptions.CultureInvariant);

    private const string Needed = @"(?:(?:an?|any)\s+)?(?:(?<types>" + Types + @")(?:\s+sponsorship)?|" + Visas + ")";

    // "Please do not apply if you need an H-1B", "applicants needing sponsorship will be filtered out".
    private static readonly Pattern TurnedAway = new(
        @"(?<=^\s*|[;.]\s*)(?:please\s+)?(?:do\s+not|don'?t)\s+apply\s+(?:here\s+)?(?:if|when)\s+(?:you|they)\s+(?:need|require)\s+" + Needed + @"(?=\s*(?:[.;!]|$))"
        + @"|(?<=^\s*|[;.]\s*)(?:(?:applicants?|candidates?|imgs?|those|anyone|everyone|all)\s+)+(?:(?:who|that)\s+(?:need|require)s?|needing|requiring)\s+" + Needed
        + @"\s+(?:(?:will|are|is|get|gets|be|being|automatically)\s+)*(?:filtered(?:\s+out)?|screened\s+out|rejected|excluded|not\s+(?:be\s+)?(?:considered|reviewed|interviewed|accepted))(?=\s*(?:[.;!]|$))"
        + @"|^\s*visas?\s+(?:needed|required)\s*(?:[:=]|-+>?|→)+\s*(?:filtered(?:\s+out)?|rejected|auto-?reject(?:ed)?)\s*\.?\s*$",
        RegexOptions.CultureInvariant);

    // "Only if no visa needed".
    private static readonly Pattern NoneNeeded = new(
        @"^\s*only\s+(?:if|(?:for\s+)?(?:those|applicants?|candidates?|imgs?|people)(?:\s+(?:who|that))?)\s+(?:no\s+" + Visas + @"\s+(?:is\s+)?(?:needed|required|necessary)|(?:not\s+(?:needing|requiring)|need(?:s|ing)?\s+no|(?:do|does)(?:\s+not|n'?t)\s+(?:need|require))\s+(?:(?:an?|any)\s+)?" + Visas + @")\s*\.?\s*$",
        RegexOptions.CultureInvariant);

    // "Visa not req / GC only".
    private static readonly Pattern CardInstead = new(@"^\s*visas?\s+not\s+(?:req|required|needed)\.?\s*[/,;-]\s*(?=(?:gc|green\s?card|(?:us\s+)?citizens?)\b[^;.]*\bonly\s*\.?\s*$)", RegexOptions.CultureInvariant);

    // "$100k fee -> no", "not with new fee".
    private static readonly Pattern WithFee = new(@"^\s*(?:(?:new\s+)?\$?\s?100k(?:\s+fee)?\s*(?:[:=]|-+>?|→)+\s*no|not?\s+with\s+(?:the\s+)?(?:new\s+)?(?:\$?\s?100k\s+)?fee)\s*\.?\s*$", RegexOptions.CultureInvariant);

    // "0 residents on H-1B, 5 on J-1": nobody there today is no refusal.
    private static readonly Pattern People = new(
        @"^\s*(?>(?<n>[0-9]{1,3})\s+(?:residents?\s+)?on\s+(?:an?\s+)?(?<type>" + J1 + "|" + H1B + @")\s*(?:(?:[,;/&]|\band\b)\s*)?){2,}$",
        RegexOptions.CultureInvariant);
}
