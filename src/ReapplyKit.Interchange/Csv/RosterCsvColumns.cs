using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>The columns of a roster: what each means, what its cells may say, and what the sources call it.</summary>
internal static class RosterCsvColumns
{
    private const string WholeNumber = CsvColumn.WholeNumber;
    private const string ScoreWords = "a three-digit score, or a result: pass, fail, passed 1st attempt, not taken; an earlier failure too: 210 fail, 231";
    private const string ResultWords = "pass or fail, with the attempt where known: passed 1st attempt, failed once, not taken";
    private const string SittingWords = "fail, pass, or the score of that attempt; not taken";
    private const string DateWords = "a day, a month or a year: 2020-06-15, 6/2020, June 2020, 2020; Excel's number for a day, such as 43997";

    public static readonly CsvColumn Reference = new("reference", "Who it is; where there is none, the line.", "any text", "A-17",
        Rosters("row", "id", "applicant", "applicant id", "number", "no", "no.", "name", "full name", "applicant name", "client",
            "candidate", "code", "alias", "username", "initials", "ref", "serial no", "s/n", "aamc id", "usmle id"),
        Abroad("bewerber", "nombre", "solicitante", "candidat", "candidato", "nome", "nom"), new SourceHeaders("wavegate survey", "codeName"));

    public static readonly CsvColumn Graduation = new("graduation", "When the medical degree was conferred.", DateWords + "; '19, 2019-20 and, under a header of years, 19 are 2019", "2020-06",
        Rosters("yog", "year of graduation", "graduation year", "graduation date", "grad year", "graduated", "date of graduation",
            "grad date", "med school grad year", "medical school graduation date", "year graduated", "medical school graduation",
            "graduation (year)", "year of grad", "med school graduation year", "grad", "year of passing", "passing year", "year of passing mbbs", "mbbs year of passing", "graduated in"),
        Abroad("abschlussjahr", "abschluss", "año de graduación", "año de egreso", "année de diplôme", "année du diplôme", "ano de formatura", "ano de graduação"));

    public static readonly CsvColumn YearsSinceGraduation = new("years_since_graduation", "Whole years since the medical degree, on the day of judgement, where the date is not stated.", WholeNumber, "5",
        Rosters("years since graduation", "years since grad", "yrs since graduation", "yrs since grad", "years since medical school", "years since med school", "years since medical school graduation",
            "years since medical degree", "years after graduation", "years from graduation", "years out", "years out of medical school"),
        Abroad("jahre seit abschluss", "años desde la graduación", "años desde graduación", "années depuis le diplôme", "anos desde a formatura", "anos de formado"));

    public static readonly CsvColumn GraduateType = new("graduate_type",
        "Whether it is an IMG; US graduates are set aside, since the rules are for IMGs.",
        "IMG, US IMG, non-US IMG, FMG; US graduate, US MD, US DO", "IMG",
        Rosters("graduate type", "applicant type", "img type", "type of graduate", "img",
            "img status", "us grad", "us grad?", "us graduate", "us medical graduate", "us medical school graduate", "american graduate", "usmg", "amg", "us md/do", "us med grad"), new SourceHeaders("wavegate survey", "graduateType"));

    public static readonly CsvColumn Step1Result = new("step1_result", "How Step 1 ended.", ResultWords, "pass",
        Rosters("step 1 pass", "step 1 result", "step 1 status", "step 1 p/f", "step 1 pass/fail", "step 1 passed",
            "usmle step 1 result"), new SourceHeaders("wavegate survey", "step1ScorePass"));

    public static readonly CsvColumn Step1Score = new("step1_score", "The Step 1 score.", ScoreWords, "232",
        Rosters("step 1", "s1", "usmle 1", "usmle step 1", "step 1 score", "usmle step 1 score"));

