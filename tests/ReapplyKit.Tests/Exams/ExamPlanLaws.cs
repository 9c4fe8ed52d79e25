using static ReapplyKit.Tests.ExamCase;

namespace ReapplyKit.Tests;

/// <summary>Every day of four years, planned for the season next to come, at slow, ordinary and fast pace.</summary>
public sealed class ExamPlanLaws
{
    private static readonly (LocalDate AsOf, Season Season)[] Days =
    [
        .. Enumerable.Range(0, 1492)
            .Select(days => new LocalDate(2024, 3, 1).PlusDays(days))
            .Select(asOf => (asOf, RulePack.Default.Seasons.Next(asOf))),
    ];

    public static TheoryData<Exam, int, bool> Variants
    {
        get
        {
            var variants = new TheoryData<Exam, int, bool>();
            foreach (var exam in Enum.GetValues<Exam>())
            {
                foreach (var weeklyHours in new[] { 15, 17, 20, 60 })
                {
                    variants.Add(exam, weeklyHours, false);
                    variants.Add(exam, weeklyHours, true);
                }
            }
            return variants;
        }
    }

    [Fact]
    public void The_days_are_those_of_four_years() =>
        Assert.Equal((Day("2024-03-01"), Day("2028-03-31")), (Days[0].AsOf, Days[^1].AsOf));

    [Theory]
    [MemberData(nameof(Variants))]
    public void There_is_a_plan_exactly_where_study_from_the_next_day_ends_in_time(Exam exam, int weeklyHours, bool allowInsideSeason) =>
        Holds(exam, weeklyHours, allowInsideSeason, (asOf, season, plan) =>
        {
            var prepared = asOf.PlusDays(1 + 7 * Weeks(weeklyHours));
            var isInTime = prepared < season.SubmissionDay || (allowInsideSeason && prepared.PlusDays(28) <= RankLists(season));
            return isInTime == plan is not null;
        });

    [Theory]
    [MemberData(nameof(Variants))]
    public void The_dates_of_a_plan_stand_in_order(Exam exam, int weeklyHours, bool allowInsideSeason) =>
        Holds(exam, weeklyHours, allowInsideSeason, (asOf, _, plan) =>
        {
            if (plan is null)
                return true;
            LocalDate[] registration = [asOf, plan.Registration.Start, plan.Registration.End, plan.ExamDay];
            LocalDate[] study =
                [asOf, plan.Study.Start, plan.BankFinishedBy, .. plan.PracticeDays, plan.ExamDay, plan.ResultExpected, plan.ResultLatest];
            return IsRising(registration) && IsRising(study)
                && (exam == Exam.Step3 ? plan.Registration.Start <= plan.Study.Start : plan.Registration.Start > plan.PracticeDays[^1]);
        });

    [Theory]
    [MemberData(nameof(Variants))]
    public void The_dates_of_a_plan_keep_their_distances(Exam exam, int weeklyHours, bool allowInsideSeason) =>
        Holds(exam, weeklyHours, allowInsideSeason, (_, _, plan) => plan is null
            || (plan.StudyWeeks == Weeks(weeklyHours) && plan.Study.Length == 7 * plan.StudyWeeks && DaysBefore(plan, plan.Study.End) == 1
                && DaysBefore(plan, plan.BankFinishedBy) is >= 21 and <= 28
                && plan.PracticeDays.Count == 2 && plan.PracticeDays.All(day => DaysBefore(plan, day) is >= 1 and <= 42)
                && DaysBefore(plan, plan.ResultExpected) == -28 && DaysBefore(plan, plan.ResultLatest) == -56));

    [Theory]
    [MemberData(nameof(Variants))]
    public void The_exam_is_never_before_the_window_nor_in_the_season_without_need(Exam exam, int weeklyHours, bool allowInsideSeason) =>
        Holds(exam, weeklyHours, allowInsideSeason, (asOf, season, plan) =>
        {
            if (plan is null)
                return true;
            var isInside = plan.ExamDay >= season.SubmissionDay && plan.ExamDay <= RankLists(season);
            return plan.ExamDay >= season.SubmissionDay.PlusMonths(-6)
                && plan.IsInsideApplicationSeason == isInside
                && (!isInside || (allowInsideSeason && plan.Study.Start <= asOf.PlusDays(4))); // over a weekend and a holiday
        });

