using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>
/// Puts into plain words what a visa cell says of its source, of people, or of who signs the papers, and not of what the program sponsors: a source that
/// says nothing lists nothing, who is there today is no policy, and every J-1 is sponsored by ECFMG.
/// </summary>
internal static class VisaAsides
{
    internal const string J1 = @"j-?\s?1s?";
    internal const string H1B = @"h-?\s?1-?\s?bs?";
    private const string Type = "(?:" + J1 + "|" + H1B + "|h1s?)";
    private const string NeedsStep3 = @"(?:needs?|requires?)\s+step\s?3";
    private const string Item = @"(?:\s+(?:" + Type + @"|visas?|types?|sponsorships?|other|kind|or|and)(?:\s*/\s*" + Type + ")?)";
    private const string Place = @"(?:(?:the|their|its|program'?s?|hospital'?s?|official|gme)\s+)*(?:website|web\s?site|site|web\s?page|page|freida|residency explorer|internet)";
    private const string AtPlace = @"(?:\s+(?:online|(?:on|in|at|by)\s+" + Place + "))";
    private const string Told = "(?:stated|specified|noted|mentioned|found|published|reported|posted|indicated|shown|listed|disclosed|described|documented|advertised|displayed|visible|recorded|entered|discussed|identified|detailed|written|apparent|evident)";
    private const string Learned =
        "(?:known|confirmed|verified|decided|determined|clear|sure|certain|checked|asked|announced|updated|settled|finali[sz]ed|researched)";
    private const string Ecfmg = "(?:ecfmg|intealth)";
    private const string Us =
        @"(?:the\s+|our\s+)?(?:us|program|hospital|gme|institution|university|department|employer)(?:\s+itself)?\b(?!-)";
    private const string Card = @"(?:(?:us|u\.s\.)\s+)?(?:green[\s-]?cards?|gcs?|citizenship|citizens?|permanent\s+residen(?:cy|ce|ts?)|lprs?|pr)\b";
    private const string Cards = Card + @"(?:\s*(?:,|/|or|and)\s*(?:an?\s+)?" + Card + ")*";
    private const string Period = @"(?:(?:few|couple(?:\s+of)?|several|\d+|two|three|four|five)\s+)?(?:years?|yrs?|cycles?|seasons?|class(?:es)?|cohorts?|match(?:es)?|batch(?:es)?)\b";

    private const string Now =
        @"(?:currently|now|right\s+now|today|presently|at\s+present|at\s+(?:the|this)\s+moment|as\s+of\s+(?:now|today))";

    /// <summary>Whether a cell names ECFMG, other than for its certificate.</summary>
    public static bool TellsOfEcfmg(string text) => NamesEcfmg.IsMatch(text);

    /// <summary>Whether a cell says no more than that ECFMG sponsors, which it does for the J-1 alone.</summary>
    public static bool NamesOnlyEcfmg(string text) => OnlyEcfmg.IsMatch(text);

    /// <summary>Whether a cell says that ECFMG does not sponsor, which tells nothing of the program.</summary>
    public static bool DeniesEcfmg(string text) => NotEcfmg.IsMatch(text);

