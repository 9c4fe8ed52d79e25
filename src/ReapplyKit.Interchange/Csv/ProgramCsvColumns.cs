using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>The columns of a program list: what each means, what its cells may say, and what the sources call it.</summary>
internal static class ProgramCsvColumns
{
    private const string ShownByHand = "What this library worked out, worked out anew when the sheet is read; what is written there by hand stays in the notes.";
    private const string AnyText = "any text";
    private const string WholeNumber = CsvColumn.WholeNumber;
    private const string YesOrNo = "yes or no";
    private const string Figure = "a figure (strict), a figure and \"preferred\", or none";
    private const string VisaWords = "yes, no, or what the program says of this visa";

    public static readonly CsvColumn Name = new("name",
        "The program's name. Where an institution stands beside it and this cell is a specialty, the institution is the name and this "
            + "is the specialty.",
        AnyText, "Elm Valley Medical Center",
        People("program", "program name", "programs", "hospital name/program", "name of program", "name of the program",
            "residency program", "residency program name", "hospital/program", "hospital/program name", "residency", "residency name", "name of residency", "training program", "institution/program", "name of hospital", "programme name", "university/hospital", "hospital/university", "university program", "program (hospital)", "program name & location", "program name and location", "program and location", "name & location", "name and location", "program name/location", "program name, location"),
        Abroad("programm", "programmname", "programa", "nombre del programa", "programme", "nom du programme", "nome do programa"),
        Freida("program title", "title"),
        Nrmp("program description"),
        new SourceHeaders("Match A Resident", "program/hospital"));

    public static readonly CsvColumn Suffix = new("program_name_suffix",
        "What tells programs of one name apart; it follows the name.", AnyText, "Program A");

    public static readonly CsvColumn Institution = new("institution",
        "The hospital or school that runs the program; its name, where no other stands.",
        AnyText, "Elm Valley Medical Center",
        People("hospital", "hospital name", "institute", "center", "facility", "site", "residency site", "program site", "training site"),
        Abroad("krankenhaus", "klinik", "nombre del hospital", "institución", "hôpital", "établissement", "instituição", "hospital universitario"),
        Freida("sponsoring institution", "sponsor", "sponsoring institution name", "sponsor name", "primary clinical location", "primary teaching site"),
        Nrmp("institution name", "institutionName"));

    public static readonly CsvColumn Code = new("nrmp_code",
        "The NRMP program code. A code with the track letter F or S is a fellowship and set aside.",
        "four digits, three digits, a track letter (C, P, A, R, M), and a track number of one to three digits", "9001140C0",
        People("code", "nrmp"),
        Nrmp("nrmp program code", "nrmp code number", "nrmpProgramCode", "program code", "nrmp id", "nrmp number", "match code", "nrmp codes"));

    public static readonly CsvColumn Acgme = new("acgme_id", "The ACGME number.", "ten digits", "1400000001",
        People("acgme", "acgme code", "acgme id number", "program acgme code", "acgme number", "acgme no", "acgme program id", "acgme program code", "accreditation id", "acgme nr", "acgme-nummer", "código acgme", "codigo acgme", "code acgme", "número acgme"),
        Freida("program id", "programId", "freida id", "freida program id"));

    public static readonly CsvColumn Specialty = new("specialty", "The specialty.", AnyText, "Internal Medicine",
        People("speciality", "specialties", "specialities", "discipline", "field", "specialty name"),
        Abroad("fachrichtung", "fachgebiet", "especialidad", "spécialité", "especialidade"),
        Freida("specialty_title"),
        Nrmp("specialtyName", "specialty description"));

    public static readonly CsvColumn Track = new("track",
        "The kind of position. Under \"program type\" FREIDA and many lists state the setting: which is meant follows from the cell.",
        "categorical, preliminary, advanced, transitional, physician reserved, primary; or a setting", "categorical",
        People("program type", "position type", "type", "track type", "type of program"),
        Nrmp("program track", "track name", "program type letter"));