    [Theory]
    [MemberData(nameof(Variants))]
    public void Notes_are_there_exactly_where_they_apply(Exam exam, int weeklyHours, bool allowInsideSeason) =>
        Holds(exam, weeklyHours, allowInsideSeason, (_, season, plan) =>
        {
            if (plan is null)
                return true;
            (ExamNoteKind Kind, bool Applies)[] notes =
            [
                (ExamNoteKind.StudyPace, true),
                (ExamNoteKind.OutsideWindow, plan.ExamDay >= season.SubmissionDay.PlusMonths(-3)),
                (ExamNoteKind.InsideSeason, plan.ExamDay >= season.SubmissionDay),
                (ExamNoteKind.ResultAfterSubmission, plan.ExamDay.PlusDays(56) > season.SubmissionDay),
                (ExamNoteKind.ResultAfterRankListDeadline, plan.ExamDay.PlusDays(56) > RankLists(season)),
            ];
            return notes.Where(note => note.Applies).Select(note => note.Kind).SequenceEqual(plan.Notes.Select(n => n.Kind));
        });

    [Theory]
    [MemberData(nameof(Variants))]
    public void No_exam_is_on_a_weekend_nor_booked_within_the_days_that_takes(Exam exam, int weeklyHours, bool allowInsideSeason) =>
        Holds(exam, weeklyHours, allowInsideSeason, (asOf, _, plan) => plan is null
            || (plan.ExamDay.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && plan.Registration.End <= plan.ExamDay.PlusDays(-14)));

    [Fact]
    public void A_day_later_never_means_an_earlier_exam_for_the_same_season()
    {
        var days = Enumerable.Range(-540, 540).Select(Match2028.SubmissionDay.PlusDays);
        var exams = days.Select(asOf => PlanOf(Exam.Step3, 20, false, asOf, Match2028)?.ExamDay ?? LocalDate.MaxIsoValue).ToArray();

        Assert.Equal(exams.Order(), exams);
    }

    [Fact]
    public void An_hour_more_never_means_a_later_exam()
    {
        var exams = Enumerable.Range(15, 86).Select(hours => Planned("2027-03-20", weeklyHours: hours).ExamDay).ToArray();

        Assert.Equal(exams.OrderDescending(), exams);
    }

    private static void Holds(Exam exam, int weeklyHours, bool allowInsideSeason, Func<LocalDate, Season, ExamPlan?, bool> law) =>
        Assert.Empty(Days
            .Where(day => !law(day.AsOf, day.Season, PlanOf(exam, weeklyHours, allowInsideSeason, day.AsOf, day.Season)))
            .Select(day => day.AsOf));

    private static ExamPlan? PlanOf(Exam exam, int weeklyHours, bool allowInsideSeason, LocalDate asOf, Season season) =>
        OwnRules.Plan(exam, FileLacking(exam), season, asOf, Study(weeklyHours), allowInsideSeason)
            .Match(plan => plan, _ => (ExamPlan?)null);

    private static ApplicantProfile FileLacking(Exam exam) => exam switch
    {
        Exam.Step1 => FailedStep1,
        Exam.Step2Ck => FailedStep2Ck,
        _ => ReadyForStep3,
    };

    private static int Weeks(int weeklyHours) => weeklyHours switch
    {
        15 => 16,
        17 => 15,
        _ => 12,
    };

    private static LocalDate RankLists(Season season) => season[SeasonEvent.RankListDeadline].Date;

    private static int DaysBefore(ExamPlan plan, LocalDate day) => Period.DaysBetween(day, plan.ExamDay);

    private static bool IsRising(LocalDate[] days) => days.Zip(days.Skip(1)).All(pair => pair.First < pair.Second);
}