    /// <summary>The cell, in small letters, with each aside in a plain word.</summary>
    public static string InPlainWords(string cell)
    {
        cell = VisaDemands.LeftOpen(VisaRemarks.Without(VisaForms.InWords(VisaAnswers.InWords(cell))));
        var rest = NotAsked.Replace(Shortened.Replace(cell, "maybe"), "");
        rest = Step3Alone.Replace(rest, m => $" {m.Groups["h"].Value} step 3 required; {m.Groups["j"].Value}");
        rest = Reason.Replace(Excepted(rest), "; ");
        rest = NoneNow.Replace(OfOneType.Replace(rest, m => $"; {TypesOf(m.Value)}not listed"), Sponsors);
        if (!rest.Any(char.IsLetterOrDigit))
            return cell.Any(char.IsLetterOrDigit) ? "maybe" : cell;
        rest = WholeUntold.Replace(rest, "not listed");
        rest = Hedge.Replace(Untold.Replace(rest, m => TypesOf(m.Value) + "not listed"), " maybe");
        rest = Unlearned.Replace(rest, m => TypesOf(m.Value) + "maybe");
        rest = ByEcfmg(NotYet.Replace(rest, "not"));
        var isRefused = false;
        var clauses = Clause.Matches(rest).Select(m => m.Value).ToList();
        var refusal = clauses.Exists(c => Sponsoring.IsMatch(c) && !Refuses.IsMatch(c) && !IsOnPeople(c)) ? null : clauses.Find(c => Refuses.IsMatch(c) && !IsOnPeople(c));
        var said = Clause.Replace(rest, m =>
        {
            if (!IsOnPeople(m.Value))
            {
                isRefused = Denied.IsMatch(m.Value);
                return m.Value == refusal && IsWithoutType(refusal) && clauses.Exists(c => IsOnPeople(c) && TypesOf(c).Length > 0) ? "" : m.Value;
            }
            // "No J-1 residents, does not sponsor".
            if (refusal is not null && TypesOf(refusal) is var denied && (denied.Length == 0 || IsOfOneKind(denied + TypesOf(m.Value))))
                return IsWithoutType(refusal) && TypesOf(m.Value) is { Length: > 0 } meant ? $" {meant}not sponsored " : "";
            // "H-1B no (none in program)" refuses it all the same.
            return TypesOf(m.Value) is { Length: > 0 } types ? $" {types}maybe " : isRefused ? "" : " maybe ";
        });
        return refusal is null ? said : said.TrimStart(' ', ',', ';', ':', '-', '.');
    }

    private static bool IsWithoutType(string clause) => !TypeText.IsMatch(clause) && !AnyVisa.IsMatch(clause);

    private static bool IsOfOneKind(string types) => TypeText.Matches(types).Select(t => t.Value[0]).Distinct().Count() == 1;

    // "All visas (excl. H-1B)", "J-1, -H-1B": what is left out, after all visas or beside another type.
    private static string Excepted(string cell)
    {
        if (Plus.IsMatch(cell))
            return cell;
        var types = TypeText.Count(cell);
        var isListed = Minus.Count(cell) == types && types > 1 && cell.TrimStart().StartsWith('-');
        return LeftOut.Replace(cell, m =>
        {
            var isMinus = m.Groups["minus"].Success;
            var before = cell[..m.Index];
            if (isMinus && isListed)
                return m.Value;
            if (AllBefore.IsMatch(before) || (!isMinus && NoneBefore.IsMatch(before)))
                return " except ";
            if (TypeBefore.IsMatch(before))
                return isMinus && !m.Value.AsSpan().ContainsAny(",(/") ? " maybe " : "; no ";
            return isMinus || m.Groups["ex"].Success || m.Groups["word"].Success ? " maybe " : m.Groups["open"].Value + " no ";
        });
    }

    // "No J-1s right now, but we sponsor".
    private static string Sponsors(Match m) => m.Groups["other"].Success && m.Groups["other"].Value[0] != m.Groups["type"].Value[0] ? m.Value
        : $"{m.Groups["type"].Value} {(m.Groups["now"].Success && !m.Groups["may"].Success && !m.Groups["all"].Success ? "sponsored" : "maybe")}";

    private static string TypesOf(string said) => string.Concat(TypeText.Matches(said).Select(m => m.Value + " "));

    // "No J1s in current class", "0 last year", "no residents on visa"; "J-1 is not sponsored this year" is a policy.
    private static bool IsOnPeople(string clause) => Counted.IsMatch(clause)
        || (Denied.IsMatch(clause) && (Residents.IsMatch(clause) || ((Past.IsMatch(clause) || (Present.IsMatch(clause) && !Visa.IsMatch(clause))) && !Sponsoring.IsMatch(clause))));

