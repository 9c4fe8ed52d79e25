using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>Reads settings, tracks and the ECFMG certificate in the words of FREIDA, NRMP and of people.</summary>
internal static class WordCell
{
    /// <summary>"University-based", "Community-based university affiliated", "Community hospital", "Academic".</summary>
    public static CellReading<ProgramSetting> Setting(string text)
    {
        if (text.Contains('?', StringComparison.Ordinal))
            return new(default, "is not certain; write community, communityTeaching or academic once it is known");
        string[] words = [.. Words(text.Replace("w/o", "without ", StringComparison.OrdinalIgnoreCase)).Select(w => w is "comm" or "cmty" ? "community" : w is "uni" ? "university" : w)];
        if (IsUnaffiliated(words))
            return new(ProgramSetting.Community);
        if (words.Contains("hybrid"))
            return new(ProgramSetting.CommunityTeaching);
        var (community, university) = (Says(words, "community"), Says(words, "university", "univ", "academic", "academia", "amc"));
        var isAffiliate = Says(words, "affiliated", "affiliate", "affiliation", "affil", "aff");
        var affiliated = isAffiliate || Says(words, "teaching", "communityteaching", "partner", "associated");
        if (words.Any(w => w is "non" or "not" or "no" or "un" or "unaffiliated" or "or" or "maybe" or "possibly" or "probably" or "unclear" or "unsure" or "military" or "nonaffiliated" or "nonuniversity"))
            return Open("community, communityTeaching or academic");
        return (community, university, affiliated) switch
        {
            (true, _, true) => new(ProgramSetting.CommunityTeaching),
            (false, true, true) when isAffiliate => new(ProgramSetting.CommunityTeaching),
            (true, true, false) => Open("community, communityTeaching or academic"),
            (true, false, false) => new(ProgramSetting.Community),
            (false, true, _) => new(ProgramSetting.Academic),
            (false, false, _) when Says(words, "communityteaching") => new(ProgramSetting.CommunityTeaching),
            _ => Open("community, communityTeaching or academic"),
        };

        static CellReading<ProgramSetting> Open(string words) => new(default, $"names no setting that is known; write {words}");
    }

    // "Community hospital without university affiliation", "non-university community hospital".
    private static bool IsUnaffiliated(string[] words)
    {
        if (!Says(words, "community"))
            return false;
        var denials = words.Index().Where(w => w.Item is "without" or "no" or "not" or "non").ToList();
        string[] denied = [.. denials.Select(d => words.Skip(d.Index + 1).FirstOrDefault(w => w is not ("a" or "an" or "any" or "formally"), ""))];
        var affirmed = words.Take(denials.Count == 0 ? words.Length : denials[0].Index);
        return denied.Length > 0
            ? denied.All(IsOfUniversities) && !affirmed.Any(IsOfUniversities)
            : Says(words, "unaffiliated", "nonaffiliated", "nonuniversity") && !words.Any(IsOfUniversities);
    }

    private static bool IsOfUniversities(string word) =>
        word is "university" or "univ" or "academic" or "affiliated" or "affiliate" or "affiliation" or "affiliations" or "teaching";

    /// <summary>"Categorical", "Prelim", "Advanced (PGY-2)".</summary>
    public static CellReading<ProgramTrack> Track(string text)
    {
        var words = Words(text);
        ProgramTrack[] tracks =
        [
            .. words.Select(w => w switch
            {
                "categorical" or "cat" => ProgramTrack.Categorical,
                "preliminary" or "prelim" => ProgramTrack.Preliminary,
                "advanced" or "adv" => ProgramTrack.Advanced,
                "transitional" => ProgramTrack.Transitional,
                "physicianreserved" or "reserved" or "physician" => ProgramTrack.PhysicianReserved,
                "primary" => ProgramTrack.Primary,
                _ => ProgramTrack.Unknown,
            }).Where(t => t != ProgramTrack.Unknown).Distinct(),
        ];
        return tracks is [var track] && !words.Any(w => w is "no" or "not" or "non" or "scientist" or "scientists")
            ? new(track)
            : new(default, "names no single track; write categorical, preliminary, advanced, transitional, physicianReserved or primary");
    }

