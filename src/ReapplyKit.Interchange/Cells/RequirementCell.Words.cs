using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

// The words and phrases of requirement cells, apart from how clauses are put together.
internal sealed partial class RequirementCell
{
    private static readonly FrozenSet<string> Preferring = FrozenSet.Create(
        "preferred", "prefer", "prefers", "preferably", "preference", "recommended", "ideally", "ideal", "desired", "desirable",
        "encouraged", "suggested", "pref", "recommend", "recommends", "encourage", "encourages", "suggest", "suggests", "priority", "prioritize", "prioritizes",
        "prioritized", "prioritise", "prioritised", "favor", "favors", "favored", "favour", "favours", "favoured", "advantageous", "beneficial", "best", "like",
        "likes", "want", "wants", "hope", "hopes");

    private static readonly FrozenSet<string> Silent = FrozenSet.Create(
        "not specified", "not stated", "not listed", "not published", "not reported", "not mentioned", "not provided", "not applicable",
        "n a", "na",
        "not given", "not known", "unspecified", "unknown", "unstated", "not available", "none stated", "none listed", "none given",
        "none published", "none specified", "no stated minimum", "no stated limit", "no published cutoff", "no published minimum",
        "no minimum listed",
        "no minimum published", "no data", "no info", "no information", "tbd", "tba", "");

    private static readonly FrozenSet<string> None = FrozenSet.Create(
        "none", "nil", "none required", "none needed", "unlimited", "unlimited attempts", "any", "optional", "open");

    // A figure beside these is the program's own, and asks nothing.
    private static readonly FrozenSet<string> Telling =
        FrozenSet.Create(
            "average", "avg", "mean", "median", "typical", "typically", "usual", "usually", "matched", "successful", "competitive",
            "percentile");

    // With one of these a figure may be meant or not; nobody could tell from the cell.
    private static readonly FrozenSet<string> Doubting = FrozenSet.Create(
        "maybe", "may", "might", "could", "perhaps", "around", "about", "approx", "approximately", "roughly", "unsure", "varies", "vary", "depends", "probably",
        "likely", "possibly", "ish",
        "case", "sometimes", "unclear", "uncertain", "guess", "check", "confirm", "verify", "website", "forum", "rumor", "rumored");

    // What makes a figure hold for some, at some time, or not at all.
    private static readonly FrozenSet<string> Turning = FrozenSet.Create(
        "no", "not", "none", "never", "without", "nor", "neither", "dont", "doesnt", "cannot", "cant", "isnt", "wont", "if", "unless",
        "except", "exception", "exceptions",
        "otherwise", "when", "while", "waived", "instead", "rather", "was", "were", "previously", "formerly", "used", "until", "beyond",
        "later", "before", "recent", "age", "aged",
        "prelim", "preliminary", "categorical", "advanced", "fellowship", "fellowships", "half", "double");

    // What each figure is called; one with the word of another unit belongs to another column.
    private static readonly FrozenDictionary<string, CellUnit> Units = new (CellUnit Unit, string[] Words)[]
    {
        (CellUnit.Points, ["points", "point", "pts", "score", "scores", "ck", "steptwo"]),
        (CellUnit.Years, ["yog", "graduation", "graduated", "graduate", "grad"]),
        (CellUnit.Attempts, ["attempt", "attempts", "try", "tries"]),
        (CellUnit.Letters, ["letter", "letters", "lor", "lors", "recommendation", "recommendations"]),
        (CellUnit.Months, ["experience", "rotation", "rotations", "usce", "observership", "observerships", "externship", "externships"]),
    }.SelectMany(u => u.Words, (u, word) => (word, u.Unit)).ToFrozenDictionary(u => u.word, u => u.Unit);

    private static readonly FrozenSet<string> YearWords = FrozenSet.Create("year", "years", "yr", "yrs", "y");
    private static readonly FrozenSet<string> MonthWords = FrozenSet.Create("month", "months", "mo", "mos", "mths", "m");
    private static readonly FrozenSet<string> WeekWords = FrozenSet.Create("week", "weeks", "wk", "wks");
    private static readonly FrozenSet<string> DayWords = FrozenSet.Create("day", "days");
    private static readonly FrozenSet<string> OtherExams = FrozenSet.Create(
        "stepone", "stepthree", "comlex", "toefl", "oet", "level", "percentile");