    // "We don't sponsor J-1 ourselves; ECFMG does": by whom a J-1 is not sponsored is no refusal. An H-1B is the employer's, and of "no (ECFMG sponsors)"
    // nobody knows.
    private static string ByEcfmg(string cell)
    {
        cell = NotDirectly.Replace(YesByEcfmg.Replace(Yet.Replace(cell, " but "), "yes through ecfmg"), "");
        var isSponsor = EcfmgSponsors.IsMatch(cell);
        if (!isSponsor && !ThroughEcfmg.IsMatch(cell) && !ThoughEcfmg.IsMatch(cell))
            return NotByUsAlone.Replace(cell, m => m.Groups["type"].Value + " maybe");
        if (Turned(cell) is { } turned)
            return turned;
        var last = "";
        return Clause.Replace(cell, m =>
        {
            var type = TypeText.Matches(m.Value).LastOrDefault()?.Value ?? last;
            last = type;
            if (isSponsor && !EcfmgSponsors.IsMatch(m.Value) && WeDoNot.IsMatch(m.Value) && OfBoth.IsMatch(m.Value))
                return " j-1 maybe; h-1b not sponsored ";
            if (isSponsor && NoVisas.IsMatch(m.Value))
                return " j-1 maybe; no h-1b ";
            if (type.StartsWith('h') || TypeText.Matches(m.Value).Any(t => t.Value.StartsWith('h')))
                return m.Value;
            if (NotByUs.IsMatch(m.Value) && !EcfmgSponsors.IsMatch(m.Value))
                return NotByUs.Replace(m.Value, "");
            return isSponsor && WeDoNot.IsMatch(m.Value) ? type.Length > 0 ? " j-1 through ecfmg " : " j-1 through ecfmg; h-1b not sponsored " : isSponsor && LoneNo.IsMatch(m.Value) ? " maybe " : m.Value;
        });
    }

    // "ECFMG sponsors J-1 but we don't accept it": what the program itself turns down, nobody sponsors there.
    private static string? Turned(string cell)
    {
        var (last, isNamed, isTurned) = ("", false, false);
        var said = Clause.Replace(cell, m =>
        {
            var types = TypeText.Matches(m.Value).Select(t => t.Value).ToList();
            last = types.LastOrDefault() ?? last;
            var isBehind = isNamed;
            isNamed |= EcfmgActs.IsMatch(m.Value);
            if (isBehind && types.Count == 0 && OnlyCitizens.IsMatch(m.Value))
            {
                isTurned = true;
                return m.Value + "; j-1 maybe ";
            }
            if (last.StartsWith('h') || types.Exists(t => t.StartsWith('h')) || Other.IsMatch(m.Value) || EcfmgActs.IsMatch(m.Value) || !TurnsDown.IsMatch(m.Value))
                return m.Value;
            isTurned = true;
            return !TurnsItDown.IsMatch(m.Value) ? " j-1 maybe " : types.Count == 0 && AnyVisa.IsMatch(m.Value) ? " no visas " : " j-1 not accepted ";
        });
        return isTurned ? EcfmgClause.Replace(said, "") : null;
    }

    private const RegexOptions Plainly = RegexOptions.CultureInvariant;

    private static readonly Pattern Clause = new(@"(?:(?!\s-\s|[;,()\[\]{}|\n•]|\bbut\b|(?<=\bb)ut\b|(?<=\bbu)t\b|\.(?:\s|$)).)+", Plainly);

    private static readonly Pattern TypeText = new(@"\b" + Type + @"\b", Plainly);

    private static readonly Pattern NamesEcfmg = new(@"\b" + Ecfmg + @"\b(?!\W{0,2}cert)", Plainly | RegexOptions.IgnoreCase);

    private static readonly Pattern OnlyEcfmg = new(@"^\s*(?:(?:visas?\s+)?(?:sponsored\s+)?(?:by|through|via)\s+)?(?:the\s+)?" + Ecfmg + @"(?:[\s-]+(?:sponsors|sponsored|sponsorship))?(?:\s+visas?)?\s*\.?\s*$", Plainly | RegexOptions.IgnoreCase);

    private static readonly Pattern NotEcfmg = new(@"\bnot\s+(?:(?:by|through|via|from)\s+)?(?:the\s+)?" + Ecfmg + @"\b(?!\W{0,2}cert)", Plainly | RegexOptions.IgnoreCase);

    private static readonly Pattern EcfmgActs = new(@"\b(?:by|through|via)\s+(?:the\s+)?" + Ecfmg + @"\b|\b" + Ecfmg + @"\s+(?:sponsors?|is|does|can|acts|handles|issues)\b", Plainly);

