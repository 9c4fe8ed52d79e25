namespace ReapplyKit;

/// <summary>Where an applicant stands with an exam, for people.</summary>
internal static class ExamText
{
    public const string NotTaken = "not taken";

    public static string Of(in ExamFacts exam) => exam.State switch
    {
        ExamState.NotTaken => NotTaken,
        ExamState.Pending when exam.IsAwaited => $"failed before, result pending, {Attempts(exam)}",
        ExamState.Pending => exam.Attempts.AtLeast > 1 ? $"result pending, {Attempts(exam)}" : "result pending",
        ExamState.Failed => $"failed, {Attempts(exam)}",
        ExamState.PassedAtFirst or ExamState.PassedLater or ExamState.Passed => $"passed, {Attempts(exam)}",
        _ when exam == default => "not stated",
        _ => $"result not stated, {Attempts(exam)}",
    };

    public static string Attempts(in ExamFacts exam) =>
        exam.Attempts == Quantity.Exactly(1) ? "1 attempt" : $"{exam.Attempts} attempts";
}