    public static readonly CsvColumn Step1Attempts = new("step1_attempts", "How often Step 1 was sat.", WholeNumber + ", 0 for not taken",
        "1",
        Rosters("step 1 attempts", "attempts step 1", "step 1 # attempts", "step 1 number of attempts", "step 1 attempt", "s1 attempts", "# attempts step 1", "s1 # of attempts", "step 1 (# of attempts)", "s1 (# of attempts)", "step 1 (attempts)", "usmle step 1 (attempts)", "step 1 fail", "step 1 failed", "usmle step 1 fail", "s1 fail", "s1 fails", "attempts on step 1", "step 1 attempt number", "step 1 attempt #", "step 1 tries", "step 1 fails", "step 1 failures", "step 1 # fails", "# step 1 fails", "usmle step 1 fails", "usmle step 1 # fails", "failed attempts step 1", "step 1 failed attempts", "usmle step 1 attempts"), Abroad("versuche step 1", "intentos step 1", "tentatives step 1", "tentativas step 1"));

    public static readonly CsvColumn Step1Sitting = new("step1_attempt_1",
        "How the first attempt at Step 1 ended, in a column of its own; those after it stand in step1_attempt_2 and so on, blank where there was none.", SittingWords, "fail",
        Rosters("step 1 attempt 1", "step 1 first attempt", "step 1 1st attempt"));

    public static readonly CsvColumn Step1Date = new("step1_date",
        "When Step 1 was passed; with the day of Step 2 CK it gives the gap.", DateWords, "2021-04-12",
        Rosters("step 1 date", "date of step 1", "date step 1", "step 1 passed on", "step 1 exam date"));

    public static readonly CsvColumn Step2CkScore = new("step2ck_score", "The Step 2 CK score.", ScoreWords, "245",
        Rosters("step2ck", "step 2 ck", "step 2", "step 2 score", "ck", "ck score", "s2", "s2ck", "usmle 2", "usmle 2 ck", "usmle step 2", "usmle step 2 ck",
            "usmle step 2 ck score", "step 2 ck score"), Abroad("punkte step 2 ck", "puntaje step 2 ck", "puntuación step 2 ck", "score step 2 ck", "pontuação step 2 ck", "nota step 2 ck"));

    public static readonly CsvColumn Step2CkResult = new("step2ck_result", "How Step 2 CK ended.", ResultWords, "pass",
        Rosters("step 2 ck pass", "step 2 pass", "step 2 result", "step 2 ck result", "step 2 ck status", "step 2 status", "step 2 passed", "step 2 ck passed", "step 2 p/f", "step 2 ck p/f", "ck p/f", "step 2 pass/fail", "step 2 ck pass/fail"));

    public static readonly CsvColumn Step2CkAttempts = new("step2ck_attempts", "How often Step 2 CK was sat.",
        WholeNumber + ", 0 for not taken", "1",
        Rosters("step 2 attempts", "step 2 ck attempts", "attempts step 2", "ck attempts", "step 2 attempt", "step 2 ck attempt",
            "step2 attempts", "attempts step 2 ck", "attempts ck", "attempts on step 2 ck", "# attempts step 2", "# attempts step 2 ck", "step 2 # attempts", "step 2 ck # attempts", "ck # attempts", "ck attempt",
            "step 2 number of attempts", "step 2 ck number of attempts", "step 2 ck attempt number", "step 2 ck attempt #", "step 2 tries", "step 2 ck tries", "ck tries", "s2 attempts", "usmle step 2 ck attempts", "2ck attempt", "2ck attempts", "s2ck attempts", "s2 ck attempts", "s2 ck # of attempts", "step 2 ck (# of attempts)", "ck (# of attempts)", "step 2 (# of attempts)", "step 2 ck (attempts)", "ck (attempts)", "step 2 fail", "step 2 failed", "step 2 ck fail", "step 2 ck failed", "ck fail", "ck failed", "2ck fails", "2ck fail", "s2 fails",
            "step 2 fails", "step 2 failures", "step 2 ck fails", "step 2 ck failures", "step 2 ck # fails", "# step 2 ck fails", "ck fails", "ck failures", "usmle step 2 ck fails", "usmle step 2 ck # fails",
            "failed attempts step 2 ck", "step 2 ck failed attempts"), Abroad("versuche step 2 ck", "intentos step 2 ck", "tentatives step 2 ck", "tentativas step 2 ck"));