    private static readonly Pattern ThoughEcfmg = new(@"(?<=^|[;,(.]\s*)(?:al)?though\s+" + Ecfmg + @"\s+(?:sponsors|does|is)\b", Plainly);

    private static readonly Pattern YesByEcfmg = new(@"^\s*yes\s*\(\s*(?:through\s+|via\s+|by\s+)?" + Ecfmg + @"\s*\)", Plainly);

    // "We do not sponsor visas directly; J-1 through ECFMG".
    private static readonly Pattern NotDirectly = new(
        @"^\s*(?:(?:we|program|hospital)\s+)?(?:do|does)(?:\s+not|n't)\s+(?:directly\s+sponsor(?:\s+visas?)?|sponsor(?:\s+visas?)?\s+directly)\s*(?:[;,.]|\s-)\s*(?:but\s+)?(?=" + J1 + @"(?:\s+visas?)?\s+(?:is\s+|are\s+)?(?:sponsored\s+)?(?:through|via|by)\s+" + Ecfmg + @"\s*\.?\s*$)",
        Plainly);

    private static readonly Pattern OfBoth = new(@"(?:" + J1 + @"|" + H1B + @")(?:\s+visas?)?\s*(?:,|/|or|nor|and)\s*(?:" + J1 + @"|" + H1B + @")", Plainly);

    private static readonly Pattern AnyVisa = new(@"\b(?:visas?|sponsorships?)\b", Plainly);

    private static readonly Pattern OnlyCitizens = new(@"\b" + Card + @".*\bonly\b|\bonly\b.*\b" + Card, Plainly);

    private static readonly Pattern Other = new(@"\b(?:others?|else)\b", Plainly);

    // "H-1B needs Step 3; J-1 does not": of the J-1, Step 3 is denied, and no visa.
    private static readonly Pattern Step3Alone = new(
        @"\b(?<h>" + H1B + @")\s+" + NeedsStep3 + @"[\s,;.]*(?:but\s+|and\s+|while\s+)?(?<j>" + J1 + @")\s+(?:does|do)(?:\s*not|n't)(?:\s+(?:need|require)(?:\s+(?:it|step\s?3))?)?(?=\s*(?:[;.)]|$))"
        + @"|\bstep\s?3\s+(?:is\s+)?(?:only\s+)?(?:needed|required|mandatory)\s+for\s+(?:an?\s+)?(?<h>" + H1B + @")[\s,;]*(?:but\s+|and\s+)?not\s+(?:for\s+)?(?:an?\s+)?(?<j>" + J1 + @")(?=\s*(?:[;.)]|$))"
        + @"|\b(?<j>" + J1 + @")\s+(?:does|do)(?:\s*not|n't)\s+(?:need|require)\s+step\s?3[\s,;]*(?:but\s+|and\s+|while\s+)?(?<h>" + H1B + @")\s+(?:does|do)(?=\s*(?:[;.)]|$))",
        Plainly);

    private static readonly Pattern Plus = new(@"(?:^|\s)\+\p{L}", Plainly);

    private static readonly Pattern Minus = new(@"(?<=^|[\s(,/])-(?=" + Type + @"\b)", Plainly);

    private static readonly Pattern LeftOut = new(
        @"(?<open>\s*[,(]?\s*)\b(?:(?:excl|exc)\b\.?|excluding|(?<ex>ex\b\.?)|(?<word>minus|sans|bar|save|less|exclusive\s+of|with\s+the\s+exception\s+of))(?:\s+|(?<=\.))(?:the\s+)?(?=" + Type + @"\b)"
        + @"|(?:(?<=^|\s)|\s*[,(/]\s*)(?<minus>-)(?=" + Type + @"\b)",
        Plainly);

    private static readonly Pattern AllBefore = new(@"\b(?:all|any|every)(?:\s+(?:visas?|types?|kinds?|sponsorships?|of|other))*\s*$|\beverything\s*$", Plainly);

    private static readonly Pattern NoneBefore = new(@"\b(?:no|none|nothing)(?:\s+(?:visas?|types?|sponsorships?))*\s*$", Plainly);

