using Ardalis.GuardClauses;
using static System.FormattableString;

namespace ReapplyKit.Rules;

/// <summary>
/// How Step 3, or Step 2 CK where it is not passed, is planned: registration, study, question bank, practice days, exam day and result,
/// within the season and the examiners' limits.
/// </summary>
/// <example><code>
/// var study = new ExamStudy { WeeklyHours = 20, QuestionBankSize = 2000 };
/// rules.Exams.Plan(Exam.Step3, profile, rules.Seasons.Next(asOf), asOf, study).Switch(
///     plan => Show(plan.ExamDay),
///     obstacles => Show(obstacles.Obstacles));
/// </code></example>
public sealed class ExamRules : RulePackPart
{
    internal ExamRules(
        ExamRegistration registration,
        StudyPace study,
        QuestionBankFinish questionBank,
        PracticeTestDays practiceDays,
        ExamWindow window,
        ResultLag result,
        CertificationRules certification) =>
        (Registration, Study, QuestionBank, PracticeDays, Window, Result, Certification) =
            (registration, study, questionBank, practiceDays, window, result, certification);

    /// <summary>How facts are read off a file.</summary>
    public required ProfileReading Reading { get; init; }

    /// <summary>How long registration takes.</summary>
    internal ExamRegistration Registration { get; }

    /// <summary>How long the study takes.</summary>
    internal StudyPace Study { get; }

    /// <summary>When the question bank is finished.</summary>
    internal QuestionBankFinish QuestionBank { get; }

    /// <summary>When full practice test days are sat.</summary>
    internal PracticeTestDays PracticeDays { get; }

    /// <summary>The days from today until the result of an exam can be there: study from tomorrow on, the exam, the result.</summary>
    internal int DaysToResult => 1 + Study.ShortestWeeks * ExamCalendar.DaysPerWeek + Result.Days;

    /// <summary>When the exam is best sat.</summary>
    internal ExamWindow Window { get; }

    /// <summary>When the result comes.</summary>
    internal ResultLag Result { get; }

    /// <summary>How often a Step may be sat.</summary>
    public required AttemptLimits Attempts { get; init; }

    /// <summary>The rule that keeps the exam out of the application season.</summary>
    public required RuleId OutsideSeason { get; init; }

    /// <summary>The rule that wants the result by the rank list deadline.</summary>
    public required RuleId RankListDeadline { get; init; }

    /// <summary>The rule that a pass is not retaken.</summary>
    public required RuleId PassNotRetaken { get; init; }

    /// <summary>The rule that states what Step 3 needs.</summary>
    public required RuleId Step3Prerequisites { get; init; }

    /// <summary>The way to the ECFMG certificate.</summary>
    internal CertificationRules Certification { get; }

    /// <summary>
    /// Plans an exam on the earliest day of the window that preparation from <paramref name="asOf"/> allows; where it allows none, on the
    /// earliest day after the window. Study ends the day before the exam and begins no earlier than it must.
    /// </summary>
    /// <param name="exam">The exam.</param>
    /// <param name="profile">The file.</param>
    /// <param name="season">The season to apply in.</param>
    /// <param name="asOf">The day of planning; everything in the plan lies after it.</param>
    /// <param name="study">The hours and the question bank.</param>
    /// <param name="allowInsideSeason">Whether the exam may be forced into the application season, where there is no earlier day.</param>
    /// <returns>The plan, or everything that stands in its way.</returns>
    /// <exception cref="ArgumentException">An argument is null, or there is no such exam.</exception>
    public OneOf<ExamPlan, ExamObstacles> Plan(
        Exam exam, ApplicantProfile profile, Season season, LocalDate asOf, ExamStudy study, bool allowInsideSeason = false)
    {
        Guard.Against.Undefined(exam);
        Guard.Against.Null(profile);
        Guard.Against.Null(season);
        Guard.Against.Null(study);
        Guard.Against.DayOutOfRange(asOf);
        return Plan(exam, profile, season, asOf, study, ExamTiming.Alone with { AllowInsideSeason = allowInsideSeason });
    }

    internal OneOf<ExamPlan, ExamObstacles> Plan(
        Exam exam, ApplicantProfile profile, Season season, LocalDate asOf, ExamStudy study, ExamTiming timing)
    {
        var file = new ExamFile(this, exam, profile, asOf);
        var calendar = new ExamCalendar(this, season, asOf, timing);
        var obstacles = new ObstacleSearch(this, file, calendar, study).Run();
        return obstacles.IsEmpty
            ? new ExamPlanner(this, file, calendar, study).Plan()
            : new ExamObstacles(Pack, exam, asOf, obstacles);
    }