    public static readonly CsvColumn Setting = new("setting", "What kind of hospital it lives in.",
        "university-based, community-based university affiliated, community-based; academic, community teaching, community",
        "communityTeaching",
        People("hospital type", "program setting", "affiliation", "type of hospital", "institution type", "academic/community",
            "university/community", "community/university", "univ/community", "university or community", "academic or community"),
        Freida("program best described as", "best described as", "program description type", "settings"));

    public static readonly CsvColumn City = new("city", "The city.", AnyText, "Elmira", People("town", "location city"), Abroad("stadt", "ciudad", "ort", "ville", "cidade"));

    public static readonly CsvColumn State = new("state", "The state.", "two letters or the name of one state", "NY",
        People("us state", "st", "state/province", "state/territory", "location state", "state name"), Abroad("staat", "bundesland", "provincia", "bundesstaat", "us-bundesstaat", "estado", "état", "us-staat", "estado (eua)"));

    public static readonly CsvColumn Location = new("location", "City and state in one cell; read where they have no columns of their own.",
        "a city, a comma and a state; or either", "Elmira, NY",
        People("city/state", "city, state", "city state", "city & state", "city and state", "state/city", "address", "place", "where"),
        Freida("program location", "city/state/zip"));

    public static readonly CsvColumn Region = new("region", "The region, as the source names it.", AnyText, "Middle Atlantic",
        People("census division", "census region", "area"));

    public static readonly CsvColumn Positions = new("positions", "How many positions it offers a year.", WholeNumber, "12",
        People("seats", "spots", "positions offered", "intake", "pgy1 spots", "positions per year", "spots per year", "pgy-1 positions offered"),
        Freida("first year positions", "approved positions", "available positions", "total program size"),
        Nrmp("quota", "pgy1 positions"));

    public static readonly CsvColumn ImgPercent = new("img_percent", "The share of IMGs among its residents, in percent.",
        "a percentage such as 62, 62 % or 62.0", "62",
        People("% img", "percent img", "img percentage", "img share %", "imgs %", "% imgs", "% of imgs", "img friendly %",
            "img friendliness %", "% of img", "img residents percentage", "percentage img", "percentage of img",
            "percentage of imgs", "img residents %", "% img residents", "current img %", "percent imgs in program",
            "non-us img %", "% non-us img", "percentage of imgs in program", "img intake %"),
        Abroad("anteil img", "img-anteil", "anteil der img", "img %", "porcentaje de img", "porcentaje img", "pourcentage img", "pourcentage d'img", "porcentagem img", "porcentagem de img"),
        Freida("pct_img", "img pct", "percent of imgs", "percent international medical graduates"),
        new SourceHeaders("Residency Explorer", "international medical graduates %", "% international medical graduates"));

    public static readonly CsvColumn ImgShare = new("img_share", "The share of IMGs among its residents, as a fraction.",
        "a fraction such as 0.62, or a percentage with its sign; under IMG alone, nothing but figures up to 10 may be ratings, and is left unknown", "0.62",
        People("img", "imgs", "img fraction", "share of img", "share of imgs", "img friendly", "is img friendly", "img rate", "img ratio",
            "accepts imgs", "accept imgs", "accepts img", "imgs accepted", "img accepted", "takes imgs", "take imgs", "open to imgs", "imgs allowed", "img welcome", "imgs welcome",
            "accepts non-us imgs", "non-us img accepted", "non-us imgs accepted", "non-us img friendly", "img eligible", "considers imgs"));

    public static readonly CsvColumn ImgResidents = new("img_residents", "How many IMGs are among its residents.", WholeNumber, "14",
        People("number of img", "number of imgs", "img count", "imgs count", "current imgs", "current img residents", "img residents now", "img residents", "# imgs", "no of imgs", "no. of imgs"));