    private static readonly Pattern TypeBefore = new(@"\b" + Type + @"(?:\s+(?:visas?|sponsorship|sponsored|accepted|only|yes|ok))*\s*$", Plainly);

    // "No J-1 in class because we do not sponsor".
    private static readonly Pattern Reason = new(
        @"(?<=\b(?:no|0|zero|none|nobody)\b[^;,.]*)\s*(?::|\bbecause\b|\bsince\b|\bas\b)\s+(?=(?:(?:we|they|it|the|our|program|hospital|of)\s+)*(?:(?:do|does|can|will)\s*(?:not|n't)|don't|doesn't|can't|cannot|won't)\s+(?:sponsor|accept|support)|no\s+(?:visa\s+)?sponsorship\b|not\s+sponsored\b)",
        Plainly);

    // "H-1B, nothing on J-1", "J-1 (none on H-1B)".
    private static readonly Pattern OfOneType = new(
        @"(?:^|[,;(]|\s-\s|\.\s|\b(?:but|and)\s)\s*(?:none|nothing)\s+(?:at\s+all\s+)?(?:on|about|regarding|re|concerning)\s+(?:the\s+)?" + Type + @"\b" + Item + @"*(?:\s*\))?(?=\s*(?:[;,.)]|$))",
        Plainly);

    private static readonly Pattern NoneNow = new(
        @"(?<=^|[;.]\s*)\s*(?:" + Now + @"\s+)?(?:no|0|zero)\s+(?:current\s+)?(?<type>" + Type + @")(?:\s+visas?)?(?:\s+(?:residents?|holders?))?(?:\s+at\s+this\s+time)?(?<now>\s+" + Now + @"|\s+(?:in|on)\s+(?:the\s+|our\s+)?(?:program|staff|house|class|roster)(?:\s+(?:yet|now|currently))?)?"
        + @"\s*[,;.-]?\s*(?:\b(?:but|however|though|although)\b,?\s*)?\b(?:(?:we|they|it|the|program|hospital)\s+)*(?:(?:do|does|can)\s+|(?<may>will|would|could|may|might|hope\s+to|plan\s+to)\s+)?(?:be\s+)?(?:sponsor|accept|tak|support|welcom|consider)(?:e|s|es|ing)?"
        + @"(?:\s+(?:it|them|those|(?<all>visas?)|(?<other>" + Type + @")))?\s*\.?\s*$",
        Plainly);

    private static readonly Pattern Refuses = new(
        @"^(?!.*\b(?:may|might|maybe|probably|likely|perhaps|sure|whether|if|unless|could|would|always|know|say|says|state|guarantee\w*|directly|yet|last|recent|past|step)\b)"
        + @".*(?:\b(?:not|never|cannot|without)\b|n't\b|\bno\b)\s+(?:(?:be|currently|visas?|" + Type + @"|able|to|or|accept|sponsor|support|offer|take|visa)\s+){0,4}(?:sponsor\w*|accept\w*|support\w*|offer\w*)\b",
        Plainly);

    // "ECFMG sponsors J-1 yet we do not accept it".
    private static readonly Pattern Yet = new(@"(?<=\b" + Ecfmg + @"\b.*)\s+(?:yet|though|although|however|while|and)\s+(?=(?:we|our|the|program|hospital|institution|gme)\b)", Plainly);

    private static readonly Pattern TurnsDown = new(
        @"(?:\b(?:not|never|no\s+longer|cannot|nor)\b|n't\b).*\b" + Taking + @"\b|\b" + Declining + @"\b|\b" + Taking + @"\s+(?:no|none)\b|\b(?:ineligible|unavailable|unable|excluded|impossible)\b",
        Plainly);

    private static readonly Pattern TurnsItDown = new(
        @"^\s*(?:(?:and|we|they|it|itself|the|our|this|program|hospital|gme|office|institution|university|department|employer|unfortunately|currently|is|are|be|has|have|visas?|" + Type + @")\s+)*"
        + @"(?:(?:(?:do|does|can|will|would|is|are|has|have|did)\s*(?:not|n't)|not|never|no\s+longer|cannot|(?:do|does|ca|wo|is|are|did)n't|can't|won't)\s+(?:(?:be|currently|yet|able|to)\s+)*" + Taking + "|" + Declining + ")"
        + @"(?:\s+(?:it|them|any|one|those|these|this|that|" + Type + @"|visas?|holders?|applicants?|residents?|candidates?|in|by|us|our|the|program|hospital|here|at|all|sponsorships?|currently|now|anymore|" + Ecfmg + @"|to))*\s*$",
        Plainly);

