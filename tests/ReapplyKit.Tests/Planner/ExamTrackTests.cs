using static ReapplyKit.Tests.ExamCase;

namespace ReapplyKit.Tests;

/// <summary>
/// The exams and papers that a file lacks, as a table: the right answers follow from the examiners' rules (Step 1 and Step 2 CK in either
/// order, then pathway and certificate, then Step 3) and from what each file has.
/// </summary>
public sealed class ExamTrackTests
{
    private static readonly string[] Certificate = ["ecfmg.english", "ecfmg.pathway", "ecfmg.verification", "ecfmg.certificate"];

    private static readonly ApplicantProfile NothingPassed = new()
    {
        EcfmgCertified = false,
        Type = ApplicantType.Img,
        Step1 = ExamHistory.NotTaken,
        Step2Ck = ExamHistory.NotTaken,
        Step3 = ExamHistory.NotTaken,
    };

    public static TheoryData<string, ApplicantProfile, string[]> Files => new()
    {
        { "all passed", ReadyForStep3 with { EcfmgExpires = Expiry("2030-12-31") }, [] },
        { "all passed, nobody knows how long the certificate is valid", ReadyForStep3, ["ecfmg.valid"] },
        { "all passed, the certificate ends before residency",
            ReadyForStep3 with { EcfmgExpires = Expiry("2028-06-30") }, ["ecfmg.revalidate"] },
        { "nothing sat", NothingPassed, ["ecfmg.apply", .. Sat("step1"), .. Sat("step2-ck"), .. Certificate] },
        { "Step 2 CK not sat", ReadyForStep3 with { EcfmgCertified = false, Step2Ck = ExamHistory.NotTaken }, [.. Sat("step2-ck"), .. Certificate] },
        { "Step 1 not sat", ReadyForStep3 with { EcfmgCertified = false, Step1 = ExamHistory.NotTaken }, [.. Sat("step1"), .. Certificate] },
        { "Step 2 CK failed", FailedStep2Ck with { EcfmgCertified = false }, [.. Sat("step2-ck"), .. Certificate] },
        { "passed, no certificate", ReadyForStep3 with { EcfmgCertified = false }, Certificate },
        { "certificate not stated", ReadyForStep3 with { EcfmgCertified = null }, [] },
        { "DO by COMLEX", Do, [] },
    };

    private static ApplicantProfile Do => new()
    {
        Type = ApplicantType.UsDo,
        Comlex = [Comlex(ComlexLevel.Level1), Comlex(ComlexLevel.Level2Ce)],
    };

    private static CertificateExpiry Expiry(string lastDay) => CertificateExpiry.After(Iso.Partial(lastDay));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_plan_has_what_the_file_lacks_and_nothing_else(string name, ApplicantProfile profile, string[] expected)
    {
        var plan = Plan(profile, "2027-03-25", step3: false);

        Assert.True(
            expected.Order(StringComparer.Ordinal).SequenceEqual(Track(plan).Order(StringComparer.Ordinal)),
            $"{name}: {string.Join(' ', Track(plan))}");
    }

    [Fact]
    public void Exams_come_before_the_certificate_and_the_certificate_before_Step_3()
    {
        var plan = Plan(NothingPassed, "2026-03-25", step3: true, season: 2028);
        string[] order = ["ecfmg.apply", "exam.step1.sit", "exam.step2-ck.sit", "ecfmg.certificate", "exam.step3.register", "exam.step3.sit"];
        var days = order.Select(id => On(plan, id).Start).ToArray();

        Assert.Equal(days.Order(), days);
        Assert.Equal(On(plan, "exam.step1.sit").Start.PlusDays(-1), On(plan, "exam.step1.study").Finish);
        Assert.True(On(plan, "ecfmg.certificate").Start > On(plan, "exam.step2-ck.result").Start);
        Assert.True(On(plan, "exam.step3.study").Finish < On(plan, "exam.step3.sit").Start);
    }

    // A degree is verified from the day after it is there, which of a month alone is its last.
    [Theory]
    [InlineData("2025-06-15", "2027-03-26")]
    [InlineData("2027-03-25", "2027-03-26")]
    [InlineData("2027-03-26", "2027-03-27")]
    [InlineData("2027-06-15", "2027-06-16")]
    [InlineData("2027-12", "2028-01-01")]
    public void A_degree_is_verified_after_graduation(string graduation, string verified)
    {
        var plan = Plan(ReadyForStep3 with { EcfmgCertified = false, Graduation = Iso.Partial(graduation) }, "2027-03-25", step3: false, season: 2028);

        Assert.Equal(Iso.Day(verified), On(plan, "ecfmg.verification").Start);
        Assert.True(On(plan, "ecfmg.certificate").Start > On(plan, "ecfmg.verification").Finish);
        Assert.True(On(plan, "ecfmg.pathway").Finish < Iso.Day("2027-06-01"));
    }