    public static readonly CsvColumn Visas = new("visas", "Which visas it sponsors.",
        "a list such as J-1; H-1B, none, or FREIDA's ['J-1 through ECFMG', 'H-1B']", "J-1; H-1B",
        People("visa", "visa types", "visa type", "visa sponsorship", "visas sponsored", "visa sponsored", "visa status", "visa offered",
            "sponsored visa", "sponsors visa", "sponsored visas", "type of visa", "type of visa sponsored", "types of visa sponsored", "sponsorship", "sponsorship offered", "sponsorships"),
        Freida("visa_statuses_accepted", "visa statuses accepted", "visas accepted", "accepted visas", "accepted visa types",
            "visa details"),
        new SourceHeaders("Match A Resident", "visas accepted by program"),
        Abroad("visum", "visumsponsoring", "visado", "visados", "visumstypen", "type de visa", "visas acceptés", "tipo de visto", "visto", "vistos"));

    public static readonly CsvColumn J1 = new("j1", "Whether it sponsors a J-1.", VisaWords, "yes",
        People("visa_j1", "j1 visa", "j1 sponsorship", "j1 visa sponsorship", "sponsors j1", "j-1 sponsored", "accepts j1", "ecfmg j1", "j1 (ecfmg)", "j1 via ecfmg"));

    public static readonly CsvColumn H1B = new("h1b", "Whether it sponsors an H-1B.", VisaWords, "no",
        People("visa_h1b", "h1b visa", "h1b sponsorship", "h1b visa sponsorship", "sponsors h1b", "h1", "h1 visa", "h-1b sponsored", "h1b (step 3)", "h1b (step 3 required)", "h1b with step 3",
            "accepts h1b"));

    public static readonly CsvColumn H1BNeedsStep3 = new("h1b_needs_step3",
        "Whether an H-1B wants Step 3 passed: yes, no, or at application.", YesOrNo, "yes",
        People("step 3 for h1b", "step 3 required for h1b", "h1b needs step 3", "step 3 needed for h1b"));

    public static readonly CsvColumn OtherVisa = new("other_visa", "Whether it sponsors any other visa.", VisaWords, "no",
        People("visa_other", "other visas", "other visa sponsorship"));

    public static readonly CsvColumn UsCitizensOnly = new("us_citizens_only",
        "Whether it takes citizens of the United States only.", YesOrNo, "no",
        People("citizens only", "us citizenship required", "us citizens only", "us-img only", "us imgs only"));

    public static readonly CsvColumn MinStep2Ck = new("min_step2ck", "The lowest Step 2 CK score it takes.", Figure, "225 preferred",
        People("min step 2", "min step 2 ck", "step 2 ck minimum", "step 2 minimum", "step 2 cutoff", "step 2 cut off",
            "step 2 ck cutoff", "step 2 ck cut off", "minimum step 2", "minimum step 2 ck", "min ck", "ck cutoff", "ck minimum",
            "step2 min", "minimum usmle step 2", "minimum usmle step 2 ck score", "step 2 ck score required", "step 2 ck minimum score",
            "usmle step 2 ck minimum", "step 2 requirement", "step 2 ck", "step 2", "step 2 score", "cut off score", "cutoff score", "lowest step 2 accepted", "lowest step 2 ck accepted", "step ii ck", "step ii", "step ii ck minimum", "min step ii ck", "min score", "minimum score", "cutoff", "cut off", "usmle cutoff", "usmle cut off", "score cutoff", "usmle score cutoff"),
        Abroad("mindestpunktzahl", "score mínimo", "puntaje mínimo", "puntuación mínima", "score minimal", "pontuação mínima", "nota mínima", "mindestpunktzahl step 2", "mindestpunktzahl step 2 ck", "puntaje mínimo step 2", "puntuación mínima step 2", "puntaje minimo step 2 ck", "puntaje mínimo step 2 ck", "puntuación mínima step 2 ck", "score minimum step 2", "score minimum step 2 ck", "score minimal step 2 ck", "pontuação mínima step 2", "pontuação mínima step 2 ck"),
        Freida("minimum step 2 score", "minimum step 2 ck score", "usmle step 2 minimum score",
            "minimum score(s) required for interview consideration step 2"),
        new SourceHeaders("Match A Resident", "minimum step 2 ck score accepted", "usmle step 2 ck score minimum"));

