namespace ReapplyKit.Tests;

/// <summary>What is said of the season, SOAP, positions and decisions, on the days before and after each turn.</summary>
public sealed class SeasonTellingTests
{
    private static readonly MilestoneId Book = MilestoneId.Parse("opinions.book");
    private static readonly MilestoneId Showing = MilestoneId.Parse("opinions.sessions");
    private static readonly ReapplicationCase Empty = new() { Profile = new ApplicantProfile() };
    private static readonly ReapplicationCase Certified = new() { Profile = new ApplicantProfile { EcfmgCertified = true } };

    private static ReapplicationCase Ended(int season, int interviews, ProgramTrack? track = null, bool? matched = false) => Certified with
    {
        Cycle = new CycleOutcome { Season = season, Interviews = interviews, Matched = matched, PartialMatch = track },
    };

    private static ReapplicationCase Running(bool? matched, int interviews = 4, ProgramTrack? track = null) => Certified with
    {
        Running = new CycleOutcome { Season = 2027, Interviews = interviews, Matched = matched, PartialMatch = track, Registered = true, Ranked = interviews },
    };

    private static ApplicantProfile Uncertified => SoundFile.Profile with { EcfmgCertified = false };

    public static TheoryData<string, ApplicantProfile, bool> Files => new()
    {
        { "sound", SoundFile.Profile, true },
        { "nothing stated", new ApplicantProfile(), true },
        { "Step 2 CK failed", Uncertified with { Step2Ck = ExamHistory.Of(Attempt.Failed(205, "2026-06")) }, false },
        { "Step 1 not taken", Uncertified with { Step1 = ExamHistory.NotTaken }, false },
        { "Step 1 failed four times", Uncertified with { Step1 = ExamHistory.Of([.. Enumerable.Range(1, 4).Select(m => Attempt.Failed(null, $"2025-0{m}-10"))]) }, false },
        { "graduates in 2028", Uncertified with { Graduation = Iso.On("2028-06-15") }, false },
    };

    // Programs review the 2027 applications from 23 September 2026 and interview until the end of January.
    [Theory]
    [MemberData(nameof(Files))]
    public void An_application_to_the_season_that_runs_is_spoken_of_to_whoever_may_send_one(string who, ApplicantProfile file, bool canSend)
    {
        var plan = Plan(new ReapplicationCase { Profile = file }, "2026-11-28");

        Assert.Equal((who, canSend), (who, plan.Running!.CanStillApply));
        Assert.Equal((who, canSend), (who, SeasonText.Of(plan).Contains("could still be sent", StringComparison.Ordinal)));
    }

    // Lists of 2027 close on 3 March 2027, those of 2028 on 1 March 2028.
    [Theory]
    [InlineData("2027-02-24", null)]
    [InlineData("2027-02-25", "2027-03-03")]
    [InlineData("2027-03-02", "2027-03-03")]
    [InlineData("2027-03-03", "2027-03-03")]
    [InlineData("2027-03-04", null)]
    [InlineData("2028-02-29", "2028-03-01")]
    public void In_its_last_week_the_registration_for_SOAP_is_the_next_deadline(string asOf, string? last)
    {
        var brief = Plan(Empty, asOf).Brief;

        Assert.Equal(last is not null, brief.Tasks[0].What.StartsWith("To take part in SOAP, register with NRMP", StringComparison.Ordinal));
        Assert.Equal(last is not null, brief.Deadline!.What == "Last day to register for SOAP");
        if (last is not null)
            Assert.Equal((Iso.Day(last), Iso.Day(last)), (brief.Tasks[0].By!.Value, brief.Deadline.Day));
    }

