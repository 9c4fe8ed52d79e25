namespace ReapplyKit.Tests;

/// <summary>The days around an exam that leave room for what people have to do: travel, book, and sit where somebody sits with them.</summary>
public sealed class ExamDaysInPlanTests
{
    private static readonly ApplicantProfile Passed = SoundFile.Profile with { Visa = VisaNeed.J1, EcfmgExpires = CertificateExpiry.Never };

    // On 28 November 2026 the first day prepared for is 21 February 2027, a Sunday; Step 1 counts for seven years from its pass.
    [Theory]
    [InlineData("2020-02-20", null)]
    [InlineData("2020-02-21", "2027-02-19")]
    [InlineData("2020-02-22", "2027-02-22")]
    public void A_pass_that_lapses_on_a_Sunday_moves_the_other_exam_to_Friday(string passed, string? sat)
    {
        var profile = SoundFile.Profile with
        {
            EcfmgCertified = false,
            Step1 = ExamHistory.PassedAtFirst(date: Iso.On(passed)),
            Step2Ck = ExamHistory.NotTaken,
        };

        Assert.Equal(sat is null ? null : Iso.Day(sat), Dated(Plan(profile, "2026-11-28"), "exam.step2-ck.sit")?.Start);
    }

    [Theory]
    [InlineData("2026-11-22", "2027-02-15")]
    [InlineData("2027-01-20", "2027-04-01")]
    public void Two_weeks_of_travel_are_left_after_the_visitors_visa(string asOf, string last)
    {
        var plan = Plan(Passed, asOf);
        var (visa, sat) = (Dated(plan, "exam.step3.visa")!, Dated(plan, "exam.step3.sit")!);

        Assert.Equal((Iso.Day(last), 14, 0), (visa.Finish, Period.DaysBetween(visa.Finish, sat.Start), visa.SlackDays));
    }

    // Booked, the exam keeps its day: the visa takes its four weeks first, and the travel has what is left.
    [Theory]
    [InlineData("2027-01-10", "2027-01-11")]
    [InlineData("2027-01-11", "2027-01-12")] // four weeks to 8 February
    [InlineData("2027-01-12", "2027-01-13")]
    [InlineData("2027-01-20", "2027-01-21")]
    public void A_booked_day_leaves_the_visa_its_four_weeks(string asOf, string from)
    {
        var booked = Passed with { Step3 = ExamHistory.Of(new Attempt { Result = ExamResult.Pending, Date = Iso.On("2027-02-22") }) };
        var visa = Dated(Plan(booked, asOf), "exam.step3.visa")!;

        Assert.Equal(Iso.Day(from), visa.Start);
        Assert.Equal(LocalDate.Max(Iso.Day("2027-02-08"), Iso.Day(from).PlusDays(27)), visa.Finish);
    }

    [Theory]
    [InlineData("2027-02-14", "2027-02-15")]
    [InlineData("2027-02-15", "2027-02-15")]
    public void Whoever_failed_books_by_practice_scores_and_14_days_before_the_exam(string asOf, string last)
    {
        var profile = Passed with { Visa = VisaNeed.NotNeeded, Step3 = ExamHistory.Of(Attempt.Failed(190, "2026-08-01")) };
        var before = Plan(profile, "2026-11-28");

        Assert.Equal((Iso.Day("2027-02-15"), Iso.Day("2027-03-01"), 0),
            (Dated(before, "exam.step3.register")!.Finish, Dated(before, "exam.step3.sit")!.Start, Dated(before, "exam.step3.register")!.SlackDays));
        var plan = Plan(profile, asOf, before.Schedule);
        Assert.Equal(Iso.Day("2027-03-01"), Dated(plan, "exam.step3.sit")!.Start);
        Assert.Equal(asOf == last, plan.Brief.Notices.Any(n => n.StartsWith("Step 3 was planned for 1 March 2027, and nothing says that it is booked", StringComparison.Ordinal)));
    }

