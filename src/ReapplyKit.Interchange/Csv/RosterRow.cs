using static ReapplyKit.Interchange.RosterCsvColumns;

namespace ReapplyKit.Interchange;

/// <summary>Reads an applicant off a row of a roster, cell by cell.</summary>
internal static class RosterRow
{
    public const int MostAttempts = 20;
    private const int MostMonths = 600;
    private const int MostApplications = 10_000;
    private const string DateExpected = "a date such as 2020-06-15, 2020-06 or 2020";

    public static RosterEntry Entry(CsvRow row)
    {
        var reference = row.Text(Reference);
        if (reference is null)
            row.Problem(Reference, "an applicant needs a reference");
        var profile = new ApplicantProfile
        {
            Reference = reference,
            Graduation = GraduationOf(row),
            Visa = VisaNeedOf(row),
            EcfmgCertified = CertifiedOf(row),
            Step1 = Exam(row, Step1Score, Step1Attempts, Step1ResultOf(row)),
            Step2Ck = Exam(row, Step2CkScore, Step2CkAttempts, ExamResult.Unknown),
            Step3 = Exam(row, Step3Score, Step3Attempts, ExamResult.Unknown),
            Usce = UsceOf(row),
        };
        return new RosterEntry(row.Line, profile, Cycle(row));
    }

    public static PartialDate? GraduationOf(CsvRow row) => row.Read<PartialDate>(Graduation, PartialDate.TryParse, DateExpected);

    public static int? ScoreOf(CsvRow row, CsvColumn column) => row.Whole(column, 1, ExamAttempt.HighestScore);

    public static int? AttemptsOf(CsvRow row, CsvColumn column) => row.Whole(column, 0, MostAttempts);

    public static int? NumberOf(CsvRow row, CsvColumn column) => row.Whole(column, 0, MostApplications);

    public static UsceHistory? UsceOf(CsvRow row) => row.Number(UsceMonths, 0, MostMonths) is { } months ? UsceHistory.OfMonths(months) : null;

    public static ExamResult Step1ResultOf(CsvRow row) => row.Text(Step1Result)?.ToUpperInvariant() switch
    {
        null => ExamResult.Unknown,
        "PASS" or "PASSED" => ExamResult.Passed,
        "FAIL" or "FAILED" => ExamResult.Failed,
        _ => Refuse(row, Step1Result, "must be pass or fail", ExamResult.Unknown),
    };

    public static bool? CertifiedOf(CsvRow row) => row.Text(EcfmgCertified)?.ToUpperInvariant() switch
    {
        "CERTIFIED" => true,
        "NOT CERTIFIED" => false,
        _ => row.YesNo(EcfmgCertified),
    };

    public static VisaNeed VisaNeedOf(CsvRow row) => row.Text(Visa)?.ToUpperInvariant() switch
    {
        null => VisaNeed.Unknown,
        "J1" or "J-1" => VisaNeed.J1,
        "H1B" or "H-1B" => VisaNeed.H1B,
        _ => row.YesNo(Visa) switch { true => VisaNeed.NeededTypeNotStated, false => VisaNeed.NotNeeded, null => VisaNeed.Unknown },
    };

    /// <summary>Whether a sitting is stated of an exam that is said never to have been sat.</summary>
    public static bool IsContradiction(int? score, int? attempts, ExamResult result) => attempts == 0 && IsSat(score, result);

    // Earlier attempts than the last are failures by the exams' own rule: a pass is not sat again.
    public static ExamHistory History(int? score, int? attempts, ExamResult result)
    {
        var last = new ExamAttempt { Result = result, Score = score };
        return attempts switch
        {
            null => IsSat(score, result) ? ExamHistory.AtLeast(last) : ExamHistory.NotStated,
            0 => ExamHistory.NotTaken,
            { } count => ExamHistory.Of([.. Enumerable.Repeat(new ExamAttempt { Result = ExamResult.Failed }, count - 1), last]),
        };
    }

    private static bool IsSat(int? score, ExamResult result) => score is not null || result != ExamResult.Unknown;

    private static ExamHistory Exam(CsvRow row, CsvColumn scoreColumn, CsvColumn attemptsColumn, ExamResult result)
    {
        var (score, attempts) = (ScoreOf(row, scoreColumn), AttemptsOf(row, attemptsColumn));
        if (IsContradiction(score, attempts, result))
            row.Problem(attemptsColumn, "is 0 although a score or result is stated");
        return History(score, attempts, result);
    }

    private static CycleOutcome? Cycle(CsvRow row)
    {
        var (applications, interviews) = (NumberOf(row, Applications), NumberOf(row, Interviews));
        var (ranked, matched) = (NumberOf(row, Ranked), row.YesNo(RosterCsvColumns.Matched));
        return interviews is { } attended && matched is { } known
            ? new CycleOutcome { Interviews = attended, Matched = known, Applications = applications, Ranked = ranked }
            : null;
    }

    private static T Refuse<T>(CsvRow row, CsvColumn column, string message, T unknown)
    {
        row.Problem(column, message);
        return unknown;
    }
}