    // A certificate whose pathway is missing cannot be confirmed any more; that of somebody who has matched needs no SOAP.
    [Fact]
    public void The_registration_for_SOAP_is_no_task_of_those_it_is_not_open_to()
    {
        foreach (var @case in new[] { Certified with { Profile = new ApplicantProfile { EcfmgCertified = false } }, Ended(2026, 5, matched: true) })
            Assert.DoesNotContain(Plan(@case, "2027-03-02").Brief.Tasks, t => t.What.Contains("SOAP", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2027-03-01")]
    [InlineData("2027-03-02")]
    [InlineData("2027-03-03")]
    public void One_registration_is_one_task_of_one_day(string asOf)
    {
        var brief = Plan(Ended(2027, 1), asOf).Brief;

        Assert.Equal(Iso.Day("2027-03-03"), Assert.Single(brief.Tasks.AsEnumerable(), t => t.What.Contains("egister", StringComparison.Ordinal)).By);
        Assert.Equal(Iso.Day("2027-03-03"), brief.Deadline!.Day);
    }

    // 30 days after Match Day the text has decided, on 18 April; who books advisers on the 8th has not heard them by then.
    [Theory]
    [InlineData("2027-04-08")]
    [InlineData("2027-04-11")]
    [InlineData("2027-04-12")]
    [InlineData("2027-04-16")]
    [InlineData("2027-04-18")]
    [InlineData("2027-04-19")]
    public void A_decision_has_one_day_and_advisers_come_before_it(string asOf)
    {
        var plan = Plan(Ended(2027, 1), asOf);
        var planned = plan.Schedule.Dated(MilestoneId.Parse("decide.specialty"))!.Finish;

        Assert.All(plan.Schedule.ToDecide(), d => Assert.Equal(planned, d.By));
        Assert.All(plan.Brief.Tasks.Where(t => t.What.StartsWith("Decide on", StringComparison.Ordinal)), t => Assert.Equal(planned, t.By));
        Assert.True(plan.Schedule.Dated(Showing)!.Finish < planned);
        Assert.True(plan.Brief.Deadline!.Day <= plan.Schedule.Dated(Book)!.Finish);
    }

    // The year that was matched into in 2026 ends on 30 June 2027.
    [Theory]
    [InlineData("2027-06-30", "Your residency year counts")]
    [InlineData("2027-07-01", "Your transitional year is over, and it counts")]
    [InlineData("2027-07-02", "Your transitional year is over, and it counts")]
    [InlineData("2028-02-01", "Your transitional year is over, and it counts")]
    public void Who_finished_a_year_is_not_told_that_nobody_took_them(string asOf, string headline)
    {
        var brief = Plan(Ended(2026, 5, ProgramTrack.Transitional), asOf).Brief;

        Assert.StartsWith(headline, brief.Headline, StringComparison.Ordinal);
        Assert.Contains("PGY-2 and reserved (R)", brief.Advice, StringComparison.Ordinal);
        Assert.Contains(brief.Tasks, t => t.What.Contains("PGY-2 or reserved (R) position", StringComparison.Ordinal));
    }

    // SOAP ends on Thursday, 18 March 2027; Match Day is the 19th.
    [Fact]
    public void On_Match_Day_what_the_case_states_is_told()
    {
        var unmatched = Plan(Running(matched: false), "2027-03-19").Brief;
        var preliminary = Plan(Running(matched: null, track: ProgramTrack.Preliminary), "2027-03-19").Brief;
        var open = Plan(Running(matched: null), "2027-03-19").Brief;

        Assert.StartsWith("As your case stands, you have no position", unmatched.Advice, StringComparison.Ordinal);
        Assert.Contains(unmatched.Tasks, t => t.Milestone == Book);
        Assert.StartsWith("Your preliminary year begins on 1 July", preliminary.Advice, StringComparison.Ordinal);
        Assert.StartsWith("If you have no position", open.Advice, StringComparison.Ordinal);
        Assert.All(new[] { unmatched, preliminary, open }, b => Assert.NotEmpty(b.Tasks));
    }

    [Theory]
    [InlineData("2027-03-15", true)]
    [InlineData("2027-03-17", true)]
    [InlineData("2027-03-18", false)]
    public void SOAP_applications_are_sent_before_its_last_day(string asOf, bool isToSend)
    {
        foreach (var @case in new[] { Running(matched: false), Running(matched: null, interviews: 0), Running(matched: null, track: ProgramTrack.Preliminary) })
        {
            var brief = Plan(@case, asOf).Brief;
            var told = $"{brief.Headline} {brief.Advice} {string.Join(' ', brief.Tasks.Select(t => t.What))}";
            Assert.Equal(isToSend, told.Contains("end up to 45", StringComparison.Ordinal));
            Assert.Equal(!isToSend, told.Contains("SOAP offers", StringComparison.Ordinal) && told.Contains("come today", StringComparison.Ordinal));
        }
    }

    // Residency from 1 July 2026 to 30 June 2027: 12 months on its last day.
    [Theory]
    [InlineData("2027-06-29", "2026-11-28", "Your ECFMG certificate ends on 29 June 2027, before your 12 months of residency are complete: revalidate it")]
    [InlineData("2027-06-30", "2026-11-28", null)]
    [InlineData("2027-08-15", "2026-11-28", null)]
    [InlineData("2027-08-15", "2027-07-02", null)]
    [InlineData("2027-08-15", "2027-10-01", null)]
    [InlineData("2027-06-29", "2027-10-01", "Your ECFMG certificate ended on 29 June 2027: revalidate it now")]
    public void A_certificate_is_without_end_once_12_months_of_residency_are_complete(string ends, string asOf, string? task)
    {
        var profile = new ApplicantProfile
        {
            EcfmgCertified = true,
            EcfmgExpires = CertificateExpiry.After(Iso.On(ends)),
            Usce = UsceHistory.Of(Rotation.Of(RotationKind.Residency, Iso.Day("2026-07-01"), Iso.Day("2027-06-30"))),
        };
        var plan = Plan(Ended(2026, 5, ProgramTrack.Preliminary) with { Profile = profile }, asOf);

        Assert.Equal(task, plan.Brief.Tasks.SingleOrDefault(t => t.Milestone == BriefStanding.Revalidate)?.What);
        Assert.Equal(task is null, plan.Schedule.Dated(BriefStanding.Revalidate) is null);
    }

    // The year begins on 1 July 2027; 28 days are a rotation, three are competitive.
    [Theory]
    [InlineData("2027-03-19", Tier.Unknown)]
    [InlineData("2027-03-20", Tier.Unknown)]
    [InlineData("2027-07-10", Tier.Unknown)]
    [InlineData("2027-10-01", Tier.Competitive)]
    public void A_year_ahead_says_nothing_of_experience_that_is_not_stated(string asOf, Tier tier) =>
        Assert.Equal(tier, Plan(Running(matched: null, track: ProgramTrack.Preliminary), asOf).Report[RubricComponent.Usce].Tier);

    [Fact]
    public void A_place_that_is_lost_has_a_way_back()
    {
        var plan = Plan(new ReapplicationCase
        {
            Profile = new ApplicantProfile(),
            Cycle = new CycleOutcome { Season = 2026, Matched = true, Interviews = null },
        }, "2026-11-28");

        Assert.Contains("If the position was lost or given up, state the cycle as not matched", plan.Brief.Advice, StringComparison.Ordinal);
        Assert.DoesNotContain(plan.Doubts, d => d.Where == "$.cycle.interviews");
    }

    [Theory]
    [InlineData("2027-06-30", "Keep to your program's own dates for contract, visa and start")]
    [InlineData("2027-07-01", "Keep to your program's own dates")]
    public void Contract_visa_and_start_are_behind_whoever_has_begun(string asOf, string task) =>
        Assert.Equal(task, Plan(Ended(2027, 5, matched: true), asOf).Brief.Tasks[^1].What);

    // A list is binding: only those belong on it where one would train.
    [Fact]
    public void Only_where_one_would_train_is_ranked() => Assert.StartsWith(
        "Rank every program where you would train", RulePack.Default.Countdown.Find(BriefStanding.RankList)!.Title, StringComparison.Ordinal);

    [Fact]
    public void What_is_weak_for_another_specialty_says_for_which()
    {
        ValueList<Rotation> externships = [.. ((string[])["2025-03-02", "2025-03-30", "2025-05-04"])
            .Select(end => SoundFile.Rotation(end) with { Specialty = "Psychiatry" })];
        var brief = Plan(
            new ReapplicationCase
            {
                Profile = new ApplicantProfile { EcfmgCertified = true, Usce = UsceHistory.Of([.. externships]) },
                Running = new CycleOutcome { Season = 2027, Specialty = "Psychiatry", Interviews = 1, Matched = null, Registered = true },
                Decisions = new YearDecisions { Specialty = SpecialtyChoice.Change },
                List = new ListWishes { Specialties = ["Family Medicine"] },
            }, "2026-12-31").Brief;

        Assert.Equal("concerning for Family Medicine", Assert.Single(brief.Causes.AsEnumerable(), c => c.Weakness == WeaknessKind.Usce).Against);
    }

    // In the season and after it, whatever the cycle before suspected.
    [Theory]
    [InlineData("2026-11-28")]
    [InlineData("2027-04-15")]
    public void What_is_weakest_is_told_worst_first_and_then_what_can_be_mended(string asOf)
    {
        var profile = SoundFile.Profile with
        {
            Graduation = Iso.On("2020-06-15"),
            Step2Ck = ExamHistory.PassedAtFirst(date: Iso.On("2023-11-01"), score: 226),
            Letters = SoundFile.Letters(strongUs: 2),
        };
        var brief = Plan(
            new ReapplicationCase
            {
                Profile = profile,
                Cycle = SoundFile.Cycle(0),
                Running = new CycleOutcome { Season = 2027, Interviews = 2, Matched = null, Registered = true, Submitted = Iso.Day("2026-09-02") },
            }, asOf).Brief;

        Assert.Equal([WeaknessKind.YearsSinceGraduation, WeaknessKind.Letters, WeaknessKind.Step2Ck], brief.Causes.Select(c => c.Weakness));
    }

    // What can be mended is told before what stays.
    [Theory]
    [InlineData("2026-11-28")]
    [InlineData("2027-03-20")]
    public void A_resident_has_days_to_book_advisers(string asOf)
    {
        var plan = Plan(Ended(2026, 5, ProgramTrack.Preliminary) with { Decisions = new YearDecisions { MainActivity = MainActivity.PrelimResident } }, asOf);
        var (booking, tell) = (plan.Schedule.Dated(Book)!, plan.Schedule.Dated(MilestoneId.Parse("activity.prelim-year"))!);

        Assert.True(booking.LatestFinish >= booking.Finish);
        Assert.InRange(Period.DaysBetween(plan.AsOf, booking.Finish), 5, 20);
        Assert.Equal((plan.AsOf, plan.AsOf.PlusDays(6)), (tell.Start, tell.Finish));
    }

    // Who withdrew is told of the season's end at once; the interview is practised then and after.
    [Theory]
    [InlineData("2027-03-18")]
    [InlineData("2027-03-19")]
    public void Who_withdrew_practises_on_no_day_that_moves(string asOf) => Assert.All(
        Plan(Certified with { Running = new CycleOutcome { Season = 2027, Interviews = 4, Matched = null, Registered = true, Withdrawn = true } }, asOf)
            .Brief.Tasks.Where(t => t.Milestone == MilestoneId.Parse("interview.record")),
        t => Assert.Null(t.By));

    [Theory]
    [InlineData("2024", "month and day of graduation")]
    [InlineData("2024-07", "day of graduation")]
    public void Only_what_is_missing_of_the_graduation_is_asked(string graduation, string missing) => Assert.Equal(
        missing,
        Assert.Single(Plan(Certified with { Profile = new ApplicantProfile { Graduation = Iso.Partial(graduation) } }, "2027-07-01")
            .Report[RubricComponent.YearsSinceGraduation].Missing.AsEnumerable()));

    [Theory]
    [InlineData(ProgramTrack.Preliminary, "preliminary")]
    [InlineData(ProgramTrack.Advanced, "advanced")]
    public void A_doubt_names_the_track_as_stated(ProgramTrack track, string found) => Assert.Equal(
        found, Assert.Single(Plan(Running(matched: null, track: track), "2026-12-01").Doubts.AsEnumerable(), d => d.Where == "$.running.matched").Value);

    private static ReapplicationPlan Plan(ReapplicationCase @case, string asOf) => ReapplyPlanner.Plan(RulePack.Default, @case, Iso.Day(asOf)).AsT0;
}
