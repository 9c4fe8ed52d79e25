using static ReapplyKit.Interchange.DocumentValues;

namespace ReapplyKit.Interchange;

/// <summary>Writes an applicant's file; its reference stands with the case.</summary>
internal static class ApplicantWriter
{
    public static ApplicantDocument Applicant(ApplicantProfile profile) => new(
        profile.Graduation?.ToString(),
        Known(profile.Citizenship),
        Known(profile.Visa),
        profile.EcfmgCertified,
        Exam(profile.Step1),
        Exam(profile.Step2Ck),
        Exam(profile.Step3),
        Some(profile.Comlex)?.Select(Comlex),
        profile.Usce is { } usce ? Usce(usce) : null,
        profile.Letters?.Select(LetterWriter.Letter),
        profile.RedFlags?.Select(RedFlag),
        Some(profile.Connections)?.Select(Connection));

    public static RedFlagDocument RedFlag(RedFlag flag) => new(Words.Of(flag.Kind), Stated(flag.Note));

    public static ConnectionDocument Connection(ProgramConnection connection) => new(connection.Program, Words.Of(connection.Kind));

    private static ExamHistoryDocument? Exam(ExamHistory history) => history == ExamHistory.NotStated
        ? null
        : new ExamHistoryDocument(history.Attempts.Select(Attempt), history.IsComplete ? null : false);

    private static ExamAttemptDocument Attempt(ExamAttempt attempt) => new(Known(attempt.Result), attempt.Score, attempt.Date?.ToString());

    private static ComlexAttemptDocument Comlex(ComlexAttempt attempt) => new(
        Words.Of(attempt.Level), Known(attempt.Result), attempt.Score, attempt.Date?.ToString());

    private static UsceHistoryDocument Usce(UsceHistory usce) => usce.Months is { } months
        ? new UsceHistoryDocument(null, months)
        : new UsceHistoryDocument(usce.Rotations.Select(LetterWriter.Rotation), null);
}