    public static readonly CsvColumn Step2CkSitting = new("step2ck_attempt_1",
        "How the first attempt at Step 2 CK ended, in a column of its own; those after it stand in step2ck_attempt_2 and so on, blank where there was none.", SittingWords, "fail",
        Rosters("step 2 ck attempt 1", "step 2 ck first attempt", "step 2 ck 1st attempt"));

    public static readonly CsvColumn Step2CkDate = new("step2ck_date", "When Step 2 CK was sat last.", DateWords, "2022-09-30",
        Rosters("step 2 date", "step 2 ck date", "date of step 2 ck", "date of step 2", "date step 2", "ck date", "step 2 ck exam date"));

    public static readonly CsvColumn Step1Gap = new("step1_gap_months",
        "Months from the Step 1 pass to the Step 2 CK pass, where the days are not stated.", WholeNumber, "14",
        Rosters("gap months", "step gap", "gap between steps", "months between step 1 and step 2", "step 1 gap",
            "step 1 to step 2 gap", "step 1 to step 2 ck (months)"));

    public static readonly CsvColumn Step3Score = new("step3_score", "The Step 3 score.", ScoreWords, "226", Rosters("step 3",
        "step 3 score", "s3", "usmle 3", "usmle step 3"));

    public static readonly CsvColumn Step3Result = new("step3_result", "How Step 3 ended.", ResultWords, "pass", Rosters("step 3 pass",
        "step 3 p/f", "step 3 result", "step 3 status", "step 3 passed"));

    public static readonly CsvColumn Step3Attempts = new("step3_attempts", "How often Step 3 was sat.", WholeNumber + ", 0 for not taken",
        "1",
        Rosters("step 3 attempts", "attempts step 3", "# attempts step 3", "step 3 # attempts", "step 3 attempt", "step 3 tries", "step 3 fails", "step 3 failures", "step 3 failed attempts"));

    public static readonly CsvColumn Step3Sitting = new("step3_attempt_1",
        "How the first attempt at Step 3 ended, in a column of its own; those after it stand in step3_attempt_2 and so on, blank where there was none.", SittingWords, "pass",
        Rosters("step 3 attempt 1", "step 3 first attempt", "step 3 1st attempt"));

    public static readonly CsvColumn Step3Date = new("step3_date",
        "When Step 3 was sat last.", DateWords, "2024-02", Rosters("step 3 date", "date of step 3"));

    public static readonly CsvColumn UsceMonths = new("usce_months", "Months of US clinical experience.",
        "a number of months, or weeks, years and rotations with their word; several joined by +", "3",
        Rosters("months of usce", "usce", "usce (months)", "us clinical experience", "us clinical experience (months)",
            "usce total", "total usce", "months usce", "usce (weeks)", "weeks of usce", "usce in weeks", "us clinical experience (weeks)", "usce mo", "usce mos", "usce months", "usce mths", "usce weeks", "usce wks", "usce (wks)", "usce (hands on)", "usce hands on", "hands on usce", "usce hands-on months", "usce (obs)", "usce obs", "usce (observership)", "usce (observerships)"), new SourceHeaders("wavegate survey", "monthsOfUSCE"),
        Abroad("meses de usce", "monate usce", "usce (monate)", "usce (meses)", "usce (mois)", "mois d'usce", "us-erfahrung", "us erfahrung", "klinische erfahrung usa", "experiencia clínica en eeuu", "experiencia clínica en usa", "experiencia clínica (usa)", "experiência clínica nos eua", "expérience clinique aux usa"));

    public static readonly CsvColumn Letters = new("letters", "How many letters of recommendation there are.", WholeNumber + "; or several with what they are: 3 strong US, 1 generic", "4",
        Rosters("lors", "lor", "letters total", "letters of recommendation", "lor count", "lor #", "lors #", "letters #"),
        Abroad("cartas", "cartas de recomendación", "cartas de recomendação", "empfehlungsschreiben", "lettres de recommandation"));

    public static readonly CsvColumn StrongUsLetters = new("strong_us_letters",
        "How many of them are strong and from US writers.", WholeNumber, "3",
        Rosters("strong letters", "strong us lors", "strong lors", "us letters strong", "strong us", "us strong letters"));

