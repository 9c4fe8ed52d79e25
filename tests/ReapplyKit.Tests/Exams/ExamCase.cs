using NodaTime.Text;
using OneOf;

namespace ReapplyKit.Tests;

/// <summary>A file with which Step 3 can be booked, and one each to retake Step 1 and Step 2 CK; tests spoil one thing at a time.</summary>
internal static class ExamCase
{
    /// <summary>Applications from 2027-09-01, the first Wednesday of September; rank lists due 2028-03-01.</summary>
    public static Season Match2028 { get; } = RulePack.Default.Seasons.For(2028);

    public static ExamRules OwnRules => RulePack.Default.Exams;

    public static ApplicantProfile ReadyForStep3 { get; } = new()
    {
        EcfmgCertified = true,
        Step1 = ExamHistory.PassedAtFirst(date: On("2022-05-10")),
        Step2Ck = ExamHistory.PassedAtFirst(date: On("2023-02-20"), score: 221),
        Step3 = ExamHistory.NotTaken,
    };

    public static ApplicantProfile FailedStep1 { get; } = new()
    {
        Step1 = ExamHistory.Of(Failed("2022-05-10")),
        Step2Ck = ExamHistory.PassedAtFirst(date: On("2023-02-20"), score: 221),
    };

    public static ApplicantProfile FailedStep2Ck { get; } = new()
    {
        Step1 = ExamHistory.PassedAtFirst(date: On("2022-05-10")),
        Step2Ck = ExamHistory.Of(Failed("2023-02-20")),
    };

    public static ExamStudy Study(int weeklyHours = 20, int? questions = 2000) =>
        new() { WeeklyHours = weeklyHours, QuestionBankSize = questions };

    public static ApplicantProfile WithStep3(params ReadOnlySpan<Attempt> attempts) =>
        ReadyForStep3 with { Step3 = ExamHistory.Of(attempts) };

    public static Attempt Failed(string date) => new()
    {
        Result = ExamResult.Failed,
        Date = PartialDate.TryParse(date, out var on) ? on : throw new ArgumentException($"'{date}' is not a date.", nameof(date)),
    };

    public static ExamPlan Planned(string asOf, ApplicantProfile? profile = null, int weeklyHours = 20, bool allowInsideSeason = false) =>
        Plan(asOf, profile, weeklyHours, allowInsideSeason).AsT0;

    public static ExamObstacle[] Obstacles(
        string asOf, ApplicantProfile? profile = null, int weeklyHours = 20, bool allowInsideSeason = false) =>
        [.. Plan(asOf, profile, weeklyHours, allowInsideSeason).AsT1.Obstacles];

    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static DateInterval Days(string first, string last) => new(Day(first), Day(last));

    private static OneOf<ExamPlan, ExamObstacles> Plan(string asOf, ApplicantProfile? profile, int weeklyHours, bool allowInsideSeason) =>
        OwnRules.Plan(Exam.Step3, profile ?? ReadyForStep3, Match2028, Day(asOf), Study(weeklyHours), allowInsideSeason);

    private static PartialDate On(string text) => PartialDate.On(Day(text));
}
