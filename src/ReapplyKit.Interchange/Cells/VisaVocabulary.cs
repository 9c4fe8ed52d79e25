using System.Collections.Frozen;

namespace ReapplyKit.Interchange;

/// <summary>The words that visa cells are made of: one table, phrases first where they are longer.</summary>
internal static class VisaVocabulary
{
    public const int LongestPhrase = 9;

    // Phrases are parted by "|"; words are lower case, without apostrophes, hyphens and dots.
    private static readonly FrozenDictionary<string, VisaWord> Words = Table(
        (VisaWord.J1,
            "j1|j 1|j1s|j 1s|j1visa|j1visas|j visa|j visas|ecfmg sponsored visa|ecfmg sponsored visas|ecfmg visa|ecfmg visas|"
            + "intealth sponsored visa|intealth sponsored visas"),
        (VisaWord.H1B, "h1b|h 1b|h1 b|h 1 b|h1|h 1|h1bs|h 1bs|hb1|hb 1|h b1|h b 1|h1bvisa|h1bvisas|h visa|h visas"),
        (VisaWord.Both, "beide|ambos|ambas|les deux|both|j1h1b|h1bj1|j1h1|h1j1"),
        (VisaWord.Other,
            "f1|f 1|f1s|opt|cpt|o1|o 1|tn|tn1|tn 1|e3|e 3|j2|j 2|h4|h 4|l1|l 1|l2|l 2|b1|b 1|m1|m 1|daca|"
            + "asylum|asylee|asylees|refugee|refugees|f1 opt|f 1 opt|student visa"),
        (VisaWord.Visas,
            "visa|visas|visum|visado|visados|visto|vistos|visa type|visa types|sponsorship|sponsorships|visa sponsorship|immigration|work authorization"),
        (VisaWord.All, "all|any|every|everything|all types|any type|all visas|any visa|any visas|every visa|any kind|at all"),
        (VisaWord.Rest,
            "other|others|else|otherwise|any other|all other|all others|other visa|other visas|any other visa|any other visas|"
            + "other types"),
        (VisaWord.Aye, "no problem|no problems|"
            + "no issue|no issues|not a problem|not an issue|yes|yep|yup|yeah|ja|sí|oui|sim|y|ok|okay|true|is fine|fine|✓|✔|☑|✅"),
        (VisaWord.Yes,
            "sponsor|sponsors|sponsored|sponsoring|patrocina|patrocinan|patrocinamos|patrocinam|sponsert|sponsort|parraine|parrainent|sponsorise|accept|accepts|accepted|accepting|acceptable|available|availability|offer|"
            + "offers|offered|offering|provide|provides|provided|providing|support|supports|supported|supporting|welcome|welcomed|"
            + "welcomes|continues|continued|allowed|allow|allows|eligible|take|takes|taken|considered eligible|permitted|open to|common|"
            + "participate|"
            + "participates|participating|hire|hires|honored|honors|most common|"
            + "widely accepted|more widely accepted|friendly"),
        (VisaWord.Prefer, "prefer|prefers|preferred|preference|preferably|recommended|encouraged|encouraged to apply"),
        (VisaWord.No,
            "no|nem|not|non|n|never|nein|nicht|kein|keine|não|nao|pas|pas de|pas d|aucun|aucune|sem|sin|ningún|ninguna|nenhum|nenhuma|ohne|we have never|have never|has never|neither|cannot|cant|can t|dont|don t|doesnt|doesn t|wont|won t|isnt|isn t|arent|aren t|didnt|"
            + "without|unable|unavailable|ineligible|refuse|refuses|refused|decline|declines|declined|deny|denied|reject|rejects|"
            + "rejected|exclude|excludes|excluded|excluding|prohibit|prohibits|prohibited|unacceptable|unsupported|discontinued|"
            + "halt|halts|halted|stopped|ceased|suspended|lacks|false|✗|✘|✖|✕|❌|no longer|instead of|rather than|not able to|were not able to|"
            + "were unable to|were not accepting|were not sponsoring|against|"
            + "no exceptions for|no exception for|no exceptions to|forbidden|banned|bans|barred|disallowed|unsponsored|impossible|withdrawn|"
            + "cancelled|canceled|eliminated|nope|under no circumstances|unchecked"),
        (VisaWord.None, "none|nothing|nil|zero|no visa|no visas|kein visum|keine visa|ohne visum|ohne visa|sin visa|sin visas|sin visado|sans visa|sem visto|aucun visa|pas de visa|pas de visas|aucun|ninguno|ninguna|nenhum|keine|sem vistos"),
        (VisaWord.Doubt,
            "según caso|segun caso|según el caso|segun el caso|selon le cas|je nach fall|im einzelfall|caso a caso|not both|deadline passed|deadline over|deadline has passed|peut être|talvez|tal vez|vielleicht|eventuell|quizás|quizá|pas sûr|pas encore|noch nicht|aún no|ainda não|unconfirmed|unverified|not confirmed|not verified|rumor|rumors|rumour|hearsay|heard|reddit|sdn|forum|forums|select cases|some cases|certain cases|rare cases|special cases|exceptional cases|individual cases|few cases|specific cases|select candidates|select applicants|strong candidates|exceptional candidates|strong applicants|outstanding candidates|special cases only|select cases only|in select cases only|select candidates only|"
            + "no visa mentioned|no visas mentioned|no visa preference|no visa information|no mention|no mention of|now and then|"
            + "from time to time|once in a while|on occasion|after pgy 1|after pgy1|after intern year|from pgy 2|from pgy2|"
            + "starting pgy 2|starting pgy2|pgy 2|pgy2|pgy 3|pgy3|case by case|case to case|case basis|individual basis|individually|individual|varies|vary|varied|variable|depends|"
            + "depending|dependent|maybe|perhaps|possibly|probably|likely|unlikely|may|might|could|would|tbd|tba|tbc|pending|unknown|"
            + "unclear|unsure|uncertain|not sure|not certain|not clear|not known|not specified|unspecified|not stated|not mentioned|"
            + "not reported|not applicable|na|n a|see|website|webpage|site|check|contact|contact us|contact program|ask|inquire|"
            + "inquiry|call|email|e mail|verify|confirm|refer|visit|discretion|discretionary|approval|review|reviewed|under review|"
            + "discuss|negotiable|limited|limited basis|rare|rarely|seldom|hardly|exception|exceptions|exceptional|exceptionally|"
            + "occasionally|sometimes|some|few|select|selected|certain|circumstances|special|extraordinary|used to|previously|"
            + "formerly|historically|past|was|were|had|waiver|waivers|transfer|transfers|transferred|holder|holders|holding|prelim|"
            + "prelims|preliminary|advanced|research|observer|observers|observership|observerships|students|electives|canadians|"
            + "canadian|not always|not all|not every|not guaranteed|cannot guarantee|no guarantee|guarantee|guaranteed|not required|"
            + "is not required|are not required|not needed|not necessary|hopefully|try|tries|hold|on hold|paused|frozen|ended|"
            + "expected to change|changing|conditional|"
            + "not preferred|not recommended|not encouraged|restricted|directly|temporarily|presently on|currently on|already on|"
            + "current residents|current resident|current trainees|current employees|us graduates|us graduate|us grads|"
            + "us medical graduates|american graduates|us medical school|us medical schools|us school|us schools|us md|us mds|"
            + "american medical school|american medical schools|amg|amgs|"
            + "conditionally|not limited to|not restricted to|not reserved for|prefer not|prefers not|rather not|not often|not automatically|upon request|on request|request|priority|we have"),
        (VisaWord.Soft,
            "future|in future|in the future|in the near future|option|an option|process|processes|processing|processed|petition|petitions|petition for|file|files|filed|"
            + "honor|honors|honored|honoured|accommodate|accommodates|something we do|"
            + "consider|considers|considered|considering|consideration|possible|potential|potentially|authorized|authorised|"
            + "authorized to work|legally authorized to work|eligible to work|able to work|right to work|permission to work"),
        (VisaWord.Flip,
            "problem|problems|issue|issues|limit|limits|restriction|restrictions|objection|objections|difference|uncommon|unusual|"
            + "trouble|concern|concerns|cap|info|information|data|idea|answer|policy"),
        (VisaWord.Only, "only|nur|solo|sólo|solamente|únicamente|seulement|uniquement|somente|apenas|só|solely|exclusively|just|nothing but|alone"),
        (VisaWord.For, "for|with|after|post|upon|following|requiring|available to|offered to|granted to|only available to|only available for|available only to|only to"),
        (VisaWord.If, "if|when|once|provided that|as long as|assuming"),
        (VisaWord.Except,
            "except|except for|excepting|other than|apart from|aside from|besides|unless|until|barring|all but|everything but|"
            + "anything but|all visas but|any visa but"),
        (VisaWord.Step3, "step 3|step3|step iii|usmle 3|usmle step 3|usmle step3|usmle step iii|s3"),
        (VisaWord.NoStep3,
            "step 3 not required|step 3 not mandatory|step 3 is not mandatory|step 3 optional|step 3 is optional|step 3 is not required|step 3 not needed|step3 not required|no step 3|no step3|no step 3 required|"
            + "no step 3 needed|usmle step 3 not required|usmle step 3 is not required"),
        (VisaWord.WithoutStep3,
            "without step 3|without step3|without usmle step 3|without passing step 3|without passing usmle step 3|"
            + "without a passed step 3|before step 3|before usmle step 3|before passing step 3|prior to step 3|"
            + "prior to passing step 3"),
        (VisaWord.Fellows, "after residency|after the residency|after your residency|post residency|following residency|upon completion of residency|after completion of residency|after completing residency|upon completing residency|after finishing residency|after residency training|after graduating|after graduation|upon graduation|post graduation|after training|post training|after graduating residency|jobs|job after residency|waiver job|fellow|fellows|fellowship|fellowships|faculty|attending|attendings|attending physicians"),
        (VisaWord.Residents, "resident|residents|residency|residencies|intern|interns|pgy1|pgy 1|pgy|house staff"),
        (VisaWord.Citizens,
            "citizen|citizens|citizenship|us citizen|us citizens|us citizenship|usa citizen|usa citizens|united states citizen|"
            + "united states citizens|american citizen|american citizens|usc|us nationals|us national"),
        (VisaWord.GreenCard,
            "green card|green cards|greencard|greencards|green card holder|green card holders|gc|gcs|gc holder|gc holders|lpr|"
            + "hold a green card|hold green card|permanent resident|permanent residents|permanent residency|permanent residence|"
            + "permanent residencies|ead|eads|h4 ead|h 4 ead|ead holder|ead holders|employment authorization document|"
            + "us permanent resident|us permanent residents|lawful permanent resident|lawful permanent residents|"
            + "lawful permanent residence|pr|immigrant visa|permanent work authorization|permanent work authorisation"),
        (VisaWord.Foreigners,
            "non us citizen|non us citizens|non citizen|non citizens|noncitizen|noncitizens|foreign nationals|foreign national|"
            + "who are not us citizens|who are not united states citizens|who are not us citizens or permanent residents|"
            + "who are not united states citizens or permanent residents"),
        (VisaWord.Must,
            "must|must hold|required|requirement|requires|need|needs|restricted to|limited to|is limited to|reserved|reserved for|"
            + "mandatory|open only to|require|needed"),
        (VisaWord.NotListed, "not listed|none listed|unlisted|nothing listed"),
        (VisaWord.And, "and|und|plus|as well as|but also|and also|along with"),
        (VisaWord.Or, "or|nor|and or|oder|ni|noch"),
        (VisaWord.But, "but|however|although|though|while|whereas|yet"),
        (VisaWord.Filler,
            "intealth|through intealth|freida|per freida|on freida|seeking|requesting|interested in|requests|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|"
            + "august|september|"
            + "october|november|december|do|does|did|have|has|a|an|the|we|our|us|it|its|is|are|be|been|being|will|can|shall|should|"
            + "also|either|this|that|these|those|"
            + "they|their|there|you|your|of|in|on|at|to|by|via|through|from|as|currently|current|now|presently|time|at this time|"
            + "at the moment|now or in the future|now and in the future|under any circumstances|program|programs|hospital|university|institution|institutions|department|gme|"
            + "office|"
            + "applicant|applicants|candidate|candidates|physician|physicians|medical|graduate|graduates|graduated|education|school|"
            + "schools|img|imgs|fmg|fmgs|international|foreign|ecfmg|ecfmg certified|ecfmg certification|certified|certification|"
            + "certificate|clinical|exchange|visitor|temporary|worker|employer|employment|based|category|alien|type|types|status|"
            + "unfortunately|sorry|i m|im|please|note|generally|typically|usually|normally|mostly|predominantly|primarily|often|"
            + "basis|able|position|positions|role|job|company|training|categorical|qualified|well|subject to|subject|uscis|"
            + "always|visa holder|visa holders|2 year home requirement|two year home requirement|2 year home residency requirement|"
            + "two year home residency requirement|requirement applies|2 year home requirement applies|no premium processing|"
            + "even for fellows|even for fellowship|even for fellowships|no waiver support|no waiver assistance|regulations|laws|"
            + "approvals|per|guideline|guidelines|subject to ecfmg approval|ecfmg approval|anymore|any more|any longer|passed|passing|"
            + "pass|completed|done|completion|taken and passed|result|results|score|"
            + "no fee|no fees|no extra fee|no additional fee|no application fee|without fee|without a fee|no cost|no charge|"
            + "no exceptions|no preference|no restriction|no restrictions|without restriction|without restrictions|only if ecfmg certified|"
            + "only if certified|strict rules|strict|rules|valid|current visa|not only|but not limited to|including|include|includes|"
            + "only through ecfmg certified|ecfmg certified only|through ecfmg|work|employment visas|appropriate|if ecfmg certified|"
            + "if certified|if international medical graduate|if img|if fmg|maintain|obtain|obtained|ds 2019|ds2019|form ds 2019|"
            + "year|years|1st|first|"
            + "academic|cap exempt|we re|re|eligibility|so|too|then|who|which|where|what|sponsorship of|opportunities|opportunity|"
            + "application|applications|list|listed|before ranking|before the rank list|before match|before the match|"
            + "before rank list|prior to ranking|expect|expects|ranking|rank|rank list|rank order|rank order list|rol"
            + "|list deadline|standard|match|matching|deadline|start|date|start date|"
            + "interview|apply|to apply|applying|happily|gladly|happy to|strongly|highly|"
            + "non us medical school|non us medical schools|non us school|non us schools|accepted visas|usmle|all medical"));