    public static readonly CsvColumn MaxYears = new("max_yog", "How many years since graduation it takes at most.", Figure + "; the earliest year of graduation too, such as 2021 or later", "5",
        People("yog", "yog cutoff", "yog cut off", "years since graduation", "max years since graduation", "yog limit", "yog requirement",
            "maximum years since graduation", "years from graduation", "time since graduation", "graduation cutoff", "grad cutoff",
            "graduation year cutoff", "yog within", "max yog years", "years since grad", "grad year cutoff", "graduation within", "time since graduation limit", "graduated within", "graduated within (years)", "years out", "max years out", "years out of medical school", "years since medical school"),
        Abroad("jahre seit abschluss", "jahre seit dem abschluss", "max. jahre seit abschluss", "años desde graduación", "años desde la graduación", "años desde el egreso", "años desde graduacion", "max. jahre seit dem abschluss", "années depuis le diplôme", "années depuis la graduation", "anos desde a formatura", "anos desde a graduação", "anos de formado"),
        new SourceHeaders("Match A Resident", "time since graduation (years)", "maximum time since graduation"));

    public static readonly CsvColumn EarliestGraduationYear = new("earliest_graduation_year", "The earliest year of graduation it takes.",
        "a year; a number of years too, such as within 5 years", "2021",
        People("earliest year of graduation", "earliest graduation year", "min year of graduation", "minimum year of graduation",
            "minimum graduation year", "min graduation year", "graduated since", "graduated after", "yog after", "yog since", "yog from", "graduation after"));

    public static readonly CsvColumn MaxAttempts = new("max_attempts", "How many attempts at a Step it takes at most.", "a figure (strict), a figure and \"preferred\", or no limit", "1",
        People("attempts", "attempt", "attempt limit", "attempts allowed", "usmle attempts", "attempts on usmle", "max attempts allowed",
            "usmle attempt limit", "max number of attempts", "number of attempts", "attempts accepted", "attempts ok", "attempts allowed?", "first attempt only", "1st attempt only", "first attempt required", "first time pass required", "first time pass only", "first attempt pass required", "must pass on first attempt", "no failed attempts", "no failures", "no attempts", "max failures", "maximum failures", "max fails", "max failed attempts", "failures allowed", "fails allowed", "failed attempts allowed", "failures accepted"),
        Abroad("versuche", "max. versuche", "intentos", "máximo de intentos", "tentatives", "tentatives maximum", "tentativas", "máximo de tentativas"),
        new SourceHeaders("Match A Resident", "usmle attempts allowed", "maximum attempts"));

    public static readonly CsvColumn MinUsceMonths = new("min_usce_months",
        "How many months of US clinical experience it asks for.", Figure, "3",
        People("usce", "usce months", "usce required", "usce requirement", "us clinical experience", "usce (months)",
            "months of usce required", "hands-on usce", "us experience", "clinical experience", "us clinical experience required"),
        Abroad("experiencia clínica", "experiencia clínica en eeuu", "klinische erfahrung", "klinische erfahrung usa", "expérience clinique", "expérience clinique aux usa", "experiência clínica", "experiência clínica nos eua"),
        new SourceHeaders("Match A Resident", "us clinical experience required (months)"));

    public static readonly CsvColumn HandsOnUsce = new("usce_hands_on_only",
        "Whether those months must be hands-on, so that observerships do not count.", YesOrNo, "yes",
        People("usce hands-on only", "hands-on only", "hands-on required", "hands-on usce required", "observership not accepted"));

    public static readonly CsvColumn MinLetters = new("min_letters", "How many letters of recommendation it asks for.", Figure, "3",
        People("letters", "lors", "lor", "letters required", "lors required", "number of lors", "no. of lors",
            "letters of recommendation", "number of letters", "lor required", "us lors"),
        Abroad("empfehlungsschreiben", "cartas de recomendación", "cartas", "lettres de recommandation", "lettres", "cartas de recomendação"));

    public static readonly CsvColumn Ecfmg = new("ecfmg_required", "Whether it wants the ECFMG certificate at application.",
        "yes, preferred or no", "no",
        People("ecfmg", "ecfmg certificate required", "ecfmg certificate", "ecfmg certification", "ecfmg certification required",
            "ecfmg cert", "ecfmg certified", "ecfmg cert required", "ecfmg certification at time of application", "ecfmg needed",
            "ecfmg required at application", "ecfmg at application", "ecfmg certified at application",
            "ecfmg cert needed at application"));