    private const string Taking =
        "(?:accept\\w*|tak(?:e|es|en|ing)|allow\\w*|permit\\w*|participat\\w*|support\\w*|consider\\w*|rank\\w*|offer\\w*|honou?r\\w*|interview\\w*|hir(?:e|es|ed|ing)|available|eligible)";

    private const string Declining = "(?:refus|declin|reject|prohibit|forbid|disallow|den(?:y|ie)|bans?|banned|opted\\s+out|opts\\s+out)\\w*";

    // What ECFMG does, up to where the clause ends.
    private static readonly Pattern EcfmgClause = new(
        @"(?:(?<=^|[;,(.]\s*)(?:(?:al)?though\s+)?(?:(?:yes|the)\s+)?(?:" + Type + @"\s+(?:visas?\s+)?)?(?:(?:is|are)\s+)?(?:sponsored\s+|available\s+)?)?(?:\b(?:by|through|via)\s+(?:the\s+)?" + Ecfmg + @"\b|\b" + Ecfmg
        + @"\s+(?:can\s+)?(?:(?:is|acts\s+as)\s+(?:the\s+|an?\s+)?(?:[\w-]+\s+){0,2}sponsor|(?:sponsors?|does|handles|issues)(?:\s+(?:it|them|this|that|these|those|the|all|visas?|j-?1s?))*))(?=\s*(?:[;,.()]|\s-\s|\bbut\b|$))(?:\s*[,;.])?(?:\s*\bbut\b)?",
        Plainly);

    private static readonly Pattern Shortened = new(@"\bn/[dk]\b|\bn\.\s?[adk]\b\.?", Plainly);

    // "No green card needed", "not US citizens only", "no visas for rotators": what is not asked, or who is no resident.
    private static readonly Pattern NotAsked = new(
        @"\bno\s+(?:an?\s+)?" + Cards + @"\s+(?:is\s+|are\s+)?(?:needed|required|necessary|requirement)\b"
        + @"|\b(?:no\s+need\s+(?:for|of|to\s+(?:have|be|hold))|(?:does\s?n[o']t|do\s?n[o']t|does\s+not|do\s+not|not|no\s+longer|never)\s+(?:need|require)(?:s|d|ed|ing)?(?:\s+to\s+(?:have|be|hold))?)\s+(?:an?\s+)?" + Cards
        + "|\\b" + Cards + @"\s+(?:is\s+|are\s+)?(?:not|no\s+longer)\s+(?:needed|required|necessary|an?\s+requirement)\b"
        + @"|\bnot\s+(?:only|just|limited\s+to|restricted\s+to)\s+(?:for\s+)?(?:us\b(?!\s+(?:citizen|perm|green|lpr|pr\b|gc))|" + Cards + ")"
        + @"|\bnot\s+(?:for\s+)?(?:us|" + Cards + @")\s+only\b"
        + @"|\bno\s+visas?\s+(?:is\s+|are\s+)?(?:needed|required|necessary)\s+(?:for|by)\s+" + Cards
        + @"|\bno\s+(?:(?:" + Type + @"|visas?|sponsorship)\s+)+for\s+(?:rotators?|rotations?|observers?|observerships?|externs?|externships?|electives?|(?:visiting|medical)\s+students|students|volunteers|shadowing)\b(?!\s*(?:,|/|or|and)\s*\w)",
        Plainly);

    // A cell that is no more than this tells of its source, where "visas not provided" would tell of visas.
    private static readonly Pattern WholeUntold = new(@"^\s*(?:not|none|nothing)\s+(?:provided|given)\.?\s*$|^\s*(?:not|none|nothing)(?:\s+(?:available|given|provided|shown|posted))?" + AtPlace + @"\.?\s*$", Plainly);

