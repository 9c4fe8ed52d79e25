namespace ReapplyKit.Tests;

/// <summary>
/// An exam on a later day of the plan: it keeps its day while it is booked or can still be booked, has the first that can be booked after
/// that, and a retake is prepared anew once its day is past.
/// </summary>
public sealed class ExamCheckInTests
{
    private const int DaysToBook = 14;

    private static readonly LocalDate FirstDay = new(2026, 11, 27);

    private static readonly ReapplicationCase Step3 = new()
    {
        Profile = SoundFile.Profile,
        Cycle = SoundFile.Cycle(1),
        Decisions = new YearDecisions { Step3 = true },
    };

    private static readonly ReapplicationCase Step2Ck = Step3 with
    {
        Profile = SoundFile.Profile with { Step2Ck = ExamHistory.Of(Attempt.Failed(205, "2026-05")), EcfmgCertified = false },
        Decisions = new YearDecisions(),
    };

    public static TheoryData<Exam, ReapplicationCase> Exams => new() { { Exam.Step3, Step3 }, { Exam.Step2Ck, Step2Ck } };

    [Theory]
    [MemberData(nameof(Exams))]
    public void It_keeps_its_day_until_the_days_to_book_it_have_gone_by(Exam exam, ReapplicationCase first)
    {
        var (booking, day) = DaysOf(exam, Plan(first, FirstDay));

        foreach (var today in (LocalDate[])[FirstDay.PlusDays(1), booking.PlusDays(-1)])
            Assert.Equal(day, DaysOf(exam, CheckIn(first, today)).Sat);
        var later = CheckIn(first, booking);
        var (_, moved) = DaysOf(exam, later);
        Assert.Equal(LocalDate.Max(day, booking.PlusDays(DaysToBook)), moved);
        Assert.Contains(later.Brief.Tasks, task => task.Milestone == exam.Milestone("register"));
        Assert.Contains(later.Brief.Notices, line => line.Contains("mark its registration as done", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Exams))]
    public void A_day_that_is_kept_with_too_little_time_to_study_anew_says_what_it_takes_for_granted(Exam exam, ReapplicationCase first)
    {
        var (booking, day) = DaysOf(exam, Plan(first, FirstDay));
        var least = RulePack.Default.Exams.Study.Fastest.WeeklyHours;
        for (var today = FirstDay; today < booking; today = today.PlusDays(1))
        {
            var fits = Period.DaysBetween(today, day) * least / 7 >= RulePack.Default.Exams.Study.TotalHours;
            var notices = CheckIn(first, today).Brief.Notices;

            Assert.Equal(!fits && today > FirstDay, notices.Any(line => line.Contains("is taken to be under way", StringComparison.Ordinal)));
        }
    }

    // Who has marked nothing in months, and is not known to ECFMG, can book no day and may not have studied for any.
    [Theory]
    [InlineData("2027-02-20")]
    [InlineData("2027-04-20")]
    public void Nobody_who_has_not_applied_to_ECFMG_is_told_to_book_within_days(string today)
    {
        var first = new ReapplicationCase
        {
            Profile = new ApplicantProfile { Graduation = Iso.Partial("2023-06"), Step1 = ExamHistory.NotTaken, Step2Ck = ExamHistory.NotTaken, EcfmgCertified = false },
        };

        var plan = CheckIn(first, Iso.Day(today));

        Assert.True(plan.Schedule.Dated(Exam.Step1.Milestone("sit"))!.Start >= Iso.Day(today).PlusWeeks(RulePack.Default.Exams.Study.ShortestWeeks));
        Assert.DoesNotContain(plan.Brief.Tasks, task => task.What.StartsWith("Book Step", StringComparison.Ordinal));
    }

    // Each check-in moves the day on while its result still reaches the season; after that there is time for a whole preparation.
    [Fact]
    public void A_day_moves_on_only_while_it_reaches_the_season()
    {
        var @case = new ReapplicationCase
        {
            Profile = new ApplicantProfile
            {
                Graduation = Iso.Partial("2024-06"),
                Step1 = ExamHistory.PassedAtFirst(date: Iso.On("2024-05-20")),
                Step2Ck = ExamHistory.NotTaken,
                EcfmgCertified = false,
            },
        };
        var sit = Exam.Step2Ck.Milestone("sit");
        var plan = Plan(@case, Iso.Day("2027-05-01"));
        foreach (var day in (string[])["2027-07-27", "2027-08-05", "2027-08-12"])
        {
            var before = plan;
            plan = ReapplyPlanner.Plan(RulePack.Default, @case with { PlanSoFar = before.Schedule }, Iso.Day(day)).AsT0;
            var (exam, today) = (plan.Schedule.Dated(sit)!.Start, Iso.Day(day));
            Assert.True(
                exam.PlusWeeks(4) < before.Season.ReviewDay || exam >= today.PlusWeeks(RulePack.Default.Exams.Study.ShortestWeeks),
                $"{exam} as of {day}");
        }
    }

    [Theory]
    [MemberData(nameof(Exams))]
    public void Booked_it_keeps_its_day_to_the_eve(Exam exam, ReapplicationCase first)
    {
        var (booking, day) = DaysOf(exam, Plan(first, FirstDay));
        var booked = first with { Progress = Progress.None.With(MilestoneProgress.Done(exam.Milestone("register"), booking)) };

        foreach (var today in (LocalDate[])[booking.PlusDays(1), day.PlusDays(-1)])
        {
            var plan = CheckIn(booked, today, first);
            Assert.Equal(day, plan.Schedule.Dated(exam.Milestone("sit"))!.Start);
            Assert.DoesNotContain(plan.Brief.Notices, line => line.Contains("mark its registration", StringComparison.Ordinal)
                || line.Contains("hours of study", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Exams))]
    public void On_no_day_is_it_sat_before_it_is_booked_or_after_too_little_study(Exam exam, ReapplicationCase first)
    {
        var least = RulePack.Default.Exams.Study.Fastest.WeeklyHours;
        var (booking, day) = DaysOf(exam, Plan(first, FirstDay));
        for (var today = FirstDay; today < day.PlusDays(20); today = today.PlusDays(6))
        {
            var plan = CheckIn(first, today);
            var (registered, sat) = DaysOf(exam, plan);

            Assert.True(registered < sat, $"{today}: booked by {registered}, sat on {sat}");
            Assert.True(sat == LocalDate.Max(day, Workday(today.PlusDays(DaysToBook))) || sat == day || Period.DaysBetween(today, sat) * least / 7 >= RulePack.Default.Exams.Study.TotalHours, $"{today}: {sat}");
        }
    }

    private static LocalDate Workday(LocalDate day)
    {
        while (day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
            day = day.PlusDays(1);
        return day;
    }

    private static (LocalDate Booked, LocalDate Sat) DaysOf(Exam exam, ReapplicationPlan plan) =>
        (plan.Schedule.Dated(exam.Milestone("register"))!.Finish, plan.Schedule.Dated(exam.Milestone("sit"))!.Start);

    private static ReapplicationPlan CheckIn(ReapplicationCase now, LocalDate today, ReapplicationCase? first = null) =>
        Plan(now with { PlanSoFar = Plan(first ?? now, FirstDay).Schedule }, today);

    private static ReapplicationPlan Plan(ReapplicationCase @case, LocalDate today) => ReapplyPlanner.Plan(RulePack.Default, @case, today).AsT0;
}