    public static readonly CsvColumn UsLetters = new("us_letters",
        "How many of them are from US writers, strong or not.", WholeNumber, "3",
        Rosters("us lors", "us lor", "us letters", "us letters of recommendation", "lors (us)", "letters (us)", "lors from us", "letters from us", "us-based lors", "american letters", "us lor #", "us lors #", "us letters #"));

    public static readonly CsvColumn WeakLetters = new("weak_letters",
        "How many of them are generic or from writers outside the US.", WholeNumber, "1",
        Rosters("weak lors", "generic letters", "non-us letters", "non-us or generic letters", "generic lors", "home country letters"));

    public static readonly CsvColumn EcfmgCertified = new("ecfmg_certified", "Whether the ECFMG certificate is issued.",
        "yes, no, certified, not certified, pending", "yes",
        Rosters("ecfmg", "ecfmg certificate", "ecfmg certification", "ecfmg status", "ecfmg certification status", "ecfmg cert", "certified"), new SourceHeaders("wavegate survey",
            "ecfmgCertified"));

    public static readonly CsvColumn CertificateUntil = new("ecfmg_valid_until",
        "Until when the certificate is valid.", DateWords + ", or never", "2028-06",
        Rosters("ecfmg expiry", "certificate expiry", "certificate expires", "ecfmg expires", "ecfmg certificate expires", "certificate valid until",
            "ecfmg valid until", "ecfmg expiration", "ecfmg expiration date", "ecfmg expiry date", "ecfmg certificate expiry"));

    public static readonly CsvColumn Visa = new("visa", "Which visa is needed.",
        "J-1, H-1B, J-1/H-1B, green card, citizen, none, yes (needed, type not stated), other", "J-1",
        Rosters("visa required", "visa needed", "needs visa", "visa need", "visa status", "visa type", "visa type needed", "visa requirement", "visa sponsorship needed", "requires visa", "requires visa sponsorship",
            "immigration status", "citizenship/visa"), Abroad("visum", "visado", "visto"), new SourceHeaders("wavegate survey", "visaRequired", "needVisa"));

    public static readonly CsvColumn Citizenship = new("citizenship", "Citizenship or residence.", "US citizen, green card, other", "other",
        Rosters("citizen", "us citizen", "residency status", "citizenship status", "us status"));

    public static readonly CsvColumn RedFlags = new("red_flags", "Red flags of the file.",
        "none, or what they touch, one or several: gap, professionalism, communication, attitude, program fit", "none",
        Rosters("red flag", "red flags?", "any red flags"));

    public static readonly CsvColumn Failures = new("failures", "Whether, or how often, any Step was failed, where no column says which: then the attempts at Step 1 and Step 2 CK are left unknown.",
        "yes, no, a number, or the Steps: Step 1 twice", "no",
        Rosters("failed attempts", "number of failed attempts", "any failed attempts", "fails", "any fails", "failed", "any failures", "any failure", "exam failures", "any exam failures", "any fail", "any fail (y/n)",
            "usmle fails", "usmle failures", "usmle failure", "any usmle fail", "any usmle fails", "any usmle failures", "step failures", "any step failures", "failed step", "failed steps", "failed any step",
            "failed any steps", "most recent fail", "step 1 history", "step 2 history", "step 2 ck history", "ck history", "usmle history", "exam history", "attempt history", "attempts", "usmle attempts", "number of attempts", "multiple attempts"));

    public static readonly CsvColumn Applications = new("applications", "Applications sent last cycle.", WholeNumber, "120",
        Rosters("num applications", "programs applied", "applied", "applications sent",
            "programs applied to", "apps"), new SourceHeaders("wavegate survey", "numApplications"));

    public static readonly CsvColumn Interviews = new("interviews", "Interviews attended last cycle.", WholeNumber, "4",
        Rosters("num interviews", "interviews attended", "interviews received", "interview count", "ivs", "iv",
            "invites", "interview invites", "interview invites received"), new SourceHeaders("wavegate survey", "numInterviews"));

