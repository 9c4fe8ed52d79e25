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
    [InlineData("2027-01-20", null)] // the day itself: sat
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

    [Theory]
    [InlineData("2027-02-21", false)] // the day itself
    [InlineData("2027-02-22", true)]
    [InlineData("2027-04-22", true)]
    public void A_booked_day_that_is_past_is_taken_to_be_sat_and_asked_for(string asOf, bool isPast)
    {
        var before = Plan(NotTaken, "2026-11-28").Schedule;
        Assert.Equal(Iso.Day("2027-02-21"), before.Dated(MilestoneId.Parse("exam.step2-ck.sit"))!.Start);
        var @case = NotTaken with { PlanSoFar = before };
        var booked = Plan(Done(@case, ("exam.step2-ck.register", "2026-12-10")), asOf);

        Assert.Equal(isPast, booked.Brief.Headline.Contains("awaited", StringComparison.Ordinal));
        Assert.Equal(isPast, booked.Brief.Notices.Any(n => n.StartsWith("Step 2 CK is taken to be sat on 21 February 2027", StringComparison.Ordinal)));
        // Nobody says that it was booked: it is planned anew.
        Assert.True(asOf == "2027-02-21" || Plan(@case, asOf).Schedule.Dated(MilestoneId.Parse("exam.step2-ck.sit"))!.Start > Iso.Day(asOf));
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