    private static readonly Pattern Untold = new(
        @"\b(?:(?:none|nothing)(?:\s+else)?|no" + Item + @"+)\s+(?:(?:that|which|i|we|could|can|find|is|are|was|were|been|currently|specifically|explicitly|at\s+all)\s+)*" + Told + @"\b" + AtPlace + "?"
        + @"|\b(?:none|nothing)\s+(?:given|seen)\b" + AtPlace + @"?|\b(?:none|nothing|no" + Item + "+|(?<=\\b" + Type + "\\s+)not)" + AtPlace
        + @"|\bnothing\s+(?:at\s+all\s+)?(?:about|regarding|re)\b" + Item + "*" + AtPlace + "?"
        + @"|\b(?:" + Place + @"\s+)?(?:say|state|list|mention|show|tell)s?\s+nothing\b"
        + @"|\b(?:" + Place + @"\s+)?(?:doesn't|does\s+not|don't|do\s+not|didn't|did\s+not)\s+(?:even\s+|currently\s+|explicitly\s+|specifically\s+|clearly\s+)?(?:say|state|mention|specify|indicate|disclose|tell)\b" + AtPlace + "?",
        Plainly);

    private static readonly Pattern Hedge = new(
        @"\b(?:that\s+)?(?:i|we)\s+(?:know|heard|am\s+aware|are\s+aware)\s+of\b|\b(?:i|we)\s+(?:think|believe|guess|suppose|heard|assume)\b|\b(?:not\s+)?to\s+(?:(?:the\s+best\s+of\s+)?(?:my|our)|anyone's)\s+knowledge\b|\bafaik\b|\biirc\b|\b(?:as|so)\s+far\s+as\s+(?:i|we)\s+know\b"
        + @"|\b(?:apparently|supposedly|reportedly|allegedly|presumably)\b",
        Plainly);

    // "None known", "not yet decided", "never asked", "no longer listed", "not yet".
    private static readonly Pattern Unlearned = new(
        @"\bnot\s+yet\s+" + Told + @"\b|\b(?:none|nothing|never|no" + Item + @"+|not\s+yet|(?:haven't|have\s+not|hasn't|has\s+not|wasn't)(?:\s+yet)?(?:\s+been)?)\s+(?:(?:is|are|been)\s+)?" + Learned + @"\b(?:\s+yet\b)?"
        + @"|\bnot\s+(?:been\s+)?(?:asked|checked|decided|determined|announced|researched|updated|confirmed|verified|known|clear)(?:\s+yet\b)?"
        + @"|\b(?:haven't|have\s+not|didn't|did\s+not|don't|do\s+not|doesn't)\s+(?:ask|check|verify|know)\b"
        + @"|\bno\s+longer\s+(?:" + Told + @"\b" + AtPlace + "?|on\\s+" + Place + ")"
        + @"|\bnot\s+yet(?=\s*(?:[;,.()\]'""]|$))",
        Plainly);

    // "Not yet sponsoring J-1".
    private static readonly Pattern NotYet = new(@"\bnot\s+yet\b", Plainly);

    private static readonly Pattern Denied = new(@"\b(?:no|not|0|zero|none|nobody|noone|never\s+had|(?:haven't|hasn't|have\s+not|has\s+not)\s+had)\b", Plainly);

    private static readonly Pattern Counted = new(@"^\s*(?:(?:0|zero)\s+(?:j-?1s|h-?1-?bs|current|currently|now|today)|(?:none|nothing)\s+(?:yet|so\s+far|" + Now + @")|" + Now + @"\s+(?:none|nothing|0|zero)"
        + @"|(?:(?:we|they|it|the|program|currently|now)\s+)*(?:has|have|had)\s+(?:currently\s+)?(?:no|0|zero)\s+(?:current\s+)?" + Type + @"(?:\s+" + Now + ")?"
        + @"|(?:none|0|zero)\s+(?:(?:currently|now)\s+)?in\s+(?:the\s+|our\s+|this\s+)?(?:program|residency|hospital)(?:\s+(?:currently|now|at\s+present))?)\b\s*$"
        + @"|\b(?:denied|refused|rejected)\s+(?:me|us|my|mine)\b", Plainly);

