using Ardalis.GuardClauses;

namespace ReapplyKit.Interchange;

/// <summary>
/// Reads a roster of applicants as CSV in UTF-8, one row each. Columns stand in any order under their names or usual aliases; only the reference is
/// required. A roster that does not state how often an exam was sat leaves that unknown.
/// </summary>
public static class RosterCsv
{
    private const int MostAttempts = 20;
    private const int MostMonths = 600;
    private const int MostApplications = 10_000;
    private const string DateExpected = "a date such as 2020-06-15, 2020-06 or 2020";

    private static readonly CsvColumn Reference = new("reference", "row", "id", "applicant", "number");
    private static readonly CsvColumn Graduation = new("graduation", "year of graduation", "graduation year", "graduation date");
    private static readonly CsvColumn Step1Result = new("step1_result", "step1ScorePass", "step 1 pass");
    private static readonly CsvColumn Step1Score = new("step1_score", "step 1");
    private static readonly CsvColumn Step1Attempts = new("step1_attempts");
    private static readonly CsvColumn Step2CkScore = new("step2ck_score", "step 2 score", "step 2", "step 2 ck");
    private static readonly CsvColumn Step2CkAttempts = new("step2ck_attempts", "step 2 attempts");
    private static readonly CsvColumn Step3Score = new("step3_score", "step 3");
    private static readonly CsvColumn Step3Attempts = new("step3_attempts");
    private static readonly CsvColumn UsceMonths = new("usce_months", "months of usce", "usce");
    private static readonly CsvColumn EcfmgCertified = new("ecfmg_certified", "ecfmg");
    private static readonly CsvColumn Visa = new("visa", "visa required", "visa needed", "needs visa");
    private static readonly CsvColumn Applications = new("applications", "num applications", "programs applied");
    private static readonly CsvColumn Interviews = new("interviews", "num interviews");
    private static readonly CsvColumn Ranked = new("ranked", "programs ranked");
    private static readonly CsvColumn Matched = new("matched");

    private static readonly CsvColumn[] Columns =
    [
        Reference, Graduation, Step1Result, Step1Score, Step1Attempts, Step2CkScore, Step2CkAttempts, Step3Score, Step3Attempts,
        UsceMonths, EcfmgCertified, Visa, Applications, Interviews, Ranked, Matched,
    ];

    /// <summary>Reads a roster.</summary>
    /// <param name="utf8">The file, with or without byte-order mark; read to its end and closed.</param>
    /// <returns>The applicants; or every problem with its line and column.</returns>
    public static OneOf<Roster, InputProblems> Read(Stream utf8)
    {
        Guard.Against.Null(utf8);
        var log = new ProblemLog();
        var table = new CsvTable(Columns, log);
        var entries = table.Rows(utf8).Select(Entry).ToValueList();
        return log.IsEmpty ? new Roster(entries, table.IgnoredColumns) : new InputProblems(log.Problems);
    }

    private static RosterEntry Entry(CsvRow row)
    {
        var reference = row.Text(Reference);
        if (reference is null)
            row.Problem(Reference, "an applicant needs a reference");
        var profile = new ApplicantProfile
        {
            Reference = reference,
            Graduation = row.Read<PartialDate>(Graduation, PartialDate.TryParse, DateExpected),
            Visa = VisaNeedOf(row),
            EcfmgCertified = Certified(row),
            Step1 = Exam(row, Step1Score, Step1Attempts, Result(row)),
            Step2Ck = Exam(row, Step2CkScore, Step2CkAttempts, ExamResult.Unknown),
            Step3 = Exam(row, Step3Score, Step3Attempts, ExamResult.Unknown),
            Usce = row.Number(UsceMonths, 0, MostMonths) is { } months ? UsceHistory.OfMonths(months) : null,
        };
        return new RosterEntry(row.Line, profile, Cycle(row));
    }

    private static CycleOutcome? Cycle(CsvRow row)
    {
        var (applications, interviews) = (row.Whole(Applications, 0, MostApplications), row.Whole(Interviews, 0, MostApplications));
        var (ranked, matched) = (row.Whole(Ranked, 0, MostApplications), row.YesNo(Matched));
        return interviews is { } attended && matched is { } known
            ? new CycleOutcome { Interviews = attended, Matched = known, Applications = applications, Ranked = ranked }
            : null;
    }

    // Earlier attempts than the last are failures by the exams' own rule: a pass is not sat again.
    private static ExamHistory Exam(CsvRow row, CsvColumn scoreColumn, CsvColumn attemptsColumn, ExamResult result)
    {
        var (score, attempts) = (row.Whole(scoreColumn, 1, ExamAttempt.HighestScore), row.Whole(attemptsColumn, 0, MostAttempts));
        var isSat = score is not null || result != ExamResult.Unknown;
        if (attempts == 0 && isSat)
            row.Problem(attemptsColumn, "is 0 although a score or result is stated");
        var last = new ExamAttempt { Result = result, Score = score };
        return attempts switch
        {
            null => isSat ? ExamHistory.AtLeast(last) : ExamHistory.NotStated,
            0 => ExamHistory.NotTaken,
            { } count => ExamHistory.Of([.. Enumerable.Repeat(new ExamAttempt { Result = ExamResult.Failed }, count - 1), last]),
        };
    }

    private static ExamResult Result(CsvRow row) => row.Text(Step1Result)?.ToUpperInvariant() switch
    {
        null => ExamResult.Unknown,
        "PASS" or "PASSED" => ExamResult.Passed,
        "FAIL" or "FAILED" => ExamResult.Failed,
        _ => Refuse(row, Step1Result, "must be pass or fail", ExamResult.Unknown),
    };

    private static bool? Certified(CsvRow row) => row.Text(EcfmgCertified)?.ToUpperInvariant() switch
    {
        "CERTIFIED" => true,
        "NOT CERTIFIED" => false,
        _ => row.YesNo(EcfmgCertified),
    };

    private static VisaNeed VisaNeedOf(CsvRow row) => row.Text(Visa)?.ToUpperInvariant() switch
    {
        null => VisaNeed.Unknown,
        "J1" or "J-1" => VisaNeed.J1,
        "H1B" or "H-1B" => VisaNeed.H1B,
        _ => row.YesNo(Visa) switch { true => VisaNeed.NeededTypeNotStated, false => VisaNeed.NotNeeded, null => VisaNeed.Unknown },
    };

    private static T Refuse<T>(CsvRow row, CsvColumn column, string message, T unknown)
    {
        row.Problem(column, message);
        return unknown;
    }
}