    // Words that deny what follows; "refused" and "unable" say what is denied themselves.
    private static readonly FrozenSet<string> Negations = FrozenSet.Create(
        StringComparer.Ordinal, "no", "kein", "keine", "não", "nao", "pas", "pas de", "sem", "sin", "not", "non", "never", "we have never", "have never", "has never", "cannot", "cant", "can t", "dont",
        "don t", "doesnt", "doesn t", "wont", "won t", "isnt", "isn t", "arent", "aren t", "didnt", "without", "no longer");

    private static readonly FrozenDictionary<string, VisaWord>.AlternateLookup<ReadOnlySpan<char>> Spans =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static VisaWord? Find(ReadOnlySpan<char> phrase) =>
        Spans.TryGetValue(phrase, out var word) ? word : null;

    /// <summary>Whether a phrase denies what follows it.</summary>
    public static bool IsNegation(ReadOnlySpan<char> phrase) => Negations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(phrase);

    private static FrozenDictionary<string, VisaWord> Table(params (VisaWord Word, string Phrases)[] rows)
    {
        var table = new Dictionary<string, VisaWord>(StringComparer.Ordinal);
        foreach (var (word, phrases) in rows)
        {
            foreach (var phrase in phrases.Split('|'))
                table.TryAdd(phrase, word);
        }
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