    public static readonly CsvColumn Source = new("source", "Where this was read; several rows or entries may describe one program.",
        AnyText + "; several apart by semicolons, each with the day it was seen", "program website, seen 2026-10-01", People("facts from",
            "reference source", "data source", "primary source"));

    public static readonly CsvColumn Seen = new("seen", "When that was read.", "a day", "2026-10-01",
        People("date seen", "as of", "last checked", "date checked", "last verified", "verification date", "last updated", "date updated"), Freida("data last updated", "freida last updated"));

    public static readonly CsvColumn Status = new("status", "Where your application there stands, in your own words.", AnyText, "invited",
        People("application status", "applied", "my status", "current status", "status of application"));

    public static readonly CsvColumn Accreditation = new("accreditation",
        "Whether the program is accredited. One that is closed or not accredited is left out.", "withdrawn, closed or not accredited; any other word but accredited stays in the notes", "continued accreditation",
        People("accreditation status", "program status", "acgme status", "acgme accreditation", "acgme accreditation status", "program accreditation", "accredited", "acgme accredited"));

    public static readonly CsvColumn Notes = new("notes",
        "Whatever you note; no verdict reads it, and it comes back in every sheet.", AnyText,
        "called them on Monday",
        People("note", "comments", "comments/notes", "notes/comments", "comment", "remarks", "remark", "my notes"),
        Abroad("notizen", "bemerkungen", "anmerkungen", "notas", "observaciones", "comentarios", "remarques", "commentaires", "observações", "comentários"));

    public static readonly CsvColumn Decision = new("decided_by_hand",
        "A decision that keeps the program on the list or off it, whatever the rules say.",
        "\"include\" or \"exclude\", the reason, and the day in brackets", "include: my mentor works there (2026-11-20)",
        new SourceHeaders("This library", "decided by hand", "override", "by hand", "decision", "my decision", "include or exclude", "include/exclude", "final decision", "decision to apply", "your decision"), Abroad("entscheidung", "meine entscheidung", "decisión", "mi decisión", "décision", "ma décision", "decisão"));

    public static readonly CsvColumn Excludes = new("exclude", "Whether you leave the program out, whatever the rules say.", YesOrNo, "no",
        People("excluded", "skip", "exclude program", "leave out", "do not apply", "don't apply", "not applying", "remove", "removed", "drop", "dropped", "crossed out", "cross out", "ruled out",
            "will not apply", "won't apply", "not interested", "not going to apply", "decided not to apply", "no longer applying", "not worth applying"),
        Abroad("ausschließen", "ausschliessen", "ausgeschlossen", "weglassen", "excluir", "excluido", "excluído", "exclure", "exclu", "nicht bewerben", "descartar"));

    public static readonly CsvColumn Applies = new("apply",
        "Whether you mean to apply. A no leaves the program out; a yes leaves it to the rules.", YesOrNo, "yes",
        People("include", "applying", "will apply", "include program", "to apply", "plan to apply", "applying to", "should i apply", "shall i apply", "apply or not", "apply y/n", "apply this year",
            "apply this season", "apply here", "worth applying", "keep", "keep on list", "on my list", "interested", "am i interested", "want to apply", "going to apply", "applying this year", "apply again", "reapply", "shortlisted", "final list"),
        Abroad("bewerben", "aufnehmen", "einschließen", "incluir", "aplicar", "postular", "inclure", "postuler", "candidater", "postuler ici", "candidatar", "bewerbung"));

    /// <summary>What may have been decided in an earlier season.</summary>
    public static readonly CsvColumn[] Decided = [Decision, Excludes, Applies, Status];

    // "Visa 2026".
    private static readonly CsvColumn[] OfYears = [.. Decided, Visas, J1, H1B];

    public static readonly CsvColumn Disagreement = new("sources_disagree",
        "Where sources say different things; the fact is unknown until somebody asks.",
        "as this library writes it", "Step 2 CK minimum: 220 strict (website) against 225 strict (forum)",
        new SourceHeaders("This library", "sources disagree"));