    /// <summary>Whether the ECFMG certificate is asked at application; "by interview" or "before start" is later.</summary>
    public static CellReading<Requirement<bool>> Certificate(string text)
    {
        const string Expected = "write yes, preferred or no";
        var words = Words(text);
        if (words.Length > 1)
            words = Words(text = Demanded(text));
        if (text.Contains('?', StringComparison.Ordinal) || Says(words, "maybe", "varies", "depends", "case", "unclear"))
            return new(default, "is not certain; " + Expected);
        if (Says(words, "step", "ck", "usmle") && !words.Any(w => w.StartsWith("certif", StringComparison.Ordinal) || w == "ecfmg"))
            return new(default, "speaks of an exam, not of the certificate; " + Expected);
        if (Says(words, "preferred", "recommended", "desired", "encouraged", "ideally", "preferably"))
            return new(Requirement.Preferred(true));
        if (RefusesLater.IsMatch(text) || BySubmission.IsMatch(text))
            return new(Requirement.Strict(true));
        if (words is ["no" or "none", _, ..] && TurnsToDemand(text))
            return new(default, "says no, and that the certificate is asked; " + Expected);
        if (words is ["no" or "none" or "optional", ..] or ["n"] or ["false"] or ["0"] or ["0", "0"]
            || words.Index().Any(w => w.Item is "not" && words.ElementAtOrDefault(w.Index + 1) is "required" or "needed" or "necessary" or "mandatory"))
            return new(Requirement.None<bool>());
        if (Says(words, "application", "apply", "applying") && !Says(words, "not", "after", "eligible"))
            return new(Requirement.Strict(true));
        if (Says(words, "interview", "interviews"))
            return new(default, "says when the certificate is asked, not whether at application; " + Expected);
        if (Says(words, "by", "before", "prior", "until", "at", "upon", "after") || Says(words, "pending", "process", "progress", "eligible"))
            return new(Requirement.None<bool>(), "asks for the certificate later than at application: taken as not asked there");
        return (words is ["1"] or ["1", "0"] or ["y"] or ["true"] || Says(words, "yes", "required", "mandatory", "must", "needed", "certified")) && !Says(words, "not", "no")
            ? new(Requirement.Strict(true)) : new(default, "does not say whether the certificate is asked at application; " + Expected);
    }

    // "No interview without certificate", "no cert, no review" and "no uncertified applicants" demand it, as "required, no exceptions" does.
    private static string Demanded(string text)
    {
        if (!DenialText.IsMatch(text))
            return text;
        var rest = NoExceptions.Replace(text, "");
        text = Words(rest) is not ([] or ["no"]) ? rest : rest.Any(char.IsLetter) ? "no, required" : "required";
        return NoneWithout.Match(text) is { Success: true } without ? RequiredFor(without.Groups["what"].Value)
            : NeitherNor.Match(text) is { Success: true } neither ? RequiredFor(neither.Groups["what"].Value)
            : NoUncertified.IsMatch(text) ? "required" : text;
    }

    private static string RequiredFor(string step) => Later.IsMatch(step) ? "required before ranking" : Interviewing.IsMatch(step) ? "required for interview" : "required";