    /// <summary>
    /// The days of an exam as far as they can be told: as <see cref="Plan(Exam, ApplicantProfile, Season, LocalDate, ExamStudy, bool)"/>
    /// has them, also where the certificate or an attempt is not stated, or the hours are few, which then needs the longest study; null
    /// where the exam cannot be sat.
    /// </summary>
    internal ExamPlan? Days(Exam exam, ApplicantProfile profile, Season season, LocalDate asOf, ExamStudy study, ExamTiming timing)
    {
        var file = new ExamFile(this, exam, profile, asOf);
        var calendar = new ExamCalendar(this, season, asOf, timing);
        var enough = study.WeeklyHours >= Study.FewestWeeklyHours ? study : study with { WeeklyHours = Study.FewestWeeklyHours };
        var isBarred = new ObstacleSearch(this, file, calendar, enough).Run().Any(o => o.Kind is ExamObstacleKind.AlreadyPassed
            or ExamObstacleKind.ResultOpen or ExamObstacleKind.AttemptLimitReached or ExamObstacleKind.OutsideSevenYears
            or ExamObstacleKind.ComlexInstead or ExamObstacleKind.Step1NotPassed or ExamObstacleKind.Step2CkNotPassed
            || (!timing.AsSoonAsPrepared && o.Kind is ExamObstacleKind.MustWait or ExamObstacleKind.NoRoom));
        return isBarred ? null : new ExamPlanner(this, file, calendar, enough).Plan();
    }

    /// <summary>What comes before a registration where the hours of a week are too few for the longest study; null where they are enough, or not stated.</summary>
    internal string? HoursToFind(Exam exam, int? weeklyHours) => weeklyHours is { } hours && hours < Study.FewestWeeklyHours
        ? Invariant($"Find {Study.FewestWeeklyHours} or more hours a week for {exam.Title()} before you register (the case has {hours} {(hours == 1 ? "hour" : "hours")} a week)")
        : null;

    /// <summary>
    /// The last day on which Step 1 or Step 2 CK can be sat while the pass of the other still counts for certification. Whoever holds the
    /// certificate, or needs none, keeps the pass: null there, and where the other is not passed.
    /// </summary>
    internal LocalDate? LastDayFor(Exam exam, ApplicantProfile profile, LocalDate asOf)
    {
        var file = new ExamFile(this, exam, profile, asOf);
        return file.Facts.EcfmgCertified == true || !file.Facts.Type.NeedsEcfmgCertificate() ? null
            : file.OtherPassedOn?.Latest.PlusYears(Certification.Years);
    }

    /// <summary>Whether a failure on a day leaves no time to sit again by the last day.</summary>
    internal bool IsOnlySitting(LocalDate sat, LocalDate last) => sat.PlusDays(DaysToResult) > last;

    /// <summary>
    /// The day by which the Step 1 and Step 2 CK results that are missing can be there: awaited ones after the wait, others after the
    /// shortest study, and not before another attempt is allowed, unless a day is booked.
    /// </summary>
    internal LocalDate ResultsBy(ApplicantProfile profile, LocalDate asOf, Func<Exam, LocalDate?> booked)
    {
        var facts = Reading.FactsOf(profile, asOf);
        return LocalDate.Max(
            By(Exam.Step1, profile.Step1, facts.ComlexLevel1, ComlexLevel.Level1),
            By(Exam.Step2Ck, profile.Step2Ck, facts.ComlexLevel2Ce, ComlexLevel.Level2Ce));

        LocalDate By(Exam exam, ExamHistory history, ExamOutcome comlex, ComlexLevel level)
        {
            var file = new ExamFile(this, exam, profile, asOf);
            if (facts.SitsComlex(file.Own) && comlex is ExamOutcome.Failed or ExamOutcome.NotTaken)
                return profile.AwaitedAsOf(level, asOf).ToList() is { Count: > 0 } awaited
                    ? LocalDate.Max(asOf.PlusDays(1), (awaited.Max(a => a.Date?.Latest) ?? asOf).PlusDays(Result.AllowDays))
                    : asOf.PlusDays(DaysToResult);
            if (!file.Own.IsMissing || comlex == ExamOutcome.Passed)
                return asOf;
            if (file.Own.State == ExamState.Pending)
                return LocalDate.Max(asOf.PlusDays(1), (history.AwaitedSince(asOf) ?? asOf).PlusDays(Result.Days));
            if (booked(exam) is { } day)
                return day.PlusDays(Result.Days);
            var ready = asOf.PlusDays(DaysToResult - Result.Days);
            return LocalDate.Max(ready, file.FirstDayBySpacing ?? ready).PlusDays(Result.Days);
        }
    }
}