    /// <summary>What the sheets of this library show beside facts: known, and read for nothing.</summary>
    public static readonly CsvColumn Shown = new("label",
        "What this library worked out: written for people, worked out anew when the sheet is read.",
        AnyText, "green",
        new SourceHeaders("This library", "label today", "reason", "speaks against", "ask or add", "facts known",
            "facts known (of 10)", "eras fee ($)", "statement", "e-mail"));

    /// <summary>The ties of a sheet of this library.</summary>
    public static readonly CsvColumn ShownConnection = new("connection", ShownByHand, "usce, research, faculty, geography; any other text stays in the notes", "research");

    /// <summary>The signal of a sheet of this library.</summary>
    public static readonly CsvColumn ShownSignal = new("signal", ShownByHand, "as this library writes it; any other text stays in the notes", "gold: a tie and J-1 sponsored");

    /// <summary>The number of letters of a sheet of this library.</summary>
    public static readonly CsvColumn ShownLetters = new("letters_to_assign", ShownByHand, "a number; any other text stays in the notes", "3");

    /// <summary>The share of IMGs as a sheet of this library shows it; read where no other column states it.</summary>
    public static readonly CsvColumn ShownPresence = new("img_friendliness",
        "The share of IMGs in words; read where no other column states it.",
        "62 % IMG; 14 IMGs, share not stated", "62 % IMG", new SourceHeaders("This library", "img friendliness"));

    /// <summary>The visas as a sheet of this library shows them; read where no other column states them.</summary>
    public static readonly CsvColumn ShownVisas = new("visa_policy", "The visas in words; read where no other column states them.",
        "as under visas", "J-1 sponsored; H-1B not listed", new SourceHeaders("This library", "visa policy"));

    /// <summary>What tells one program from another beside its name.</summary>
    public static readonly CsvColumn[] Identifying = [Suffix, Institution, Code, Acgme, Specialty, City, State, Location, Region];

    public static readonly ColumnTable Table = new("program list",
        [
            Name, Suffix, Institution, Code, Acgme, Specialty, Track, Setting, City, State, Location, Region, Positions, ImgPercent,
            ImgShare,
            ImgResidents, Visas, J1, H1B, H1BNeedsStep3,
            OtherVisa, UsCitizensOnly, MinStep2Ck, MaxYears, EarliestGraduationYear, MaxAttempts, MinUsceMonths, HandsOnUsce, MinLetters, Ecfmg, Status, Accreditation, Notes,
            Source, Seen,
            Decision, Excludes, Applies, Disagreement, ShownPresence, ShownVisas, ShownConnection, ShownSignal, ShownLetters, Shown,
        ],
        Name, Institution, Suffix)
    {
        Otherwise = header => RequirementHeader.Named(header) ?? OfSeason(header),
    };

    /// <summary>Whether a year in the header tells of which season the cells are.</summary>
    public static bool IsOfYears(CsvColumn column) => Array.IndexOf(OfYears, column) >= 0;

    // "Apply 2027?", "Status 2026-27".
    private static CsvColumn? OfSeason(string header) => header.Contains("20", StringComparison.Ordinal) && Season.Match(header) is { Success: true } season
        && Array.Find(OfYears, c => c.Headers.SelectMany(h => h.Headers).Prepend(c.Name).Contains(season.Groups["what"].Value.Trim(), StringComparer.OrdinalIgnoreCase)) is { } column
        ? column : null;

    private static readonly Pattern Season = new(@"^(?<what>\D+?)\s*(?:in|for)?\s*\(?20[0-9]{2}(?:\s*[-/–]\s*(?:20)?[0-9]{2})?\)?\s*\??$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static SourceHeaders People(params string[] headers) => new("lists people keep", headers);

    private static SourceHeaders Abroad(params string[] headers) => new("lists in other languages", headers);

    private static SourceHeaders Freida(params string[] headers) => new("FREIDA", headers);

    private static SourceHeaders Nrmp(params string[] headers) => new("NRMP", headers);
}