    private static readonly Pattern Residents = new(
        @"\b(?:no|0|zero)\s+(?:(?:current|visa|" + Type + @"|img|imgs|foreign|non-us)\s+)*(?:residents|interns|trainees|alumni|alums)\b(?!\s+(?:visas?|sponsor))"
        + @"|\b(?:nobody|no\s+one|noone)\s+(?:is\s+|here\s+|there\s+|currently\s+|now\s+)*(?:on|with|has|holds)\b|\bvisa\s+(?:residents\b|holders?\s+(?:now|currently|today|at\s+present)\b)",
        Plainly);

    private static readonly Pattern Past = new(@"(?<!\b(?:since|after|from|until)\s+(?:the\s+)?)\b(?:last|past|recent|previous|prior)\s+" + Period + @"|\bmatched\b|\bso\s+far\b|\bto\s+date\b|\bever\b|\brecently\b|\blately\b|\byet\s*$|\bnever\s+had\b", Plainly);

    private static readonly Pattern Present = new(
        @"\b(?:this|current|present)\s+" + Period + @"|\b(?:in|among|on)\s+(?:the\s+|our\s+)?(?:class|roster|cohort|staff|house|pgy[\s-]?[1-7]|(?:current\s+|[0-9]{1,3}\s+)residents)\b|\bin-house\b"
        + @"|(?<=\b" + Type + @"\s+)in\s+(?:the\s+|our\s+)?(?:program|hospital|residency)\b(?:\s+(?:yet|now|currently))?",
        Plainly);

    // "Not this year", "no visas this cycle".
    private static readonly Pattern Visa = new(@"\bvisas?\b|\bnot\s+(?:for\s+)?this\b", Plainly);

    private static readonly Pattern Sponsoring = new(
        @"\b(?:sponsor\w*|accept\w*|offer\w*|support\w*|tak(?:e|es|en|ing)|consider\w*|provid\w*|allow\w*|available|eligible|possible|yes|only|resum\w+|step\s?3)\b|[✓✔]",
        Plainly);

    private static readonly Pattern EcfmgSponsors = new(
        @"(?<!\b(?:if|when|unless|even|though|although|as|only)\s+)\b" + Ecfmg + @"\s+(?:(?:is|acts\s+as)\s+(?:the\s+|an?\s+)?(?:(?:official|legal|actual|visa|j-?1)\s+)*sponsor|(?:sponsors|does|handles|issues)(?:\s+(?:it|them|this|that|these|those|the|all|visas?|j-?1s?))*)"
        + @"(?=\s*(?:[;,.()]|\s-\s|\bbut\b|$))",
        Plainly);

    private static readonly Pattern ThroughEcfmg = new(@"\b(?:by|through|via)\s+(?:the\s+)?" + Ecfmg + @"\b(?!\s+(?:visa|j-?1))", Plainly);

    private static readonly Pattern NotByUs = new(
        @"(?:\band\s+)?\bnot\s+(?:be\s+)?(?:directly\s+)?(?:(?:sponsored|issued|handled|done)\s+)?(?:(?:directly\s+)?(?:by|through|via|from)\s+)?" + Us,
        Plainly);

    // "J-1 - not through hospital".
    private static readonly Pattern NotByUsAlone = new(@"(?<=^\s*|[;,(]\s*)(?<type>" + Type + @")?(?:\s+visas?)?[\s:(-]*\bnot\s+(?:directly\s+)?(?:by|through|via)\s+" + Us + @"(?=\s*(?:[;,.()]|$))", Plainly);

    private static readonly Pattern WeDoNot = new(
        @"\b(?:we|program|hospital|institution|university|department|gme)\b.*(?:\bnot\b|n't\b).*\bsponsor|^\s*(?:and\s+)?(?:we|program|hospital)\s+(?:do|does)(?:\s+not|n't)\s*$|(?:\bnot\b|n't\b).*\bsponsor\w*\b.*\b(?:ourselves|itself|directly|by\s+" + Us + ")",
        Plainly);

    private static readonly Pattern NoVisas = new(@"^\s*no\s+visas?(?:\s+sponsorship)?\s*$", Plainly);

    private static readonly Pattern LoneNo = new(@"^\s*(?:no|none|not\s+sponsored)\s*$", Plainly);
}