    private static readonly Pattern Later = new(@"\b(?:rank|match|start|contract|begin|hire)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Interviewing = new(@"\b(?:interview|invit|offer)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "No - must be certified", "no (required to apply)"; "no, but required by July 1" asks for it later.
    private static bool TurnsToDemand(string text) => AfterNo.Match(text) is { Success: true } rest && Words(rest.Groups["rest"].Value) is var words
        && Says(words, "must", "required", "mandatory", "needed", "needs", "only") && !Says(words, "no", "not", "never", "if", "dont")
        && (Says(words, "application", "apply", "applying")
            || !Says(words, "by", "before", "prior", "until", "at", "upon", "after", "later", "start", "eligible", "pending", "interview", "interviews", "rank", "ranking", "match"));

    private const string NotDone = @"(?:pending|on[- ]?going|in[- ]?(?:process|progress)|eligib(?:le|ility)|awaiting|await(?:ed)?|expected|applied\s+for)";
    private const string OnLaterDay = @"(?:by|before|until|at|after|upon|on)\s+(?:the\s+)?(?:time\s+of\s+)?(?:rol|rank\w*|match\w*|start\w*|july|june|interview\w*|residency|orientation|hire|hiring|contract)";
    private const string Turned = @"\b(?:not|never|isnt|arent|wont|[a-z]{1,6}n['’]t)\s+(?:(?:be|an?|good)\s+)?(?:accept|consider|ok\b|okay|allow|suffic|enough|fine|permit|review|taken|invit|interview|eligib|option|count)";

    // "Pending not accepted", "no pending", "before application, not by rank list", "will not consider applicants in progress".
    private static readonly Pattern RefusesLater = new(
        @"\b(?:" + NotDone + "|" + OnLaterDay + @")\b(?:\s+[a-z]+){0,3}?\s+(?:(?:is|are|will|does|do)\s+)?" + Turned
        + @"|\b(?:no|not|never)\s+(?:(?:ecfmg|certificates?|certs?|still|just|while)\s+){0,2}" + NotDone + @"\b(?!\s+(?:is\s+|are\s+)?(?:ok|okay|fine|accepted|allowed|required|needed))"
        + @"|\b(?:not|never|[a-z]{1,6}n['’]t)\s+(?:accept|consider|review|take|invite|interview|allow)\w*\s+(?:[a-z]+\s+){0,4}?" + NotDone + @"\b"
        + @"|\b(?:application|apply|applying|submission)\b[^.;]*\bnot\s+(?:just\s+|only\s+)?(?:later|after|" + OnLaterDay + @")|\bnot\s+" + OnLaterDay + @"\b.*\b(?:at|before|by|upon|when)\s+(?:the\s+)?(?:time\s+of\s+)?(?:applying|application|submission)"
        + @"|\bno(?:t)?\s+later\s+than\s+(?:the\s+)?(?:time\s+of\s+)?(?:application|applying|submission|eras|sept)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // Programs begin to review in late September.
    private static readonly Pattern BySubmission = new(
        @"^(?!.*\b(?:no|not|after|preferred)\b).*\b(?:by|before|at|when|until|prior\s+to)\s+(?:the\s+)?(?:(?:opening|start|day|time)\s+of\s+)?(?:(?:[0-9]{1,2}(?:st|nd|rd|th)?\s+)?sept?(?:ember)?\b|0?9/[0-9]|eras\b|submission|submitting|program\s+review|review)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private const string Certificates = @"(?:(?:an?|the|valid|current|ecfmg|their)\s+)*(?:cert\w*|ecfmg)\b(?:\s+cert\w*)?";

    private static readonly Pattern DenialText = new(@"\b(?:no|none|nobody|not|never|cannot|un-?certified|non-?\s?certified)\b|n['’]t\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern NoExceptions = new(@"[,;(-]?\s*\b(?:no|without)\s+exceptions?\b(?:\s+(?:made|allowed|possible|granted))?\)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern NoneWithout = new(
        @"\b(?:no|none|nobody|not|never|cannot|(?:do|wo|ca|does)n['’]t)\b(?<what>(?:\s+(?!(?:we|you|they|it|can|ok|okay|problems?|issues?|concerns?|need\w*|required?|requirement|mandatory|necessary|longer|fees?)\b)[a-z]+){0,5}?)"
        + @"\s+(?:(?:without|w/o)\s+(?:(?:being|having)\s+)?|(?:unless|until)\s+(?:(?:they|you|are|is|have|has|fully|already|being)\s+)*)" + Certificates,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern NeitherNor = new(
        @"\bno\s+" + Certificates + @"\s*(?:[,;:=/>→-]*|means|then)\s*no\s+(?<what>(?:interview|invit|review|appl|consider|rank|match|offer|chance|file|look)\w*)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern NoUncertified = new(
        @"\b(?:no|not|never|n['’]t)\s+(?:(?:be|accept|consider|review|take|interview|rank)\w*\s+)?(?:un-?|non-?\s?)certified\b"
        + @"|\b(?:un-?|non-?\s?)certified(?:\s+(?:applicants?|candidates?|imgs?|applications?|are|is|will|be))*\s+(?:not|never|rejected|excluded|filtered|screened|declined)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern AfterNo = new(@"^\W*(?:no|none)(?:\s*[-–—,;:.(/]+\s*(?:but\s+)?|\s+but\s+|\s+(?=must\b))(?<rest>.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline);

    /// <summary>Whether an H-1B wants Step 3 passed, and when: "yes", "no", "at application".</summary>
    public static CellReading<Step3Demand> Step3(string text) => string.Join(' ', Words(text)) switch
    {
        "at application" or "yes at application" or "required at application" or "required to apply" or "at time of application"
            or "required at time of application" => new(Step3Demand.AtApplication),
        "by rank list" or "before rank list" or "before ranking" or "by ranking" or "before petition" => new(Step3Demand.BeforePetition),
        _ => YesNo(text) switch
        {
            { Value: true } => new(Step3Demand.BeforePetition),
            { Value: false } => new(Step3Demand.None),
            _ => new(default, "must be yes, no or at application"),
        },
    };

    /// <summary>A yes or no of a German, Spanish or French spreadsheet in English; any other text as it stands.</summary>
    public static string InEnglish(string text) => text.Trim().ToLowerInvariant() switch
    {
        "ja" or "wahr" or "sí" or "si" or "verdadero" or "oui" or "vrai" => "yes",
        "nein" or "falsch" or "falso" or "non" or "faux" => "no",
        _ => text,
    };

    /// <summary>A plain yes or no.</summary>
    public static CellReading<bool?> YesNo(string text) => InEnglish(string.Join(' ', Words(text))) switch
    {
        "yes" or "y" or "true" or "1" or "1 0" or "required" => new(true),
        "no" or "n" or "nope" or "false" or "0" or "0 0" or "not required" => new(false),
        _ => new(null, "must be yes or no"),
    };

    /// <summary>Whether a cell is nothing but a tick.</summary>
    public static bool IsTick(string text) => Tick.IsMatch(text);

    private static readonly Pattern Tick = new("^[x✓✔☑✅]$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static bool Says(string[] words, params ReadOnlySpan<string> any)
    {
        foreach (var word in any)
        {
            if (words.Contains(word))
                return true;
        }
        return false;
    }

    private static string[] Words(string text)
    {
        var plain = string.Concat(text.Where(c => char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format)
            .Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' '));
        return plain.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