    public static readonly CsvColumn Ranked = new("ranked", "Programs on the certified rank list.", WholeNumber, "4",
        Rosters("programs ranked", "ranks", "number ranked", "rank list", "rol"));

    public static readonly CsvColumn Matched = new("matched", "Whether the cycle ended in a match.", "yes, no, matched, unmatched; SOAP, which is a Match that ended without a place", "no",
        Rosters("match status", "match", "match result", "outcome", "result of match", "match outcome", "matched?"));

    public static readonly CsvColumn Season = new("season", "The Match year the interviews and the match tell of.",
        "a year or two: 2026, 2025-2026", "2026",
        Rosters("match year", "cycle", "match cycle", "application cycle", "application year",
            "cycle year"), new SourceHeaders("wavegate survey", "applicationYear"));

    public static readonly CsvColumn AsOf = new("as_of", "The day this row tells of; it is judged as of that day.", "a day: 2026-09-03",
        "2026-09-03",
        Rosters("as of", "as of date", "assessed on", "date of record", "record date"));

    public static readonly ColumnTable Table = new("roster",
    [
        Reference, Graduation, YearsSinceGraduation, GraduateType, Step1Result, Step1Score, Step1Attempts, Step1Sitting, Step1Date, Step2CkScore, Step2CkResult,
        Step2CkAttempts, Step2CkSitting, Step2CkDate, Step1Gap,
        Step3Score, Step3Result, Step3Attempts, Step3Sitting, Step3Date, UsceMonths, Letters, StrongUsLetters, UsLetters, WeakLetters, EcfmgCertified,
        CertificateUntil, Visa, Citizenship,
        RedFlags, Failures, Applications, Interviews, Ranked, Matched, Season, AsOf,
    ])
    {
        Otherwise = header => SittingHeader.Named(header) ?? OfSeason(header),
    };

    // "# IVs 2026", "Matched 2026?"
    private static CsvColumn? OfSeason(string header) => header.Length < 60 && header.Contains("20", StringComparison.Ordinal) && SeasonText.Match(header) is { Success: true } season
        && Table.Named(season.Groups["what"].Value) is { } column && (column == Applications || column == Interviews || column == Ranked || column == Matched) ? column : null;

    private static readonly Pattern SeasonText = new(@"^(?<what>\D+?)\s*(?:in|for)?\s*\(?20[0-9]{2}(?:\s*[-/–]\s*(?:20)?[0-9]{2})?\)?\s*\??$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Whether a column tells of one attempt, and others of its meaning of other attempts.</summary>
    public static bool IsOfSitting(CsvColumn? column) => column == Step1Sitting || column == Step2CkSitting || column == Step3Sitting;

    /// <summary>What to tell of a header that names no column and may tell of failures; null where it does not.</summary>
    public static string? MayTellOfFailures(string header) => ClinicalSkills.IsMatch(header)
        ? "is not read: Step 2 CS is given no more and counts in no tier, but programs see a failure of it; look at the cells yourself"
        : Failing.IsMatch(header)
            ? $"is not read although it may tell of failures; if it does, call the column {OfStep(header)}"
            : null;

    private static string OfStep(string header) => Step.Match(header) switch
    {
        { Success: false } => $"{Step1Attempts.Name} or {Step2CkAttempts.Name}, or {Failures.Name} where it names no Step",
        var step when step.Groups["one"].Success => Step1Attempts.Name,
        var step when step.Groups["three"].Success => Step3Attempts.Name,
        _ => Step2CkAttempts.Name,
    };

    private static readonly Pattern Step = new(@"\b(?:(?<one>(?:step|s)\s*1)|(?<three>(?:step|s)\s*3)|(?:step|s)\s*2|2?ck)(?![0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern ClinicalSkills = new(@"\bcs\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Failing = new(@"\bfail|\battempt|\btries\b|\bre-?take|\bresit", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static SourceHeaders Abroad(params string[] headers) => new("lists in other languages", headers);

    private static SourceHeaders Rosters(params string[] headers) => new("sheets people keep", headers);
}
