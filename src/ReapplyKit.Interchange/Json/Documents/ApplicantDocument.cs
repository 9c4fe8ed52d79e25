namespace ReapplyKit.Interchange;

/// <summary>An applicant's file.</summary>
internal sealed record ApplicantDocument(
    string? Graduation,
    string? Citizenship,
    string? Visa,
    bool? EcfmgCertified,
    ExamHistoryDocument? Step1,
    ExamHistoryDocument? Step2Ck,
    ExamHistoryDocument? Step3,
    IEnumerable<ComlexAttemptDocument>? Comlex,
    UsceHistoryDocument? Usce,
    IEnumerable<LetterDocument>? Letters,
    IEnumerable<RedFlagDocument>? RedFlags,
    IEnumerable<ConnectionDocument>? Connections);