    // Who was eligible had the English test and the pathway behind; one of more than a season ago may have ended.
    [Theory]
    [InlineData(2027, true, false)]
    [InlineData(2026, true, true)]
    [InlineData(2027, false, true)]
    [InlineData(2027, null, true)]
    public void Whom_ECFMG_has_confirmed_it_asks_for_no_English_test(int cycle, bool? eligible, bool isAsked)
    {
        var plan = ReapplyPlanner.Plan(RulePack.Default, new ReapplicationCase
        {
            Profile = ReadyForStep3 with { EcfmgCertified = false },
            Cycle = new CycleOutcome { Season = cycle, Interviews = 4, Matched = false, Eligible = eligible },
        }, Iso.Day("2027-05-10")).AsT0;
        var ids = plan.Schedule.Milestones.Select(m => m.Milestone.Id.ToString()).ToList();

        Assert.Equal(2028, plan.Season.Year);
        Assert.Equal((isAsked, isAsked), (ids.Contains("ecfmg.english"), ids.Contains("ecfmg.pathway")));
        Assert.Contains("ecfmg.verification", ids);
        Assert.Contains("ecfmg.certificate", ids);
        Assert.Equal(isAsked, plan.Brief.Tasks.Any(t => t.What.Contains("(OET)", StringComparison.Ordinal)));
    }

    [Fact]
    public void Where_one_after_the_other_comes_too_late_the_second_waits_for_the_result_of_the_first()
    {
        var plan = Plan(NothingPassed with { Step3 = ExamHistory.NotTaken }, "2027-04-01", step3: false, season: 2028);

        Assert.Equal(On(plan, "exam.step1.result").Start, On(plan, "exam.step2-ck.sit").Start);
        Assert.Equal("Sit Step 2 CK", On(plan, "exam.step2-ck.sit").Milestone.Title);
    }

    // At 20 hours a week Step 1 is sat 98 days after planning: 14 for ECFMG, 84 of study. A result takes 28 days, so Step 2 CK is sat by
    // 24 August for programs to have it when they review, on 22 September.
    [Theory]
    [InlineData("2027-02-19", "2027-08-23")] // studied for from the day after Step 1, 28 May
    [InlineData("2027-02-22", "2027-08-04")] // Step 1 on 1 June, since 31 May is a holiday
    [InlineData("2027-02-23", "2027-08-04")] // beside it, its result due on the submission day
    [InlineData("2027-04-19", "2027-08-23")] // Step 1 on 26 July
    [InlineData("2027-04-20", "2027-08-24")]
    [InlineData("2027-04-21", "2027-08-11")] // Step 1 on 28 July, and nothing else reaches the season
    public void The_second_exam_is_sat_before_the_first_result_only_where_nothing_else_reaches_the_season(string asOf, string second)
    {
        var plan = Plan(NothingPassed, asOf, step3: false, season: 2028);
        var (one, two) = (On(plan, "exam.step1.result").Start, On(plan, "exam.step2-ck.sit"));

        Assert.Equal(Day(second), two.Start);
        Assert.Equal(two.Start < one, two.Milestone.Title.EndsWith("before the Step 1 result is due: nothing else reaches this season", StringComparison.Ordinal));
        Assert.Equal(two.Start < one, plan.Brief.Notices.Any(n => n.StartsWith("Step 2 CK comes before the Step 1 result is due", StringComparison.Ordinal)));
    }

    // Applications open on 1 September 2027 and are reviewed from 22 September: a result in between is waited for, to the day after it.
    [Theory]
    [InlineData("2027-05-10", "2027-09-01")] // 20 hours a week: sat 85 days later, 3 August, result on 31 August
    [InlineData("2027-05-11", "2027-09-02")]
    [InlineData("2027-05-12", "2027-09-03")]
    [InlineData("2027-05-30", "2027-09-21")]
    [InlineData("2027-05-31", "2027-09-21")] // the last day before programs review, on which the result is due
    public void The_application_waits_for_the_last_result_as_long_as_programs_do_not_review(string asOf, string submitted)
    {
        var plan = Plan(FailedStep2Ck with { EcfmgCertified = false }, asOf, step3: false);

        Assert.Equal(2028, plan.Season.Year);
        Assert.Equal(Day(submitted), On(plan, "submit.apply").Start);
        Assert.True(On(plan, "submit.apply").Start >= On(plan, "exam.step2-ck.result").Start);
    }

