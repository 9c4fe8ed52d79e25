namespace ReapplyKit.Tests;

/// <summary>What the progress tells done is so in all of the plan: a submission enters the season, a sitting has a result to come.</summary>
public sealed class ToldInProgressTests
{
    private static readonly ReapplicationCase Base = new() { Profile = SoundFile.Profile, Cycle = SoundFile.Cycle(1) };

    private static readonly MilestoneId[] OfTheSeason =
        [.. ((string[])["rank.list", "match.status", "soap.offers", "match.day"]).Select(MilestoneId.Parse)];

    // The season of 2028 takes applications from 1 September 2027, and its Match Day is 17 March 2028.
    [Theory]
    [InlineData("2027-09-10", "Your application is in.")]
    [InlineData("2027-09-21", "Your application is in.")]
    [InlineData("2027-09-22", "The case does not say how many interviews you have had.")]
    [InlineData("2028-02-20", "The case does not say how many interviews you have had.")]
    [InlineData("2028-03-02", "Rank lists are closed.")]
    [InlineData("2028-03-17", "It is Match Day, and SOAP is over.")]
    [InlineData("2028-03-18", "How the 2028 Match ended for you is not stated.")]
    public void Who_told_the_submission_done_is_in_that_season(string asOf, string headline)
    {
        var @case = Done(Base, ("eras.token", "2027-08-26"), ("submit.apply", "2027-09-03"));
        if (Iso.Day(asOf) > Iso.Day("2027-09-16"))
            @case = Done(@case, ("nrmp.register", "2027-09-16"));
        var plan = Plan(@case, asOf);

        Assert.Equal(headline, plan.Brief.Headline);
        Assert.DoesNotContain(plan.Brief.Tasks, t => t.What.StartsWith("Submit", StringComparison.Ordinal));
        Assert.DoesNotContain(plan.Doubts, d => d.Where == "$.progress");
        Assert.Equal((2028, Iso.Day("2027-09-03")), (plan.Case.Running!.Season, plan.Case.Running.Submitted));
        Assert.Equal(plan.Schedule, ReapplyPlanner.Plan(RulePack.Default, plan.Case, Iso.Day(asOf)).AsT0.Schedule);
    }

    [Fact]
    public void Its_days_go_on_to_Match_Day()
    {
        var @case = Done(
            Base with { Profile = SoundFile.Profile with { EcfmgExpires = CertificateExpiry.Never } },
            ("submit.apply", "2027-09-03"), ("nrmp.register", "2027-09-16"));
        var plan = Plan(@case with { Cycle = null }, "2027-10-01");

        Assert.Equal(2028, plan.Running!.Season.Year);
        Assert.All(OfTheSeason, id => Assert.NotNull(plan.Running.Schedule!.Dated(id)));
    }

    [Theory]
    [InlineData("2028-01-31", false)] // ranking opens on 1 February, and lists close on 1 March
    [InlineData("2028-02-01", true)]
    [InlineData("2028-03-01", true)]
    [InlineData("2028-03-02", false)]
    public void Whose_interviews_nobody_states_is_asked_for_them_and_for_the_rank_list(string asOf, bool isRanking)
    {
        var tasks = Plan(Done(Base, ("submit.apply", "2027-09-03"), ("nrmp.register", "2027-09-16")), asOf).Brief.Tasks;

        Assert.Equal(asOf != "2028-03-02", tasks.Any(t => t.What == "Add to your case how many interviews you have had, 0 if none"));
        Assert.Equal(isRanking, tasks.Any(t => t.What.Contains("ertify your rank order list by 21:00 Eastern on 1 March", StringComparison.Ordinal)));
    }

    // The result of what was told sat is stated, and it is a failure: the next sitting is planned like any other.
    [Fact]
    public void After_a_failure_all_that_leads_up_to_a_sitting_is_ahead_again()
    {
        var @case = Done(
            Failed,
            ("exam.step2-ck.register", "2026-12-05"), ("exam.step2-ck.study", "2027-02-20"), ("exam.step2-ck.sit", "2027-02-21"),
            ("exam.step2-ck.result", "2027-03-20"));
        var plan = Plan(@case, "2027-03-25");

        Assert.All(
            (string[])["exam.step2-ck.register", "exam.step2-ck.study", "exam.step2-ck.sit", "exam.step2-ck.result"],
            id => Assert.True(plan.Schedule.Dated(MilestoneId.Parse(id))?.Finish > Iso.Day("2027-03-25"), id));
    }

