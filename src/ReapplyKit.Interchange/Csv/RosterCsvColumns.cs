namespace ReapplyKit.Interchange;

/// <summary>The columns of a roster, by name and by what others call them.</summary>
internal static class RosterCsvColumns
{
    public static readonly CsvColumn Reference = new("reference", "row", "id", "applicant", "number");
    public static readonly CsvColumn Graduation = new("graduation", "year of graduation", "graduation year", "graduation date");
    public static readonly CsvColumn Step1Result = new("step1_result", "step1ScorePass", "step 1 pass");
    public static readonly CsvColumn Step1Score = new("step1_score", "step 1");
    public static readonly CsvColumn Step1Attempts = new("step1_attempts");
    public static readonly CsvColumn Step2CkScore = new("step2ck_score", "step 2 score", "step 2", "step 2 ck");
    public static readonly CsvColumn Step2CkAttempts = new("step2ck_attempts", "step 2 attempts");
    public static readonly CsvColumn Step3Score = new("step3_score", "step 3");
    public static readonly CsvColumn Step3Attempts = new("step3_attempts");
    public static readonly CsvColumn UsceMonths = new("usce_months", "months of usce", "usce");
    public static readonly CsvColumn EcfmgCertified = new("ecfmg_certified", "ecfmg");
    public static readonly CsvColumn Visa = new("visa", "visa required", "visa needed", "needs visa");
    public static readonly CsvColumn Applications = new("applications", "num applications", "programs applied");
    public static readonly CsvColumn Interviews = new("interviews", "num interviews");
    public static readonly CsvColumn Ranked = new("ranked", "programs ranked");
    public static readonly CsvColumn Matched = new("matched");

    public static readonly CsvColumn[] All =
    [
        Reference, Graduation, Step1Result, Step1Score, Step1Attempts, Step2CkScore, Step2CkAttempts, Step3Score, Step3Attempts,
        UsceMonths, EcfmgCertified, Visa, Applications, Interviews, Ranked, Matched,
    ];
}