    // Beside a season that is running, it is the plan's own exam all the same.
    [Theory]
    [InlineData("2027-02-14", false, "2027-03-01")]
    [InlineData("2027-02-15", true, "2027-03-01")]
    [InlineData("2027-02-16", true, "2027-03-02")]
    public void Whoever_is_in_a_season_is_told_that_the_days_to_book_are_past(string asOf, bool isTold, string sat)
    {
        var @case = new ReapplicationCase
        {
            Profile = Passed with { Visa = VisaNeed.NotNeeded, Step3 = ExamHistory.Of(Attempt.Failed(190, "2026-08-01")) },
            Running = new CycleOutcome { Season = 2027, Interviews = 3, Matched = null, Submitted = Iso.Day("2026-09-20"), Registered = true },
            Decisions = new YearDecisions { Step3 = true },
        };
        var before = ReapplyPlanner.Plan(RulePack.Default, @case, Iso.Day("2026-11-28")).AsT0.Schedule;
        var plan = ReapplyPlanner.Plan(RulePack.Default, @case with { PlanSoFar = before }, Iso.Day(asOf)).AsT0;

        Assert.Equal(Iso.Day(sat), Dated(plan, "exam.step3.sit")!.Start);
        Assert.Equal(isTold, plan.Brief.Notices.Any(n => n.StartsWith("Step 3 was planned for 1 March 2027, and nothing says that it is booked", StringComparison.Ordinal)));
    }

    // 20 hours of study a week and 8 of English: beside the study where the week has both, and clear of its last four weeks.
    [Theory]
    [InlineData(null, "2026-12-28")]
    [InlineData(28, "2026-12-28")]
    [InlineData(27, "2027-02-23")] // in the wait for the result
    public void The_English_test_runs_beside_the_study_where_the_hours_allow_it(int? hours, string from)
    {
        var profile = SoundFile.Profile with { EcfmgCertified = false, Step1 = ExamHistory.Of(Attempt.Failed(null, "2024-05-01")) };
        var plan = Plan(profile, "2026-11-28", hours: hours);

        Assert.Equal(Iso.Day("2027-02-22"), Dated(plan, "exam.step1.sit")!.Start);
        Assert.Equal((Iso.Day(from), Iso.Day(from).PlusDays(27)), (Dated(plan, "ecfmg.english")!.Start, Dated(plan, "ecfmg.english")!.Finish));
    }

    // A last attempt decides whether there is anything to certify.
    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void The_English_test_waits_for_a_last_attempt(int failures, bool isBeside)
    {
        var failed = Enumerable.Range(1, failures).Select(month => Attempt.Failed(null, $"2025-0{month}-10")).ToArray();
        var plan = Plan(SoundFile.Profile with { EcfmgCertified = false, Step1 = ExamHistory.Of(failed) }, "2026-11-28");

        Assert.Equal(isBeside, Dated(plan, "ecfmg.english")!.Start < Dated(plan, "exam.step1.sit")!.Start);
    }

    [Theory]
    [InlineData("2026-11-28", "2026-11-28", 0)]
    [InlineData("2026-11-29", "2026-11-28", 0)]
    [InlineData("2026-11-30", "2026-11-29", 0)]
    [InlineData("2026-12-05", "2026-12-04", 0)]
    [InlineData("2026-12-06", "2026-12-04", 1)]
    [InlineData("2027-05-31", "2026-12-04", 177)]
    public void A_certificate_is_revalidated_before_it_ends(string ends, string finish, int slack)
    {
        var plan = Plan(Passed with { EcfmgExpires = CertificateExpiry.After(Iso.Partial(ends)) }, "2026-11-28");
        var revalidate = Dated(plan, "ecfmg.revalidate")!;

        Assert.Equal((Iso.Day(finish), slack), (revalidate.Finish, revalidate.SlackDays));
        Assert.Equal(LocalDate.Max(Iso.Day("2026-11-28"), Iso.Day(ends).PlusDays(-1)), revalidate.LatestFinish);
    }

    private static ScheduledMilestone? Dated(ReapplicationPlan plan, string id) => plan.Schedule.Dated(MilestoneId.Parse(id));

    private static ReapplicationPlan Plan(ApplicantProfile profile, string asOf, Schedule? before = null, int? hours = null) => ReapplyPlanner.Plan(
        RulePack.Default,
        new ReapplicationCase
        {
            Profile = profile,
            Cycle = SoundFile.Cycle(1),
            Decisions = new YearDecisions { Step3 = true },
            WeeklyHours = hours,
            PlanSoFar = before,
        },
        Iso.Day(asOf)).AsT0;
}
