namespace ReapplyKit.Interchange;

/// <summary>The columns of a program list, by name and by what others call them.</summary>
internal static class ProgramCsvColumns
{
    public static readonly CsvColumn Name = new("name", "program", "program name", "hospital", "institution");
    public static readonly CsvColumn Code = new("nrmp_code", "code", "nrmp program code", "program code", "nrmp");
    public static readonly CsvColumn Acgme = new("acgme_id", "acgme program id", "acgme", "acgme code", "acgme number");
    public static readonly CsvColumn Specialty = new("specialty", "speciality", "discipline");
    public static readonly CsvColumn Track = new("track", "program type", "position type");
    public static readonly CsvColumn Setting = new("setting", "hospital type", "program setting", "affiliation");
    public static readonly CsvColumn City = new("city", "town");
    public static readonly CsvColumn State = new("state", "us state");
    public static readonly CsvColumn Region = new("region", "census division");
    public static readonly CsvColumn Positions = new("positions", "number of positions", "quota", "pgy1 positions");
    public static readonly CsvColumn ImgPercent = new("img_percent", "percent img", "img percentage", "img share %");
    public static readonly CsvColumn ImgShare = new("img_share", "img", "img fraction", "share of img");
    public static readonly CsvColumn ImgResidents = new("img_residents", "number of img", "img count", "img residents");
    public static readonly CsvColumn Visas = new("visas", "visa", "visa types", "visa sponsorship", "visas sponsored");
    public static readonly CsvColumn J1 = new("j1", "visa_j1", "j1 visa", "j1 sponsorship", "sponsors j1");
    public static readonly CsvColumn H1B = new("h1b", "visa_h1b", "h1b visa", "h1b sponsorship", "sponsors h1b");
    public static readonly CsvColumn H1BNeedsStep3 = new("h1b_needs_step3", "step 3 for h1b", "step 3 required for h1b");
    public static readonly CsvColumn OtherVisa = new("other_visa", "visa_other", "other visas");
    public static readonly CsvColumn UsCitizensOnly = new("us_citizens_only", "citizens only", "us citizenship required");
    public static readonly CsvColumn MinStep2Ck = new("min_step2ck", "min step 2", "min step 2 ck", "step 2 ck minimum", "step 2 cutoff", "step 2 ck cutoff", "minimum step 2 ck");
    public static readonly CsvColumn MaxYears = new("max_yog", "yog", "years since graduation", "yog cutoff", "max years since graduation");
    public static readonly CsvColumn MaxAttempts = new("max_attempts", "attempts", "attempt limit", "attempts allowed");
    public static readonly CsvColumn MinUsceMonths = new("min_usce_months", "usce", "usce months", "usce required");
    public static readonly CsvColumn MinLetters = new("min_letters", "letters", "lors", "letters required");
    public static readonly CsvColumn Ecfmg = new("ecfmg_required", "ecfmg", "ecfmg certificate required", "ecfmg certificate");
    public static readonly CsvColumn Source = new("source", "facts from");
    public static readonly CsvColumn Seen = new("seen", "date seen", "as of", "last checked");

    public static readonly CsvColumn[] All =
    [
        Name, Code, Acgme, Specialty, Track, Setting, City, State, Region, Positions, ImgPercent, ImgShare, ImgResidents, Visas, J1, H1B, H1BNeedsStep3, OtherVisa,
        UsCitizensOnly, MinStep2Ck, MaxYears, MaxAttempts, MinUsceMonths, MinLetters, Ecfmg, Source, Seen,
    ];
}