    // A time beside these is not since graduation.
    private static readonly FrozenSet<string> OfOtherTimes = FrozenSet.Create(
        "clinical", "clinically", "active", "activity", "practice", "training", "experience", "usce", "program", "stepone",
        "steptwo", "stepthree", "step", "steps", "usmle", "comlex", "exam", "exams", "letter", "letters", "lor", "lors",
        "gap", "gaps", "visa", "visas", "accredited", "accreditation", "opened", "opening", "founded", "established", "existence",
        "probation", "contract", "curriculum", "duration", "length", "chief");

    private static readonly FrozenSet<string> People =
        FrozenSet.Create("applicants", "candidates", "applications", "imgs", "fmgs", "grads", "graduates", "hospital");

    // Whose letters, or which, is not counted.
    private static readonly FrozenSet<string> OfLetters = FrozenSet.Create(
        "us", "american", "chair", "chairs", "chairman", "deans", "dean", "faculty", "from", "home", "specialty", "department",
        "director", "medicine", "mspe", "physician", "physicians", "members", "attending", "attendings", "supervising");

    // Words beside a figure that change nothing, or are read on their own.
    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        "strict", "limit", "lower", "equal", "yes", "min", "minimum", "minimal", "max", "maximum", "at", "least", "most", "within",
        "more", "above", "higher", "greater",
        "less", "fewer", "under", "below", "over", "up", "to", "than", "last", "past", "only", "us", "usce", "clinical", "experience",
        "hands", "on", "each", "per",
        "step", "steps", "for", "the", "in", "and", "between", "older", "better", "exceed", "required", "require", "requires",
        "requirement", "needs", "needed", "need", "have",
        "has", "of", "graduating", "since", "from", "cutoff", "or", "allowed", "total", "medical", "school", "usmle", "pass", "with",
        "a", "an", "must", "be", "is", "any", "exam",
        "exams", "cut", "off", "plus", "ago", "post", "grads", "graduates", "img", "imgs", "non", "hard", "firm", "absolute", "passing",
        "passes", "passed", "filter", "filters", "screen", "screens", "interview",
        "consideration", "considered", "time", "all", "n", "applicants", "candidates", "strongly", "highly", "given", "first", "stepone",
        "cutoffs", "application", "start", "date",
        "by", "no", "not", "none", "beyond", "later", "inpatient", "outpatient", "internal", "medicine", "direct", "patient", "care",
        "hospital", "everyone", "both", "limited", "canada", "canadian", "we", "you", "should", "soft", "flexible", "elective",
        "electives", "im", "fm", "specialty", "full", "strictly", "enforced", "newer", "out", "med", "mandatory", "freida");

    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Topic =
        "(?: (?:official|absolute|set|fixed|firm|formal|strict|hard|specific|particular|real|rigid|numerical|numeric|such|usmle|step|steps|stepone|steptwo|ck|scores?"
        + "|yog|years?|time|attempts?|graduation|grad|usce|us|clinical|experience|lors?|letters?|minimum|maximum|min|max))*";

    private const string Needed = "(?:required|needed|necessary|mandatory)";

    private const string Wanting = @"(?:wants?|look(?:s|ing)?\s+for)";

    // "No cutoff", "we do not have a minimum score requirement", "no limit on attempts", "no USCE required".
    private static readonly Pattern NoneText = new(
        "^(?:(?:yes|no|we|they|there|program|it|is|are|has|have|currently|while|although|though) )*"
        + "(?:no|without|(?:not|dont|doesnt) (?:have|use|set|apply|require|impose)(?: an?| any)?)" + Topic
        + " (?:cut ?offs?|limits?|limitations?|minimum|min|maximum|max|requirements?|restrictions?|filters?"
        + "|thresholds?|required|needed|necessary)"
        + "(?: (?:on|of|for|the|a|an|date|number|years?|graduation|yog|attempts?|scores?|time|since|required|requirements?|imgs?|us|or|grads"
        + "|usce|usmle|step|steps|steptwo|ck|medical|school|limits?|cut ?offs?|to|apply|from|in|order|when|you|evaluating|reviewing|applicants?"
        + "|applications?))*$"
        + "|^(?:any|all)(?: (?:number|years?|graduation|of|yog|scores?))+(?: (?:is|are|considered|accepted|welcome|ok|okay|eligible|fine))*$"
        + "|^(?:.* )?(?:doesnt|dont) matter\\b|^any(?: number of)? attempts?$|^not a (?:strict )?requirement$"
        + "|^(?:it )?(?:is )?not (?:strictly )?" + Needed + "(?: to apply| for imgs?| at application)?$"
        + "|\\b(?:dont|doesnt) (?:specifically |strictly |automatically )?(?:screen|filter|exclude|limit|restrict)(?: (?:out|by|based|on|for|the|applicants"
        + "|usmle|steps?|steptwo|ck|scores?|attempts?|yog|years?|of|graduation))*$"
        + "|^(?:usce|experience|us experience|us training|us clinical experience|lors?|letters?) (?:is |are )?(?:(?:not|no) " + Needed
        + "|not an? (?:\\w+ )?(?:requirement|prerequisite))$",
        Plainly);

    private static readonly Pattern SoftText = new(
        "^(?:but |is |are |a |not a hard |not hard |no hard )*(?:soft|flexible|flexibly|negotiable|guideline"
        + "|not a hard|not hard|not strict(?:ly)?|not enforced|not strictly enforced)(?: (?:cut ?off|limit|rule))?(?: (?:if|for|with) .*)?$",
        Plainly);

    private static readonly Pattern PreferredText = new(
        "^(?:strongly |highly |is |imgs? |more |we |they |program )*(?:(?:(?:prefer|favou?r|encourage|like|want|prioriti[sz]e)s?|priority (?:given )?(?:to|for)) recent(?: graduates| grads)?|recent(?: graduates"
        + "| grads)? preferred|preferred|preferably|preference|recommended|ideally|ideal|desired"
        + "|desirable|encouraged|suggested|pref|priority|prioriti[sz]ed|favou?red|advantageous|beneficial|best|mostly)(?: not strict| only)?$",
        Plainly);

    private static readonly Pattern PassText = new(
        "^(?:must |just |only |a |any |have )*(?:p|pass|passing|passed)(?: (?:only|scores?|required|grade|steps?|stepone"
        + "|steptwo|ck|usmle|exams?|and|both|all))*$",
        Plainly);

    // "Within a year", "a month".
    private static readonly Pattern LoneTime = new(@"(?<!\b(?:half|once|twice)\s+)(?<!\d.*)\ban?\s+(?:full\s+|whole\s+|entire\s+)?(?=(?:week|month|year)\b)", Plainly);

    // "Since '19".
    private static readonly Pattern ShortYear = new(@"(?<![\w'’])['’](?<y>[0-9]{2})(?![\w'’])", Plainly);

    // "Within a decade", "the last two decades".
    private static readonly Pattern Decades = new(@"(?<!\bhalf\s(?:an?\s)?)\b(?:(?:(?<n>[0-9]{1,2}|" + Figures.SpelledNumber + @")|an?)\s+)?decades?\b", Plainly);

    // "5 years (exceptions up to 7)".
    private static readonly Pattern ExceptionsUpTo = new("^(?:(?:with|rare|some|few|possible) )*exceptions? (?:(?:possible|made|allowed|considered|are) )*(?:up )?to(?: years?| yrs?)?$", Plainly);

    private static readonly Pattern LastYear = new("^(?:graduated )?(?:within |in )?(?:the )?(?:last |past )?year(?: of graduation| only)?$", Plainly);

    private static readonly Pattern Refused = new(
        @"\b(?:no|without|wo)(?: (?:prior|previous|failed|usmle|steps?|stepone|steptwo|single|any|repeat|multiple|second|2nd"
        + @"|exam))* (?:failures?|fails?|failed|attempts?|exams?|retakes?|repeats?)(?: (?:accepted|allowed|considered|on"
        + @"|any|each|steps?|stepone|steptwo|ck|ever|preferred|are|is|of|in|or|usmle|exams?))*$|\b(?:not|cannot"
        + @"|cant)(?: have)? failed\b|\bno failed(?: (?:any|steps?|stepone|steptwo|ck|or|and))+$"
        + @"|\b(?:not|dont|doesnt|wont) (?:accept(?:ing)?|allow|consider|take)(?: \w+){0,2} (?:failures?|fails?|attempts|retakes?)\b"
        + @"|\b(?:failures?|fails?|failed attempts?|attempts|retakes?|repeats?)(?: (?:are|is|will|on|any|steps?))* not (?:be )?(?:accepted"
        + @"|allowed|considered|acceptable|ok|eligible)"
        + @"|\b(?:failures?|fails?|attempts)(?: (?:are|is|will|be|automatically))* (?:rejected|disqualif\w+)"
        + @"|\b(?:not|dont|doesnt|wont) (?:accept|consider|take|review|interview)(?: \w+)* (?:who|that)(?: have)? failed\b",
        Plainly);

    private static readonly Pattern Accepted = new(
        @"(?<!\b(?:single|one|a|first|second|2nd|third|3rd) )\b(?:failures?|fails?|attempts|retakes?)(?: (?:are|is|on|any|steps?"
        + @"|considered))* (?:accepted|allowed|ok|okay|acceptable|fine|permitted|welcome)\b"
        + @"|^(?:we |will |program )*(?:accepts?|allows?)(?: multiple| all)? (?:attempts|failures|fails|retakes)$",
        Plainly);

    private static readonly Pattern NoProblem = new(@"\b(?:failures?|fails?|attempts|retakes?)(?: (?:are|is|on|any|steps?))* (?:not an?|no) (?:issue|problem)$", Plainly);

    // "No minimum for US graduates" says nothing of IMGs.
    private static readonly Pattern UsGraduates = new(@"^(?!.*\b(?:imgs?|fmgs?|all|everyone|both)\b).*\b(?:amgs?|usmds?|us (?:grads?|graduates?|mds?|seniors|students))\b", Plainly);

    private static readonly Pattern OrdinalAttempt = new(
        @"^(?<one>first|1st|single|one)(?: only)?$|\b(?:(?<two>single|one|a)(?= failure (?:is )?(?:ok|okay|accepted"
        + @"|allowed|acceptable|fine))|(?<one>first|1st|single|one)(?! failure)|(?<two>second|2nd)(?= attempts? (?:ok|okay"
        + @"|accepted|allowed|fine|acceptable)|.*$(?<=\b(?:by|in|within|on|at)(?: the)? (?:second|2nd) .*))"
        + @"|(?<three>third|3rd)(?= attempts? (?:ok|okay|accepted|allowed)))(?: usmle| steps?)? (?:attempts?|try|time|pass"
        + @"|passes|go|sitting|failure)\b",
        Plainly);

    private static readonly Pattern CountedFailures = new(
        @"^(?:(?:will|accepts?|allows?|max|maximum|at|most|up|to|only|not?|more|than|prior|previous) )*(?:failures?"
        + @"|fails?|retakes?|repeats?|failed(?: attempts?"
        + @"| exams?| steps?)?)(?: (?:allowed|accepted|ok|okay|max|maximum|only|per|each|steps?|usmle|comlex|exams?|or|acceptable|is|are|on|any))*$",
        Plainly);

    // How many there are, not how many attempts each may have.
    private static readonly Pattern PeopleWithAttempts = new(
        @"(?:^|\b(?:imgs?|fmgs?|applicants|candidates|grads|graduates) )(?:with|have|had)(?: \w+)? (?:attempts?|failures?)\b",
        Plainly);

    private static readonly Pattern Rejected = new(
        @"\b(?:reject(?:ed|s)?|filtered|excluded|screened|disqualified)\b(?<!\bnot .*)|^(?:nobody|nothing|never|none|no applicants)\b"
        + @"|\bdont apply\b|\b(?:not|wont|dont|doesnt)(?: be)? (?:consider(?:ed|ing)?|accept(?:ed)?|take"
        + @"|review(?:ed)?|interview(?:ed)?|eligible)\b",
        Plainly);

    // "Or" leads to another figure's rule, unless it only widens the bound.
    private static readonly Pattern OtherwiseText = new(
        @"\bor\b(?! (?:more|above|higher|greater|better|less|fewer|over|under|below|equal|up|later|newer|canada|canadian)\b)",
        Plainly);

    private static readonly Pattern GraduatedFrom = new(
        @"^(?:graduated|graduation|graduates?|grads?|grad|yog|year|of|in|on|must|have|be|only|class|cut|off|cutoff"
        + @"|limit|min|minimum|after|since|from|or|and|later|newer|onwards?|onward|up|above|no|not|earlier|before|than"
        + @"|preferred|prefer|strict|imgs?|required|within|the)?(?: (?:graduated|graduation|graduates?|grads?|grad|yog"
        + @"|year|of|in|must|have|be|only|class|cut|off|cutoff|limit|after|since|from|or|and|later|newer|onwards?|up"
        + @"|above|earlier|than|preferred|imgs?|required))*$(?<!^(?:before|earlier).*)|^(?:no|not) (?:earlier"
        + @"|before|older)(?: than)?$",
        Plainly);

    // "Prior to 2019 not considered".
    private static readonly Pattern TurnedAwayBefore = new(
        @"^(?:(?:graduates?|graduated|graduation|grads?|yog|year|of|applicants|anyone|those|who) )*(?:before|prior to|earlier than|older than) (?:(?:is|are|will|be) )*"
        + @"(?:not (?:be )?(?:considered|accepted|eligible|reviewed|taken)|rejected|excluded|filtered(?: out)?|ineligible)$",
        Plainly);

    // "Does not reject scores below 230", "no filter below 230".
    private static readonly Pattern NotTurnedAway = new(@"\b(?:no|not|never|dont|doesnt|wont|without) (?:[a-z]+ ){0,2}(?:reject|screen|filter|exclud|eliminat|cut off|cutoff)[a-z]*\b", Plainly);

    // "No failures on any but Step 1", "only Step 1 failures accepted".
    private static readonly Pattern ExceptOneStep = new(
        @"\b(?:but|except(?:ing)?(?:\s+for)?|other\s+than|besides|(?:apart|aside)\s+from)\s+(?:on\s+|in\s+)?(?:the\s+)?(?:usmle\s+)?step\s*[12]\b"
        + @"|\bonly\s+(?:on\s+)?(?:usmle\s+)?step\s*[12]\s+(?:fail|attempt|retake)",
        Plainly);

    // "Others not considered": the figure holds for everybody.
    private static readonly Pattern TurnsOthersAway = new(
        @"^(?:others?|rest|(?:older|longer|more|less|lower|fewer)(?: (?:scores?|applicants|candidates|graduates|grads|imgs?))?) (?:(?:is|are|will) )*"
        + @"(?:(?:not|never) (?:be )?(?:considered|accepted|eligible|reviewed|ok|okay)|rejected|excluded|ineligible)$"
        + @"|^(?:nothing|nobody|none) (?:lower|less|below|fewer|older|longer|beyond|more|else)$",
        Plainly);

    // "Only want within 5 years", "we look for 230+, nothing lower": nothing else is taken.
    private static readonly Pattern Insists = new(
        @"\bonly\s+" + Wanting + @"\s+|\b" + Wanting + @"\s+only\s+|\blook(?:s|ing)?\s+only\s+for\s+|\b" + Wanting + @"\s+(?=[^;,.()]*\bonly\b(?!\s+if\b))"
        + @"|\b" + Wanting + @"\s+(?=.*\b(?:(?:no|without) exceptions?|nothing (?:lower|less|below|fewer|older|longer|else))\b)",
        Plainly);

    // "June 2020", "05/2020", "2020-06": of the year, the earliest is asked.
    private static readonly Pattern MonthOfYear = new(
        @"(?<after>\bafter\s+)?(?<!>\s*)(?:\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?,?\s+(?:of\s+)?(?<year>(?:19|20)[0-9]{2})\b"
        + @"|(?<![\d/-])(?:0?[1-9]|1[0-2])/(?<year>(?:19|20)[0-9]{2})(?![\d/-])|(?<![\d/-])(?<year>(?:19|20)[0-9]{2})[-/](?:0[1-9]|1[0-2])(?![\d/-]))",
        Plainly);

    // "In the US/Canada".
    private static readonly Pattern BothCountries = new(@"(?<=\b(?:usa?|canada))\s*/\s*(?=(?:usa?|canada)\b)", Plainly);

    private static readonly Pattern HandsOn = new(
        @"\b(?:hands ?on|handson|no observerships?|externships? only|direct patient (?:care"
        + @"|contact))\b(?<!\b(?:no|non|not) hands ?on)",
        Plainly);

    private static readonly Pattern Uncounted = new(
        @"\bobserverships?(?: are| is| do| does)? (?:not|dont|doesnt|arent|isnt|excluded|unacceptable)\b"
        + @"|\b(?:exclud(?:ing|es?)|except|without|non|no) observerships?\b",
        Plainly);

    private static readonly Pattern Counted = new(@"\bobserverships?\b", Plainly);

    // "Chair + 2", "3 plus chair letter": how many that makes is not said.
    private static readonly Pattern BesideChair = new(
        @"(?:\+|\bplus\b)\s*(?:an?\s+|the\s+)?(?:dep(?:artmen)?t\.?\s+)?chair|\bchair(?:'?s|man)?(?:\s+letter|\s+lor)?\s*(?:\+|\bplus\b)",
        Plainly);

    // "4 (max)", "limit 4", "4 allowed": as many as are read.
    private static readonly Pattern MostLetters = new(
        @"^\s*(?:[0-9]{1,2}|" + Figures.SpelledNumber + @")\s*(?:letters?|lors?)?\s*(?:[(,:-]\s*)?(?:max(?:imum)?|limit|(?:are\s+|is\s+)?(?:allowed|accepted))\.?\s*\)?\s*$"
        + @"|^\s*(?:(?:the\s+)?limit(?:ed)?(?:\s+(?:is|of|to))?|accepts?|allows?|up\s+to)\s*:?\s*(?:[0-9]{1,2}|" + Figures.SpelledNumber + @")(?:\s+(?:letters?|lors?))?\s*(?:allowed|accepted)?\.?\s*$",
        Plainly);

    // "3 letters, preferably including one from a chair": whose is preferred, and not how many.
    private static readonly Pattern PreferablyWhose = new(
        @"[,;(]\s*(?:(?:one|two|[12])\s+)?(?:preferably|ideally)\s+(?:(?:including|incl\.?|with)\s+)?(?:(?:at\s+least\s+)?(?:one|two|[12]|an?)\s+(?:letters?\s+|lors?\s+)?)?(?:from|by)\b[^;()]*\)?\s*$",
        Plainly);

    // "Kein Versuch" may be no second one, or none.
    private static readonly Pattern NoAttemptAbroad = new(@"^\s*(?:keine?n?|ning[uú]n|nenhuma?|aucune?)\s+(?:versuche?|intentos?|tentativas?|tentatives?|essais?)\s*\.?\s*$", Plainly);

    private static readonly Pattern Remark = new(@"\((?:with\s+)?(?<words>[^()]*)\)", RegexOptions.CultureInvariant);

    // Within what time, or of what year, a figure is asked: of another column, or only when the figure was read.
    private static readonly Pattern Recency = new(
        @"\b(?:with)?in\s+(?:the\s+)?(?:last\s+|past\s+)?(?:\w+\s+)?(?:years?|yrs?|months?)\b(?:\s+of\s+graduation)?"
        + @"|\bfrom\s+the\s+(?:last|past)\s+(?:\w+\s+)?(?:years?|months?)\b|(?:\b(?:since|as of|in|for|from)\s+|\()(?:19"
        + @"|20)[0-9]{2}\b\)?",
        Plainly);

    private static readonly Pattern Lately = new(
        @"\b(?:(?:with)?in|from|during)\s+(?:the\s+)?(?:last|past)\s+(?:\w+\s+)?(?:years?|yrs?|months?)\b"
        + @"|\bwithin\s+(?:the\s+)?(?:last|past)\s+(?:\w+\s+)?(?:years?|yrs?|months?)\b|(?:\b(?:since|as of|in)\s+"
        + @"|\()(?:19|20)[0-9]{2}\b\)?",
        Plainly);

    // "3 months required (within the last year preferred)".
    private static readonly Pattern PreferablyLately = new(
        @"[(,;]\s*(?:with)?in\s+(?:the\s+)?(?:last|past)\s+(?:\w+\s+)?(?:years?|yrs?|months?)\s+(?:is\s+)?(?:strongly\s+|highly\s+)?(?:preferred|recommended|encouraged|an?\s+plus)\s*(?:\)|$)",
        Plainly);

    private static readonly Pattern OnAttempts = new(@"\b(?:attempts?|tr(?:y|ies)|fail\w*|retakes?|repeats?|(?:first|1st)\s+(?:time|sitting|pass|go))\b", Plainly);

    private static readonly Pattern AtFirst = new(@"\s(?:on|at|in)?\s*(?:the\s+)?(?:1st|first)\s+(?:attempt|try|time)(?:\s+(?:only|pass))?\s*$", Plainly);

    // "No cutoff but 230+ competitive": what helps, where nothing is required.
    private static readonly Pattern Competitive = new(@"(?<=\d\+?\s+(?:(?:and\s+up|or\s+(?:more|higher|above)|years?|yrs?|months?)\s+)?)(?:(?:is|are|to\s+be|would\s+be|will\s+be)\s+)?(?:more\s+|most\s+)?competitive\b", Plainly);

    private static readonly Pattern Conditional = new(@"\b(?:if|unless|except|when|without|otherwise)\b|\bor\s+(?!more\b|less\b|higher\b|above\b|below\b|fewer\b)", Plainly);

    private static readonly Pattern OneAttempt = new(@"\b(?:1st|2nd|3rd|first|second|third)\s+(?:attempt|try|time|sitting)\b", Plainly);

    private static readonly Pattern OneYear = new(@"\b(?:last|this|past|previous|prior|next)\s+(?:year|cycle|season|match)\b|\b20[0-9]{2}\b", Plainly);
}