    [Theory]
    [InlineData("2027-05-03", 15, 2028)] // 16 weeks: sat on 24 August, result on 21 September
    [InlineData("2027-05-04", 15, 2029)]
    [InlineData("2027-05-04", 20, 2028)]
    [InlineData("2027-05-31", 20, 2028)]
    [InlineData("2027-06-01", 20, 2029)]
    public void A_season_whose_review_comes_before_the_results_at_the_stated_hours_is_not_planned_for(string asOf, int hours, int season) =>
        Assert.Equal(season, ReapplyPlanner.Plan(RulePack.Default, new ReapplicationCase
        {
            Profile = FailedStep2Ck with { EcfmgCertified = false },
            Study = Study(hours),
        }, Day(asOf)).AsT0.Season.Year);

    [Fact]
    public void Who_failed_books_after_the_practice_scores_and_the_visitors_visa_does_not_wait_for_them()
    {
        var plan = Plan(ReadyForStep3 with { Step3 = ExamHistory.Of(Failed("2026-02-10")) }, "2026-11-01", step3: true, season: 2028);

        Assert.True(On(plan, "exam.step3.register").Start > On(plan, "exam.step3.practice-days").Finish);
        Assert.True(On(plan, "exam.step3.register").Finish < On(plan, "exam.step3.sit").Start);
        Assert.StartsWith("Once practice scores are well above the passing score, register for Step 3", On(plan, "exam.step3.register").Milestone.Title, StringComparison.Ordinal);
        Assert.StartsWith("Register for Step 3", On(Plan(ReadyForStep3, "2026-11-01", step3: true, season: 2028), "exam.step3.register").Milestone.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-01", "2027-06-03")] // Step 1 on 10 March, six months after the latest failure, and 85 days from there
    [InlineData("2027-03-15", "2027-08-04")]
    [InlineData("2027-04-01", "2027-08-06")] // Step 1 on 25 June, its result on 23 July, and 14 days to register
    [InlineData("2027-04-19", "2027-08-24")]
    [InlineData("2027-04-20", "2027-08-11")] // no time to register after it
    public void After_the_last_attempt_at_one_exam_the_other_is_booked_when_its_result_is_due(string asOf, string second)
    {
        var third = ExamHistory.Of(Failed("2025-01-10"), Failed("2025-12-10"), Failed("2026-09-10"));
        var plan = Plan(NothingPassed with { Step1 = third }, asOf, step3: false);

        Assert.Equal(Day(second), On(plan, "exam.step2-ck.sit").Start);
        if (asOf != "2027-04-20")
            Assert.True(On(plan, "exam.step2-ck.register").Start >= On(plan, "exam.step1.result").Start);
    }

    [Fact]
    public void With_time_the_second_exam_is_studied_for_after_the_first()
    {
        var plan = Plan(NothingPassed, "2026-10-01", step3: false, season: 2028);

        Assert.True(On(plan, "exam.step2-ck.study").Start > On(plan, "exam.step1.sit").Start);
    }

    [Fact]
    public void The_fourth_failure_ends_the_exam()
    {
        var four = ExamHistory.Of(Failed("2022-02-20"), Failed("2023-02-20"), Failed("2024-05-20"), Failed("2025-05-20"));

        Assert.DoesNotContain("exam.step2-ck.sit", Track(Plan(FailedStep2Ck with { Step2Ck = four }, "2027-03-25", step3: false)));
    }

    [Fact]
    public void A_pass_of_more_than_seven_years_ago_leaves_no_exam_to_be_sat_for_certification()
    {
        var old = FailedStep2Ck with { EcfmgCertified = false, Step1 = ExamHistory.PassedAtFirst(date: Iso.On("2020-01-10")) };

        Assert.DoesNotContain("exam.step2-ck.sit", Track(Plan(old, "2027-03-25", step3: false)));
    }

    [Fact]
    public void A_result_that_is_out_is_waited_for_and_not_sat_again()
    {
        var pending = ExamHistory.Of(new Attempt { Result = ExamResult.Pending, Date = Iso.On("2027-03-15") });
        var plan = Plan(ReadyForStep3 with { EcfmgCertified = false, Step2Ck = pending }, "2027-03-25", step3: false);

        Assert.Equal(Day("2027-04-12"), On(plan, "exam.step2-ck.result").Start);
        Assert.DoesNotContain("exam.step2-ck.sit", Track(plan));
    }

    [Theory]
    [InlineData(VisaNeed.H1B, "2027-06-20", true)] // no room before 1 September; by 31 December there is
    [InlineData(VisaNeed.J1, "2027-06-20", false)]
    [InlineData(VisaNeed.H1B, "2027-10-15", false)] // twelve weeks end after 31 December
    public void Only_an_H1B_takes_Step_3_into_the_season_and_by_31_December(VisaNeed visa, string asOf, bool isSat)
    {
        var plan = Plan(ReadyForStep3 with { Visa = visa }, asOf, step3: true, season: 2028);
        var sit = plan.Schedule.Milestones.FirstOrDefault(m => m.Milestone.Id.ToString() == "exam.step3.sit");

        Assert.Equal(isSat, sit is not null);
        if (sit is not null)
            Assert.InRange(sit.Start, Day("2027-09-01"), Day("2027-12-31"));
        else
            Assert.Contains(plan.Schedule.NotThisSeason, m => m.Milestone.Id.ToString() == "exam.step3.sit");
    }

    [Theory]
    [InlineData(VisaNeed.H1B, false, true)]
    [InlineData(VisaNeed.H1B, true, false)]
    [InlineData(VisaNeed.J1OrH1B, false, false)]
    public void Step_3_declined_by_who_needs_it_is_the_first_line(VisaNeed visa, bool step3, bool isFirst) => Assert.Equal(
        isFirst,
        Plan(ReadyForStep3 with { Visa = visa }, "2027-03-25", step3).Schedule.Milestones[0].Milestone.Id.ToString()
            == "decide.step3-for-h1b");

    [Theory]
    [InlineData(VisaNeed.J1, MainActivity.ResearchFellow, true)]
    [InlineData(VisaNeed.J1, MainActivity.PrelimResident, false)]
    [InlineData(VisaNeed.NotNeeded, MainActivity.ResearchFellow, false)]
    public void Who_comes_from_abroad_needs_a_visitors_visa_before_Step_3(VisaNeed visa, MainActivity activity, bool isAsked)
    {
        var plan = Plan(ReadyForStep3 with { Visa = visa }, "2027-03-25", step3: true, activity: activity);
        var asked = plan.Schedule.Milestones.FirstOrDefault(m => m.Milestone.Id.ToString() == "exam.step3.visa");

        Assert.Equal(isAsked, asked is not null);
        if (asked is not null)
            Assert.Equal(
                (On(plan, "exam.step3.register").Start, On(plan, "exam.step3.sit").Start.PlusDays(-14)), (asked.Start, asked.Finish));
    }

    [Theory]
    [InlineData("2026-03-25")]
    [InlineData("2026-11-01")]
    [InlineData("2027-01-20")]
    [InlineData("2027-03-25")]
    public void The_exam_has_one_day_everywhere_and_keeps_its_rules(string asOf)
    {
        var plan = Plan(ReadyForStep3, asOf, step3: true, season: 2028);
        var exam = plan.Step3Exam.AsT0;

        Assert.Equal(exam.ExamDay, On(plan, "exam.step3.sit").Start);
        Assert.Equal(exam.Registration, new DateInterval(On(plan, "exam.step3.register").Start, On(plan, "exam.step3.register").Finish));
        Assert.Equal(exam.Study, new DateInterval(On(plan, "exam.step3.study").Start, On(plan, "exam.step3.study").Finish));
        Assert.Equal(exam.ExamDay.PlusDays(-1), On(plan, "exam.step3.study").Finish);
        Assert.Equal(exam.ResultExpected, On(plan, "exam.step3.result").Start);
        Assert.Equal(exam.BankFinishedBy, On(plan, "exam.step3.question-bank").Finish);
        Assert.InRange(Period.DaysBetween(exam.BankFinishedBy, exam.ExamDay), 21, 28);
        Assert.InRange(Period.DaysBetween(On(plan, "exam.step3.practice-days").Start, exam.ExamDay), 1, 42);
        Assert.True(On(plan, "exam.step3.practice-days").Finish < exam.ExamDay);
        if (asOf != "2027-03-25")
            Assert.InRange(exam.ExamDay, Day("2027-03-01"), Day("2027-05-31"));
    }

    private static string[] Sat(string exam) => [$"exam.{exam}.register", $"exam.{exam}.study", $"exam.{exam}.sit", $"exam.{exam}.result"];

    private static ComlexAttempt Comlex(ComlexLevel level) => new() { Level = level, Result = ExamResult.Passed, Date = Iso.On("2025-01-10") };

    private static IEnumerable<string> Track(ReapplicationPlan plan) => plan.Schedule.Milestones.Select(m => m.Milestone.Id.ToString())
        .Where(id => id.StartsWith("ecfmg.", StringComparison.Ordinal)
            || id.StartsWith("exam.step1", StringComparison.Ordinal) || id.StartsWith("exam.step2", StringComparison.Ordinal));

    private static ScheduledMilestone On(ReapplicationPlan plan, string id) =>
        plan.Schedule.Milestones.Single(m => m.Milestone.Id.ToString() == id);

    private static ReapplicationPlan Plan(
        ApplicantProfile profile, string asOf, bool step3, int? season = null, MainActivity activity = MainActivity.ResearchFellow) =>
        ReapplyPlanner.Plan(RulePack.Default, new ReapplicationCase
        {
            Profile = profile,
            Season = season,
            Decisions = new YearDecisions { Step3 = step3, Specialty = SpecialtyChoice.Same, MainActivity = activity },
            Study = Study(),
        }, Day(asOf)).AsT0;
}