    [Fact]
    public void What_leads_up_to_the_sitting_after_a_failure_stays_done()
    {
        var @case = Done(
            Failed,
            ("exam.step2-ck.sit", "2027-02-21"), ("exam.step2-ck.register", "2027-03-24"));

        Assert.True(Plan(@case, "2027-03-25").Case.Progress.IsBehind(MilestoneId.Parse("exam.step2-ck.register")));
        Assert.False(Plan(@case, "2027-03-25").Case.Progress.IsBehind(MilestoneId.Parse("exam.step2-ck.sit")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Who_awaits_Step_3_is_not_to_sit_it(bool isStated)
    {
        var stated = ExamHistory.Of(new Attempt { Result = ExamResult.Pending, Date = Iso.On("2027-03-05") });
        var @case = Base with { Profile = SoundFile.Profile with { Step3 = isStated ? stated : ExamHistory.NotTaken, Visa = VisaNeed.H1B } };
        var plan = Plan(isStated ? @case : Done(@case, ("exam.step3.sit", "2027-03-05")), "2027-03-20");

        Assert.Equal(Iso.Day("2027-04-02"), plan.Schedule.Dated(MilestoneId.Parse("exam.step3.result"))!.Start); // 28 days
        Assert.DoesNotContain(plan.Schedule.Milestones, m => m.Milestone.Id == MilestoneId.Parse("exam.step3.sit") && m.Finish >= Iso.Day("2027-03-20"));
        Assert.DoesNotContain(plan.Brief.Tasks, t => t.What.Contains("Sit Step 3", StringComparison.Ordinal));
    }

    [Fact]
    public void A_certificate_told_received_is_there()
    {
        var @case = Base with { Profile = SoundFile.Profile with { EcfmgCertified = false, EcfmgExpires = null } };

        Assert.NotNull(Plan(@case, "2027-05-20").Schedule.Dated(MilestoneId.Parse("ecfmg.pathway")));
        var plan = Plan(Done(@case, ("ecfmg.certificate", "2027-05-18")), "2027-05-20");
        Assert.True(plan.Case.Profile.EcfmgCertified);
        Assert.Null(plan.Schedule.Dated(MilestoneId.Parse("ecfmg.pathway")));
    }

    [Theory]
    [InlineData("2027-08-31")] // before anything can be submitted
    [InlineData("2028-03-18")] // after Match Day
    public void A_submission_on_a_day_of_no_season_enters_none(string done) =>
        Assert.Null(Plan(Done(Base, ("submit.apply", done)), "2028-04-01").Case.Running);

    [Fact]
    public void What_the_case_states_of_the_season_stays()
    {
        var running = new CycleOutcome { Season = 2028, Interviews = 4, Matched = null, Submitted = Iso.Day("2027-09-05") };

        Assert.Equal(running, Plan(Done(Base with { Running = running }, ("submit.apply", "2027-09-05")), "2027-10-01").Case.Running);
    }

    [Theory]
    [InlineData("2027-02-22")]
    [InlineData("2027-03-20")]
    [InlineData("2027-05-20")]
    public void An_exam_told_sat_has_its_result_to_come(string asOf)
    {
        var failed = ExamHistory.Of(Attempt.Failed(205, Iso.On("2026-05-05")));
        var @case = Done(
            Base with { Profile = SoundFile.Profile with { Step2Ck = failed, EcfmgCertified = false, EcfmgExpires = null } },
            ("exam.step2-ck.register", "2026-12-05"), ("exam.step2-ck.sit", "2027-02-21"));
        var plan = Plan(@case, asOf);

        Assert.Equal("Do not apply before the pass: Step 2 CK result awaited.", plan.Brief.Headline);
        Assert.DoesNotContain("Planned: Step 2 CK", plan.Brief.Advice, StringComparison.Ordinal);
        Assert.Contains(plan.Brief.Causes, c => c.ToString().Contains("result", StringComparison.Ordinal));
        Assert.DoesNotContain(plan.Brief.Tasks, t => t.What.Contains("book", StringComparison.OrdinalIgnoreCase) && t.What.Contains("Step 2 CK", StringComparison.Ordinal));
        Assert.Null(plan.Schedule.Dated(MilestoneId.Parse("exam.step2-ck.study")) is { } study && study.Finish >= Iso.Day(asOf) ? study : null);
    }

    [Fact]
    public void A_pass_that_is_stated_stays_a_pass()
    {
        var @case = Done(Base, ("exam.step2-ck.sit", "2020-01-10"));

        Assert.Equal(Base.Profile.Step2Ck, Plan(@case, "2027-04-01").Case.Profile.Step2Ck);
    }

    // Step 1 passed on 10 March 2020 counts for seven years. From 13 December a fastest preparation ends after that day; a day that is planned
    // or booked does not.
    [Theory]
    [InlineData("2026-12-05", false)]
    [InlineData("2026-12-20", false)]
    [InlineData("2026-12-20", true)]
    [InlineData("2027-02-20", true)]
    public void A_day_within_the_seven_years_is_not_taken_away(string asOf, bool isBooked)
    {
        var first = Base with
        {
            Profile = SoundFile.Profile with
            {
                Step1 = ExamHistory.PassedAtFirst(date: Iso.On("2020-03-10")),
                Step2Ck = ExamHistory.Of(Attempt.Failed(205, Iso.On("2026-05-05"))),
                EcfmgCertified = false,
                EcfmgExpires = null,
            },
        };
        var before = Plan(first, "2026-11-28").Schedule;
        var sat = before.Dated(MilestoneId.Parse("exam.step2-ck.sit"))!.Start;
        Assert.True(sat <= Iso.Day("2027-03-10"));

        var @case = first with { PlanSoFar = before };
        var plan = Plan(isBooked ? Done(@case, ("exam.step2-ck.register", "2026-12-05")) : @case, asOf);

        Assert.Equal(sat, plan.Schedule.Dated(MilestoneId.Parse("exam.step2-ck.sit"))?.Start);
        Assert.Empty(plan.Bars);
    }

    [Theory]
    [InlineData("2027-01-19", "2027-01-20")] // ahead: booked
    [InlineData("2027-01-20", "2027-01-20")] // the day itself: to be sat
    [InlineData("2027-01-21", null)]
    public void An_attempt_without_a_result_that_is_ahead_is_booked(string asOf, string? sits)
    {
        var @case = Base with
        {
            Profile = SoundFile.Profile with
            {
                Step2Ck = ExamHistory.Of(new Attempt { Result = ExamResult.Pending, Date = Iso.On("2027-01-20") }),
                EcfmgCertified = false,
                EcfmgExpires = null,
            },
        };
        var plan = Plan(@case, asOf);

        Assert.Equal(sits is null ? null : Iso.Day(sits), plan.Schedule.Dated(MilestoneId.Parse("exam.step2-ck.sit"))?.Start);
        Assert.Equal(Iso.Day("2027-02-17"), plan.Schedule.Dated(MilestoneId.Parse("exam.step2-ck.result"))!.Start); // 28 days
        Assert.Equal(sits is null, plan.Brief.Headline.Contains("awaited", StringComparison.Ordinal));
        Assert.DoesNotContain(plan.Brief.Tasks, t => t.What.Contains("Register for", StringComparison.Ordinal));
    }

    // Planned on 1 May 2027 for 25 July, its result is there by 22 August, a month before programs review.
    [Theory]
    [InlineData("2027-05-25")]
    [InlineData("2027-06-10")]
    [InlineData("2027-07-24")]
    public void A_day_that_is_kept_keeps_its_season(string asOf)
    {
        var first = NotTaken with { Study = new ExamStudy { WeeklyHours = 20 } };
        var before = Plan(first, "2027-05-01").Schedule;
        var sat = before.Dated(MilestoneId.Parse("exam.step2-ck.sit"))!.Start;
        var plan = Plan(Done(first with { PlanSoFar = before }, ("exam.step2-ck.register", "2027-05-12")), asOf);

        Assert.InRange(sat, Iso.Day("2027-07-15"), Iso.Day("2027-08-10"));
        Assert.Equal((2028, 2028), (before.Season.Year, plan.Season.Year));
        Assert.Equal(sat, plan.Schedule.Dated(MilestoneId.Parse("exam.step2-ck.sit"))!.Start);
    }

    // Planned on 1 May 2027 with its registration from 2 to 15 May, and nothing is ever marked: whoever has studied is late with the booking
    // alone, which takes 14 days. After 10 August no result of that can come before programs review.
    [Theory]
    [InlineData("2027-05-14", "2027-07-26", null)]
    [InlineData("2027-05-15", "2027-07-26", "nothing says that it is booked: the day stands.")]
    [InlineData("2027-06-10", "2027-07-26", "nothing says that it is booked: the day stands.")]
    [InlineData("2027-07-12", "2027-07-26", "nothing says that it is booked: the day stands.")]
    [InlineData("2027-07-13", "2027-07-27", "nothing says that it is booked: 27 July 2027 is about the first day that can still be booked.")]
    [InlineData("2027-07-23", "2027-08-06", "nothing says that it is booked: 6 August 2027 is about the first day that can still be booked.")]
    [InlineData("2027-07-24", "2027-08-09", "nothing says that it is booked: 9 August 2027 is about the first day that can still be booked.")] // 14 days on is a Saturday
    [InlineData("2027-07-26", "2027-08-09", "nothing says that it is booked or sat: 9 August 2027 is about the first day that can still be booked.")]
    [InlineData("2027-08-10", "2027-08-24", "nothing says that it is booked or sat: 24 August 2027 is about the first day that can still be booked.")]
    public void A_booking_that_nobody_marked_costs_no_season(string asOf, string sits, string? said)
    {
        var first = NotTaken with { Study = new ExamStudy { WeeklyHours = 20 } };
        var before = Plan(first, "2027-05-01").Schedule;
        Assert.Equal(Iso.Day("2027-07-26"), before.Dated(MilestoneId.Parse("exam.step2-ck.sit"))!.Start);
        var plan = Plan(first with { PlanSoFar = before }, asOf);

        Assert.Equal(2028, plan.Season.Year);
        Assert.Equal(Iso.Day(sits), plan.Schedule.Dated(MilestoneId.Parse("exam.step2-ck.sit"))!.Start);
        Assert.Equal(said is not null, plan.Brief.Notices.Any(n => n.StartsWith($"Step 2 CK was planned for 26 July 2027, and {said}", StringComparison.Ordinal)
            && n.Contains("if you have not studied for it, plan anew without the earlier plan", StringComparison.Ordinal)));
        Assert.Equal(said is not null, plan.Brief.Tasks[0].What.StartsWith("Book Step 2 CK today, for ", StringComparison.Ordinal));
        if (said is not null)
            Assert.Equal(Iso.Day(asOf), plan.Schedule.Dated(MilestoneId.Parse("exam.step2-ck.register"))!.Finish);
        // The next day it is asked again.
        var next = Plan(first with { PlanSoFar = plan.Schedule }, DayText.Of(Iso.Day(asOf).PlusDays(1)));
        Assert.True(said is null || Asked(next) || next.Brief.Tasks[0].What.StartsWith("Book Step 2 CK today", StringComparison.Ordinal));
        Assert.Equal(2028, next.Season.Year);

        static bool Asked(ReapplicationPlan plan) => plan.Brief.Tasks[0].What.StartsWith("Mark the Step 2 CK registration as done if", StringComparison.Ordinal);
    }

    // Sat on 26 July its result is there by 23 August; from 11 August on a new day reaches no season before that of 2029.
    [Theory]
    [InlineData("2027-08-11")]
    [InlineData("2027-08-20")]
    [InlineData("2027-08-31")]
    [InlineData("2027-09-10")]
    public void The_season_is_kept_until_somebody_says_whether_the_exam_was_sat(string asOf)
    {
        var first = NotTaken with { Study = new ExamStudy { WeeklyHours = 20 } };
        var before = Plan(first, "2027-05-01").Schedule;
        var asked = Plan(first with { PlanSoFar = before }, asOf);
        var again = Plan(asked.Case with { PlanSoFar = asked.Schedule }, DayText.Of(Iso.Day(asOf).PlusDays(5)));

        foreach (var plan in new[] { asked, again })
        {
            Assert.Equal(2028, plan.Season.Year);
            Assert.Equal("Mark Step 2 CK as sat if you sat it on 26 July; if not, plan anew without the earlier plan", plan.Brief.Tasks[0].What);
            Assert.Equal(plan.AsOf, plan.Brief.Tasks[0].By);
            Assert.Contains("not marked as sat", plan.Brief.Headline, StringComparison.Ordinal);
            Assert.Contains(plan.Brief.Notices, n => n.Contains("The days of the 2028 Match stand until you answer", StringComparison.Ordinal));
            Assert.DoesNotContain(plan.Brief.Tasks, t => t.What.Contains("it should be out by now", StringComparison.Ordinal));
        }
        var answered = Plan(Done(asked.Case with { PlanSoFar = asked.Schedule }, ("exam.step2-ck.sit", "2027-07-26")), asOf);
        Assert.Equal(2028, answered.Season.Year);
        Assert.Contains("awaited", answered.Brief.Headline, StringComparison.Ordinal);
        Assert.DoesNotContain(answered.Brief.Tasks, t => t.What.StartsWith("Mark Step 2 CK as sat", StringComparison.Ordinal));
    }

    // In a season that neither day reaches any more there is nothing to keep.
    [Fact]
    public void After_programs_have_begun_to_review_the_exam_is_prepared_anew_and_asked_for()
    {
        var before = Plan(NotTaken with { Study = new ExamStudy { WeeklyHours = 20 } }, "2027-05-01").Schedule;
        var plan = Plan(NotTaken with { PlanSoFar = before }, "2027-09-22");

        Assert.Equal(2029, plan.Season.Year);
        Assert.Contains(plan.Brief.Tasks, t => t.What == "Mark Step 2 CK as sat if you sat it on 26 July; if not, register and book its day");
    }

    // Moved to 24 August on 10 August, the last day on which that could be booked: only who has booked it keeps the season.
    [Theory]
    [InlineData("2027-08-11", "Mark the Step 2 CK registration as done if 24 August is booked: no new day reaches the 2028 Match")]
    [InlineData("2027-08-23", "Mark the Step 2 CK registration as done if 24 August is booked: no new day reaches the 2028 Match")]
    [InlineData("2027-08-24", "Mark Step 2 CK as sat if you sat it on 24 August; if not, plan anew without the earlier plan")]
    [InlineData("2027-08-25", "Mark Step 2 CK as sat if you sat it on 24 August; if not, plan anew without the earlier plan")]
    public void A_day_that_may_be_booked_is_asked_about_before_its_season_is_left(string asOf, string asked)
    {
        var first = NotTaken with { Study = new ExamStudy { WeeklyHours = 20 } };
        var moved = Plan(first with { PlanSoFar = Plan(first, "2027-05-01").Schedule }, "2027-08-10").Schedule;
        var plan = Plan(first with { PlanSoFar = moved }, asOf);

        Assert.Equal(2028, plan.Season.Year);
        Assert.Equal(asked, plan.Brief.Tasks[0].What);
    }

    // ECFMG certifies only with both passes.
    [Theory]
    [InlineData("2027-05-15", "2027-05-10")]
    [InlineData("2027-08-15", "2027-08-01")]
    [InlineData("2027-09-10", "2027-09-10")]
    public void A_certificate_without_a_result_is_asked_about_and_strikes_no_season(string asOf, string certified)
    {
        var before = Plan(NotTaken with { Study = new ExamStudy { WeeklyHours = 20 } }, "2027-05-01").Schedule;
        var asked = Plan(Done(NotTaken with { PlanSoFar = before }, ("ecfmg.certificate", certified)), asOf);
        var again = Plan(asked.Case with { PlanSoFar = asked.Schedule }, DayText.Of(Iso.Day(asOf).PlusDays(3)));

        foreach (var plan in new[] { asked, again })
        {
            Assert.Equal(2028, plan.Season.Year);
            Assert.Equal("Enter the Step 2 CK result, or take back that the ECFMG certificate is received", plan.Brief.Tasks[0].What);
            Assert.Contains(plan.Brief.Notices, n => n.Contains("ECFMG certifies only with both passes", StringComparison.Ordinal));
        }
    }

    // Who failed books on practice scores, and prepares anew once the planned day is past.
    [Theory]
    [InlineData(-1)]
    [InlineData(0)] // the days to book it have gone by
    [InlineData(null)]
    public void Who_failed_before_is_not_told_to_book_at_once(int? afterBooking)
    {
        var first = NotTaken with
        {
            Profile = NotTaken.Profile with { Step2Ck = ExamHistory.Of(Attempt.Failed(205, Iso.On("2026-05-05"))) },
        };
        var before = Plan(first, "2026-11-28").Schedule;
        var (booking, sat) = (before.Dated(MilestoneId.Parse("exam.step2-ck.register"))!.Finish, before.Dated(MilestoneId.Parse("exam.step2-ck.sit"))!.Start);
        var today = afterBooking is { } days ? booking.PlusDays(days) : sat.PlusDays(1);
        var plan = Plan(first with { PlanSoFar = before }, DayText.Of(today));
        var planned = plan.Schedule.Dated(MilestoneId.Parse("exam.step2-ck.sit"))!.Start;

        if (afterBooking is null)
            Assert.True(planned > today.PlusDays(56), $"{planned}");
        else
            Assert.Equal(afterBooking < 0 ? sat : LocalDate.Max(sat, today.PlusDays(14)), planned);
        Assert.DoesNotContain(plan.Brief.Tasks, t => t.What.StartsWith("Book Step 2 CK", StringComparison.Ordinal));
        Assert.Contains(plan.Brief.Tasks, t => t.What.StartsWith("Before you book Step 2 CK again", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sitting_that_has_failed_leaves_no_day_of_the_earlier_plan()
    {
        var before = Plan(Done(NotTaken with { PlanSoFar = Plan(NotTaken, "2026-11-28").Schedule }, ("exam.step2-ck.register", "2026-12-10"), ("exam.step2-ck.sit", "2027-02-20")), "2027-03-01").Schedule;
        var failed = Failed with { Profile = Failed.Profile with { Step2Ck = ExamHistory.Of(Attempt.Failed(209, Iso.On("2027-02-20"))) }, PlanSoFar = before };
        var plan = Plan(failed, "2027-03-22");

        Assert.True(plan.Schedule.Dated(MilestoneId.Parse("exam.step2-ck.sit"))!.Start > Iso.Day("2027-05-17"));
        Assert.DoesNotContain(plan.Brief.Notices, n => n.Contains("was planned for", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2027-02-22", false)] // the day itself
    [InlineData("2027-02-23", true)]
    [InlineData("2027-04-22", true)]
    public void A_booked_day_that_is_past_is_taken_to_be_sat_and_asked_for(string asOf, bool isPast)
    {
        var before = Plan(NotTaken, "2026-11-28").Schedule;
        Assert.Equal(Iso.Day("2027-02-22"), before.Dated(MilestoneId.Parse("exam.step2-ck.sit"))!.Start);
        var @case = NotTaken with { PlanSoFar = before };
        var booked = Plan(Done(@case, ("exam.step2-ck.register", "2026-12-10")), asOf);

        Assert.Equal(isPast, booked.Brief.Headline.Contains("awaited", StringComparison.Ordinal));
        Assert.Equal(isPast, booked.Brief.Notices.Any(n => n.StartsWith("Step 2 CK is taken to be sat on 22 February 2027", StringComparison.Ordinal)));
        // Nobody says that it was booked: it is planned anew.
        Assert.True(asOf == "2027-02-22" || Plan(@case, asOf).Schedule.Dated(MilestoneId.Parse("exam.step2-ck.sit"))!.Start > Iso.Day(asOf));
        var moved = NotTaken with
        {
            PlanSoFar = before,
            Profile = NotTaken.Profile with { Step2Ck = ExamHistory.Of(new Attempt { Result = ExamResult.Pending, Date = Iso.On("2027-05-20") }) },
        };
        Assert.Equal(Iso.Day("2027-05-20"), Plan(Done(moved, ("exam.step2-ck.register", "2026-12-10")), asOf).Schedule.Dated(MilestoneId.Parse("exam.step2-ck.sit"))!.Start);
    }

    [Fact]
    public void A_result_in_hand_says_that_it_was_sat_and_is_asked_for()
    {
        var before = Plan(NotTaken, "2026-11-28").Schedule;
        var plan = Plan(Done(NotTaken with { PlanSoFar = before }, ("exam.step2-ck.result", "2027-03-21")), "2027-04-01");

        Assert.Equal("Say in your case whether Step 2 CK was passed: its result is marked as in hand", plan.Brief.Tasks[0].What);
    }

    [Theory]
    [InlineData("2027-06-20", false)] // the last day on which Step 1, passed on 20 June 2020, counts
    [InlineData("2027-06-21", true)]
    public void A_day_booked_after_the_seven_years_is_said_to_be_too_late(string booked, bool isTooLate)
    {
        var @case = NotTaken with
        {
            Profile = NotTaken.Profile with
            {
                Step1 = ExamHistory.PassedAtFirst(date: Iso.On("2020-06-20")),
                Step2Ck = ExamHistory.Of(new Attempt { Result = ExamResult.Pending, Date = Iso.On(booked) }),
            },
        };
        var plan = Plan(@case, "2026-11-28");

        Assert.Equal(isTooLate, plan.Brief.Notices.Any(n => n.Contains("comes too late: Step 1 counts only until 20 June 2027. Move it", StringComparison.Ordinal)));
        Assert.True(plan.Schedule.Dated(MilestoneId.Parse("exam.step2-ck.sit"))?.Start <= Iso.Day("2027-06-20"));
    }

    [Theory]
    [InlineData("2027-09-21", false)]
    [InlineData("2027-09-22", true)] // programs review, and nobody said that the application is sent
    [InlineData("2028-03-01", true)]
    [InlineData("2028-03-02", false)] // lists are closed
    public void Whether_it_was_submitted_is_asked_before_its_season_is_given_up(string asOf, bool isAsked)
    {
        var before = Plan(Base, "2027-07-05").Schedule;
        var plan = Plan(Base with { PlanSoFar = before }, asOf);

        Assert.Equal(2028, before.Season.Year);
        Assert.Equal(isAsked, plan.Brief.Tasks.Any(t => t.What.StartsWith("Did you submit for the 2028 Match?", StringComparison.Ordinal)));
    }

    // Programs for the 2028 Match review from 22 September 2027, and a result takes 28 days: sat by 24 August it comes in time.
    // The shortest preparation, of 12 weeks, can begin for that until 31 May.
    [Theory]
    [InlineData("2027-08-24", "2026-11-28", null)]
    [InlineData("2027-08-25", "2026-11-28", "Move Step 2 CK from 25 August to 24 August 2027 or earlier, if practice scores allow it: the 2028 Match is then in reach (27 July leaves room for a late result)")]
    [InlineData("2027-09-10", "2027-04-10", "Move Step 2 CK from 10 September to 24 August 2027 or earlier, if practice scores allow it: the 2028 Match is then in reach (27 July leaves room for a late result)")]
    [InlineData("2027-09-10", "2027-05-31", "Move Step 2 CK from 10 September to 24 August 2027 or earlier, if practice scores allow it: the 2028 Match is then in reach (27 July leaves room for a late result)")]
    [InlineData("2027-09-10", "2027-06-01", "Only with practice scores well above the passing score: move Step 2 CK from 10 September to 24 August 2027 or earlier; the 2028 Match is then in reach")]
    [InlineData("2027-09-10", "2027-08-10", "Only with practice scores well above the passing score: move Step 2 CK from 10 September to 24 August 2027 or earlier; the 2028 Match is then in reach")]
    [InlineData("2027-09-10", "2027-08-11", null)] // a booking takes 14 days
    public void A_booked_day_that_costs_a_season_is_to_be_moved(string booked, string asOf, string? task)
    {
        var plan = Plan(Booked(Exam.Step2Ck, booked), asOf);

        Assert.Equal(task, plan.Brief.Tasks.Select(t => t.What).FirstOrDefault(t => t.Contains("ove Step 2 CK from", StringComparison.Ordinal)));
        Assert.Equal(Iso.Day(booked), plan.Schedule.Dated(MilestoneId.Parse("exam.step2-ck.sit"))!.Start);
        Assert.Equal(booked == "2027-08-24" ? 2028 : 2029, plan.Season.Year);
    }

    [Theory]
    [InlineData(Exam.Step1, "2027-02-10")]
    [InlineData(Exam.Step2Ck, "2027-02-25")]
    [InlineData(Exam.Step3, "2027-02-25")]
    public void Who_has_the_day_of_an_exam_is_registered_for_it(Exam exam, string booked)
    {
        var plan = Plan(Booked(exam, booked), "2026-11-28");

        Assert.Null(plan.Schedule.Dated(exam.Milestone("register")));
        Assert.Contains(plan.Schedule.DoneBefore, d => d.Milestone.Id == exam.Milestone("register"));
        Assert.DoesNotContain(plan.Brief.Tasks, t => t.What.Contains($"Register for {exam.Title()}", StringComparison.Ordinal));
        Assert.Equal(Iso.Day(booked), plan.Schedule.Dated(exam.Milestone("sit"))!.Start);
    }

    // What cannot be without another is done after it.
    [Theory]
    [InlineData("exam.step1.register", "2026-12-15", "ecfmg.apply")]
    [InlineData("exam.step1.sit", "2027-01-15", "ecfmg.apply")]
    [InlineData("eras.account", "2027-07-10", "eras.token")]
    [InlineData("eras.credentials", "2027-07-20", "eras.account")]
    [InlineData("eras.credentials", "2027-07-20", "eras.token")]
    [InlineData("letters.request-forms", "2027-07-20", "eras.token")]
    public void What_is_done_answers_what_it_cannot_be_without(string done, string day, string before)
    {
        var (id, asOf) = (MilestoneId.Parse(before), DayText.Of(Iso.Day(day).PlusDays(5)));
        var @case = NotTaken with { Profile = NotTaken.Profile with { Step1 = ExamHistory.NotTaken } };
        if (!done.StartsWith("exam", StringComparison.Ordinal))
            @case = Base;
        var plan = Plan(Done(@case, (done, day)), asOf);

        Assert.NotNull(Plan(@case, asOf).Schedule.Dated(id));
        Assert.Null(plan.Schedule.Dated(id));
        Assert.DoesNotContain(plan.Brief.Tasks, t => t.Milestone == id);
    }

    // For the 2027 Match an H-1B needs Step 3 by 31 December 2026.
    [Theory]
    [InlineData("2026-12-28", "2026-11-28", "sit it on 28 December, as booked.", "Sit Step 3: H-1B needs its result by the rank deadline", "2026-12-28")]
    [InlineData("2026-12-31", "2026-11-28", "sit it on 31 December, as booked.", "Sit Step 3: H-1B needs its result by the rank deadline", "2026-12-31")]
    [InlineData("2027-01-01", "2026-11-28", "the 1 January 2027 that is booked comes too late. Move it to 31 December or before", "Move Step 3 from 1 January 2027 to 31 December or before: H-1B needs its result by the rank deadline", "2026-12-31")]
    [InlineData("2027-02-20", "2026-12-17", "the 20 February 2027 that is booked comes too late. Move it to 31 December or before, if practice scores pass already", "Move Step 3 from 20 February 2027 to 31 December or before: H-1B needs its result by the rank deadline", "2026-12-31")]
    [InlineData("2027-02-20", "2026-12-18", "the 20 February 2027 that is booked comes too late, and no day before it can be had any more. It is missed for this season.", null, null)]
    [InlineData("2027-02-20", "2027-01-01", "which an exam after 31 December 2026 misses: it is missed for this season.", null, null)]
    [InlineData("2027-02-20", "2027-02-25", "which an exam after 31 December 2026 misses: it is missed for this season.", null, null)]
    [InlineData("2026-12-31", "2027-01-10", "it must arrive by then.", null, null)]
    public void The_booked_day_of_a_Step_3_that_an_H1B_needs_is_told_as_it_is(string booked, string asOf, string said, string? task, string? by)
    {
        var @case = Booked(Exam.Step3, booked);
        @case = @case with
        {
            Profile = @case.Profile with { Visa = VisaNeed.H1B },
            Running = new CycleOutcome { Season = 2027, Interviews = 3, Matched = null, Submitted = Iso.Day("2026-09-20"), Registered = true },
        };
        var plan = Plan(@case, asOf);

        Assert.Contains(plan.Brief.Notices, n => n.StartsWith($"H-1B needs the result of Step 3 by 3 March{(Iso.Day(asOf).Year == 2027 ? "" : " 2027")}{(said[0] is 'w' ? ", " : ": ")}{said}", StringComparison.Ordinal));
        Assert.Equal(task, plan.Brief.Tasks.FirstOrDefault(t => t.What.Contains("Step 3", StringComparison.Ordinal))?.What);
        if (by is not null)
            Assert.Equal(Iso.Day(by), plan.Running!.Schedule!.Dated(MilestoneId.Parse("exam.step3.sit"))!.Finish);
    }

    [Theory]
    [InlineData(14, true)] // 15 or more are advised
    [InlineData(15, false)]
    public void With_too_few_hours_for_Step_3_its_days_are_told_as_conditional(int hours, bool isConditional)
    {
        var @case = Base with { Study = new ExamStudy { WeeklyHours = hours } };
        @case = @case with { Profile = @case.Profile with { Step3 = ExamHistory.NotTaken }, Decisions = new YearDecisions { Step3 = true } };
        var plan = Plan(@case, "2026-11-28");
        var titles = plan.Schedule.Milestones.Where(m => m.Milestone.Id != Exam.Step3.Milestone("register") && Exam.Step3.Has(m.Milestone.Id)).Select(m => m.Milestone.Title).ToList();

        Assert.NotEmpty(titles);
        Assert.All(titles, t => Assert.Equal(isConditional, t.StartsWith("If you find the hours for Step 3", StringComparison.Ordinal)));
        Assert.True(!isConditional || plan.Brief.Tasks.All(t => t.Milestone is not { } id || !Exam.Step3.Has(id) || id == Exam.Step3.Milestone("register")));
    }

    // Applications for the 2028 Match open on 1 September 2027.
    [Theory]
    [InlineData("2027-08-31", true)]
    [InlineData("2027-08-18", true)]
    [InlineData("2027-08-17", false)] // two weeks before are no slip
    [InlineData("2027-09-01", false)]
    public void What_is_marked_a_few_days_early_is_asked_for_first(string done, bool isAsked)
    {
        var plan = Plan(Done(Base, ("submit.apply", done)), "2027-09-02");

        Assert.Equal(isAsked, plan.Brief.Tasks[0].What.StartsWith("Say on which day this was done: “Submit as early as you can", StringComparison.Ordinal));
        if (isAsked)
            Assert.Single(plan.Brief.Tasks, t => t.Milestone == MilestoneId.Parse("submit.apply"));
    }

    // Lists of 2027 close on 3 March 2027, and its Match is on 19 March; that of 2026 was on 20 March 2026.
    [Theory]
    [InlineData("nrmp.register", "2026-12-01", true)]
    [InlineData("nrmp.register-late", "2027-03-03", true)]
    [InlineData("nrmp.register-late", "2027-03-10", true)] // marked later than it was done
    [InlineData("nrmp.register", "2026-03-20", false)] // for the Match before
    [InlineData("rank.list", "2027-03-02", true)]
    public void Who_told_the_registration_done_took_part_whatever_the_case_said_before(string milestone, string day, bool isIn)
    {
        var running = new CycleOutcome { Season = 2027, Interviews = 2, Matched = null, Submitted = Iso.Day("2026-09-23"), Registered = milestone == "rank.list" ? null : false };
        var @case = Done(Base with { Cycle = null, Running = running }, (milestone, day));

        foreach (var asOf in (string[])["2027-03-10", "2027-03-16", "2027-03-25"])
        {
            var brief = Plan(@case, asOf).Brief;
            Assert.Equal(isIn, !$"{brief.Headline} {brief.Advice}".Contains("registered", StringComparison.Ordinal));
        }
        Assert.Equal(isIn, Plan(@case, "2027-03-25").Brief.Headline == "How the 2027 Match ended for you is not stated.");
    }

    [Theory]
    [InlineData("2027-03-10", "Only if you were registered with NRMP by 3 March")]
    [InlineData("2027-03-16", "If not, and you were registered with NRMP by 3 March: send up to 45")]
    public void Whether_one_is_registered_is_asked_where_nobody_says(string asOf, string words) => Assert.StartsWith(words, Plan(
        Base with { Cycle = null, Running = new CycleOutcome { Season = 2027, Interviews = 2, Matched = null, Submitted = Iso.Day("2026-09-23") } }, asOf).Brief.Advice, StringComparison.Ordinal);

    // The certificate that came after the season does not change what the file was in it.
    [Theory]
    [InlineData("2025-09-18", false)]
    [InlineData("2025-09-19", false)]
    [InlineData("2025-09-20", true)]
    [InlineData("2027-01-20", true)]
    public void A_certificate_that_came_later_was_missing_then_and_is_better_now(string received, bool wasMissing)
    {
        var profile = SoundFile.Profile with { EcfmgCertified = false, EcfmgExpires = null };
        var cycle = SoundFile.Cycle(1) with { Season = 2026, Submitted = Iso.Day("2025-09-19"), Ranked = 0 };
        var plan = Plan(Done(Base with { Profile = profile, Cycle = cycle }, ("ecfmg.certificate", received)), "2027-03-20");

        Assert.True(plan.Report.Facts.EcfmgCertified);
        Assert.Equal(wasMissing, plan.Diagnosis!.Suspects.Any(s => s.Weakness == WeaknessKind.NotEligible));
        Assert.Equal(received == "2027-01-20", plan.Brief.Headline.StartsWith("You had no ECFMG certificate when you applied", StringComparison.Ordinal));
        Assert.Equal(wasMissing, plan.Proof!.Changes.Any(c => c.Fact == ChangedFact.EcfmgCertificate && c.Direction == ChangeDirection.Better));
    }

    [Theory]
    [InlineData("2027-03-25")]
    [InlineData("2027-09-30")]
    public void What_was_done_for_a_season_that_is_over_is_no_mistake(string asOf) => Assert.DoesNotContain(
        Plan(Done(Base, ("nrmp.register", "2026-12-01"), ("rank.list", "2027-03-02"), ("soap.apply", "2027-03-15"), ("match.day", "2027-03-19")), asOf).Doubts,
        d => d.Where == "$.progress" && d.Message.Contains("not counted", StringComparison.Ordinal));

    [Fact]
    public void A_failed_Step_3_is_not_sent_again()
    {
        var file = SoundFile.Profile with { Step3 = ExamHistory.Of(Attempt.Failed(190, Iso.On("2026-08-01"))) };
        var running = new CycleOutcome { Season = 2027, Interviews = 3, Matched = null, Submitted = Iso.Day("2026-09-20"), Registered = true };
        var plan = Plan(Base with { Profile = file, Cycle = null, Running = running, Decisions = new YearDecisions { Step3 = true } }, "2026-11-28");

        Assert.Null(plan.Running!.Schedule!.Dated(MilestoneId.Parse("update.step3")));
    }

    [Fact]
    public void Who_has_shown_the_file_books_no_session_for_it() => Assert.DoesNotContain(
        Plan(Done(Base, ("opinions.sessions", "2026-12-18")), "2026-12-19").Brief.Tasks, t => t.What.StartsWith("Book a session", StringComparison.Ordinal));

    private static ReapplicationCase Booked(Exam exam, string day)
    {
        var @case = exam == Exam.Step3 ? Base with { Decisions = new YearDecisions { Step3 = true } } : NotTaken;
        return @case with { Profile = @case.Profile.With(exam, ExamHistory.Of(new Attempt { Result = ExamResult.Pending, Date = Iso.On(day) })) };
    }

    // Registering with NRMP is for a season: while its applications can still be sent in time, nothing says that this one is.
    [Theory]
    [InlineData("2027-09-21", false)]
    [InlineData("2027-09-22", true)]
    public void Who_registered_with_NRMP_is_in_the_season_once_programs_review(string asOf, bool isIn) =>
        Assert.Equal(isIn, Plan(Done(Base, ("nrmp.register", "2027-09-16")), asOf).Case.Running is not null);

    private static readonly ReapplicationCase Failed = Base with
    {
        Profile = SoundFile.Profile with
        {
            Step2Ck = ExamHistory.Of(Attempt.Failed(209, Iso.On("2027-02-21"))),
            EcfmgCertified = false,
            EcfmgExpires = null,
        },
    };

    private static readonly ReapplicationCase NotTaken = new()
    {
        Profile = SoundFile.Profile with { Step2Ck = ExamHistory.NotTaken, EcfmgCertified = false, EcfmgExpires = null },
    };

    private static ReapplicationCase Done(ReapplicationCase @case, params (string Id, string Day)[] done) => @case with
    {
        Progress = done.Aggregate(@case.Progress, (so, at) => so.With(MilestoneProgress.Done(MilestoneId.Parse(at.Id), Iso.Day(at.Day)))),
    };

    private static ReapplicationPlan Plan(ReapplicationCase @case, string asOf) => ReapplyPlanner.Plan(RulePack.Default, @case, Iso.Day(asOf)).AsT0;
}
