namespace ReapplyKit.Tests;

/// <summary>The plan in ten seconds speaks to the situation, with its numbers, tasks and the next deadline.</summary>
public sealed class PlanBriefTests
{
    private static readonly LocalDate Autumn = new(2026, 11, 23);
    private static readonly LocalDate January = new(2027, 1, 20);

    public static TheoryData<BriefSituation, ReapplicationCase, LocalDate> Situations => new()
    {
        { BriefSituation.FewInterviews, After(2), Autumn },
        { BriefSituation.SomeInterviews, After(5), Autumn },
        { BriefSituation.ManyInterviews, After(9), Autumn },
        { BriefSituation.NoCycleStated, After(2) with { Cycle = null }, Autumn },
        { BriefSituation.Matched, After(5) with { Cycle = SoundFile.Cycle(5) with { Matched = true } }, new LocalDate(2026, 4, 1) },
        { BriefSituation.SeasonRunningWithoutInterview, InSeason(0), January },
        { BriefSituation.SeasonRunningWithInterviews, InSeason(6), January },
        { BriefSituation.MatchWeek, InSeason(0), new LocalDate(2027, 3, 15) },
        { BriefSituation.FewInterviews, InSeason(0), new LocalDate(2027, 3, 20) },
        {
            BriefSituation.ExamsMissing,
            After(0) with { Profile = SoundFile.Profile with { Step2Ck = ExamHistory.NotTaken, EcfmgCertified = null } }, Autumn
        },
        { BriefSituation.PreliminaryResident, After(6) with { Decisions = new YearDecisions { MainActivity = MainActivity.PrelimResident } }, Autumn },
    };

    [Theory]
    [MemberData(nameof(Situations))]
    public void It_speaks_to_the_situation_and_always_says_what_to_do(BriefSituation situation, ReapplicationCase @case, LocalDate day)
    {
        var brief = Brief(@case, day);

        Assert.Equal(situation, brief.Situation);
        Assert.InRange(brief.Causes.Count, 0, 3);
        Assert.InRange(brief.Tasks.Count, 1, 3);
        Assert.Equal(brief.Tasks.Count, brief.Tasks.Select(t => t.What).Distinct().Count());
        Assert.True(brief.Deadline!.Day >= day);
        Assert.Equal(Period.DaysBetween(day, brief.Deadline.Day), brief.Deadline.DaysLeft);
        Assert.Equal(5, brief.Components.Count);
    }

    [Theory]
    [MemberData(nameof(Situations))]
    public void No_day_on_the_screen_is_earlier_than_the_next_one(BriefSituation _, ReapplicationCase @case, LocalDate day)
    {
        for (var on = day; on < day.PlusDays(200); on = on.PlusDays(9))
        {
            var brief = Brief(@case, on);
            var days = brief.Tasks.Where(t => t.By >= on).Select(t => t.By!.Value).ToList();

            Assert.All(days, d => Assert.True(d >= brief.Deadline!.Day, $"on {on}, {d} stands beside {brief.Deadline}"));
            var week = days.Where(d => d <= on.PlusDays(6)).ToList();
            Assert.Equal(week.Order(), week);
        }
    }

    [Fact]
    public void Causes_carry_their_numbers()
    {
        var cause = Brief(After(1) with { Cycle = SoundFile.Cycle(1) with { Applications = 64 } }, Autumn).Causes
            .Single(c => c.Weakness == WeaknessKind.ApplicationBreadth);

        Assert.Equal("Too few applications: 64 applications (80 or more advised; planned from 19 December)", cause.ToString());
    }

    [Theory]
    [MemberData(nameof(Situations))]
    public void Nobody_is_asked_for_what_the_library_has_just_done(BriefSituation _, ReapplicationCase @case, LocalDate day)
    {
        string[] computed = ["autopsy.review", "autopsy.classify", "autopsy.interviews", "plan.gantt"];

        Assert.All(Brief(@case, day).Tasks, t => Assert.DoesNotContain(t.Milestone?.ToString(), computed));
    }

    [Fact]
    public void January_without_an_interview_is_not_over()
    {
        var brief = Brief(InSeason(0), January);

        Assert.Equal(2027, brief.Season);
        Assert.Contains("not over", brief.Headline, StringComparison.Ordinal);
        Assert.Contains("SOAP", brief.Advice, StringComparison.Ordinal);
        Assert.Equal(("Register with NRMP without a late fee", new LocalDate(2027, 1, 29)), (brief.Tasks[0].What, brief.Tasks[0].By));
        Assert.Equal(9, brief.Deadline!.DaysLeft);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void After_the_rank_deadline_nobody_is_sent_to_register_or_rank(int interviews)
    {
        var brief = Brief(InSeason(interviews), Iso.Day("2027-03-08"));

        Assert.StartsWith("Rank lists are closed", brief.Headline, StringComparison.Ordinal);
        Assert.Contains("15 March", brief.Advice, StringComparison.Ordinal);
        Assert.All(brief.Tasks, t => Assert.False(t.By < Iso.Day("2027-03-08")));
        Assert.DoesNotContain(brief.Tasks, t => t.Milestone?.ToString() is "nrmp.register" or "nrmp.register-late" or "rank.list");
    }

    [Fact]
    public void After_the_standard_deadline_registration_is_late_and_still_possible() => Assert.Contains(
        Brief(InSeason(0), Iso.Day("2027-02-10")).Tasks,
        t => (t.Milestone?.ToString(), t.By) == ("nrmp.register-late", Iso.Day("2027-03-03")));

    [Fact]
    public void What_is_done_is_not_asked_again()
    {
        var before = Brief(After(2), Autumn);
        var done = before.Tasks[0].Milestone!;
        var after = Brief(After(2) with { Progress = Progress.None.With(MilestoneProgress.Done(done, Autumn)) }, Autumn);

        Assert.DoesNotContain(after.Tasks, t => t.Milestone == done);
    }

    [Fact]
    public void H1B_alone_without_Step_3_is_told_first()
    {
        var @case = After(2) with
        {
            Profile = SoundFile.Profile with { Visa = VisaNeed.H1B, Step3 = ExamHistory.NotTaken },
            Decisions = new YearDecisions { Step3 = false },
        };

        Assert.StartsWith("Decide again on Step 3", Brief(@case, Autumn).Tasks[0].What, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_failed_Step_3_is_told_to_prepare_and_given_no_day_to_book_by()
    {
        var failed = ExamHistory.Of(Attempt.Failed(date: "2026-02"));
        var brief = Brief(
            After(2) with { Profile = SoundFile.Profile with { Step3 = failed }, Decisions = new YearDecisions { Step3 = true } }, Autumn);

        Assert.StartsWith("Before you book Step 3 again", brief.Tasks[0].What, StringComparison.Ordinal);
        Assert.DoesNotContain(brief.Tasks, t => t.What.StartsWith("Register for Step 3", StringComparison.Ordinal));
        Assert.DoesNotContain("Register for Step 3", brief.Deadline!.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2027-09-05")]
    [InlineData("2027-09-15")]
    public void In_the_open_season_the_application_comes_before_decisions(string day)
    {
        var undecided = After(2) with { Decisions = new YearDecisions() };

        Assert.All(
            Brief(undecided, Iso.Day(day)).Tasks, t => Assert.False(t.What.StartsWith("Decide", StringComparison.Ordinal), t.What));
    }

    [Fact]
    public void It_counts_from_the_day_of_reading()
    {
        var plan = ReapplyPlanner.Plan(RulePack.Default, After(2), Autumn).AsT0;

        Assert.Equal(PlanBrief.Of(plan, RulePack.Default), plan.Brief);
        var later = PlanBrief.Of(plan, RulePack.Default, Autumn.PlusDays(2));
        Assert.Equal(plan.Brief.Deadline!.DaysLeft - 2, later.Deadline!.DaysLeft);
    }

    [Theory]
    [InlineData("2027-02-24", true)]
    [InlineData("2027-02-25", true)]
    [InlineData("2027-03-01", true)]
    [InlineData("2027-03-02", true)]
    [InlineData("2027-03-03", true)]
    public void Until_the_last_day_a_list_that_is_not_certified_is_asked_for_and_first_in_the_last_week(string day, bool isFirst)
    {
        var plan = Plan(Running(4, c => c with { RankListCertified = false }), day);
        const string certify = "Certify your rank order list by 21:00 Eastern on 3 March";

        Assert.Contains(plan.Brief.Tasks, t => t.What == certify);
        Assert.Equal(isFirst, plan.Brief.Tasks[0].What == certify);
        Assert.Contains(plan.Running!.Schedule!.Milestones, m => m.Milestone.Id.ToString() == "rank.list");
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(4, true)]
    public void Without_interviews_or_with_a_certified_list_nobody_is_asked_to_certify(int interviews, bool? isCertified)
    {
        var plan = Plan(Running(interviews, c => c with { RankListCertified = isCertified }), "2027-03-03");

        Assert.DoesNotContain(plan.Brief.Tasks, t => t.Milestone?.ToString() == "rank.list");
        Assert.DoesNotContain(plan.Running!.Schedule!.Milestones, m => m.Milestone.Id.ToString() == "rank.list");
    }

    [Theory]
    [InlineData("2027-03-15")]
    [InlineData("2027-03-16")]
    [InlineData("2027-03-19")]
    public void Who_matched_is_told_so_and_nothing_of_a_rebuild(string day)
    {
        var plan = Plan(Running(4, c => c with { Matched = true }), day);
        var brief = plan.Brief;

        Assert.Equal((BriefSituation.Matched, "You matched.", 2027), (brief.Situation, brief.Headline, brief.Season));
        Assert.Equal(("Residency begins", new LocalDate(2027, 7, 1)), (brief.Deadline!.What, brief.Deadline.Day));
        Assert.Equal((0, 1, null), (brief.Causes.Count, brief.Tasks.Count, brief.Submission));
        Assert.DoesNotContain("rebuild", SeasonText.Of(plan), StringComparison.Ordinal);
        Assert.Equal("You matched.", PlanBrief.Of(plan, RulePack.Default, new LocalDate(2027, 4, 10)).Headline);
    }

    [Fact]
    public void A_cycle_that_matched_has_no_decisions_and_no_application_to_come()
    {
        var brief = Brief(After(5) with { Cycle = SoundFile.Cycle(5) with { Matched = true } }, Autumn);

        Assert.Equal((BriefSituation.Matched, null, null), (brief.Situation, brief.Deadline, brief.Submission));
        Assert.DoesNotContain(brief.Tasks, t => t.Milestone is not null);
    }

    [Theory]
    [InlineData("2027-03-03", false, null, null)]
    [InlineData("2027-03-10", true, null, null)]
    [InlineData("2027-03-16", true, null, null)]
    [InlineData("2027-03-10", null, false, null)]
    [InlineData("2027-01-10", null, null, true)]
    public void Who_is_out_of_the_season_is_told_so_and_begins_the_rebuild(string day, bool? isNotRegistered, bool? eligible, bool? withdrawn)
    {
        var plan = Plan(
            Running(2, c => c with { Registered = isNotRegistered is null, Eligible = eligible, Withdrawn = withdrawn }), day);
        var isOut = isNotRegistered != false;

        Assert.Equal(isOut, plan.Brief.Headline.EndsWith("no SOAP for you this season.", StringComparison.Ordinal)
            || plan.Brief.Headline.EndsWith("no SOAP this season.", StringComparison.Ordinal));
        Assert.Equal(isOut, plan.Running!.Schedule is null);
        Assert.Equal(isOut ? 2028 : 2027, plan.Brief.Season);
        Assert.Equal(isOut, plan.Schedule.WindowsFrom <= Iso.Day(day));
        Assert.Equal(!isOut, plan.Brief.Tasks.Any(t => t.What.Contains("SOAP", StringComparison.Ordinal)));
    }

    public static TheoryData<ApplicantProfile, bool?, string> NotConfirmed => new()
    {
        { SoundFile.Profile, false, "your eligibility confirmed by ECFMG" },
        { Without2Ck(Attempt.Failed(date: "2026-09")), null, "a confirmed pass of Step 2 CK" },
        { Without2Ck(new Attempt { Result = ExamResult.Pending, Date = Iso.On("2027-01-20") }), null, "a confirmed pass of Step 2 CK" },
        { Without2Ck(Attempt.Failed(date: "2026-09"), new Attempt { Result = ExamResult.Pending, Date = Iso.On("2027-01-20") }), null, "a confirmed pass of Step 2 CK" },
    };

    [Theory]
    [MemberData(nameof(NotConfirmed))]
    public void Who_is_not_confirmed_is_told_what_happens_at_the_rank_deadline(ApplicantProfile profile, bool? eligible, string what)
    {
        // What is to be sat can be until four weeks before.
        var isToSit = profile.Step2Ck.Attempts[^1].Result == ExamResult.Failed;
        foreach (var day in isToSit ? ["2027-01-20", "2027-02-03"] : (string[])["2027-02-10", "2027-03-01", "2027-03-03"])
        {
            var brief = Plan(Running(5, c => c with { Eligible = eligible }) with { Profile = profile }, day).Brief;

            Assert.Equal($"Without {what} by 3 March you are withdrawn from the Match, and cannot take part in SOAP either.", brief.Headline);
            Assert.Contains("still arrive", brief.Advice, StringComparison.Ordinal);
            Assert.Contains(brief.Tasks, t => t.What.StartsWith(isToSit ? "Settle with an adviser" : "Write to ECFMG", StringComparison.Ordinal));
        }
        var after = Plan(Running(5, c => c with { Eligible = eligible }) with { Profile = profile }, "2027-03-04").Brief;
        Assert.Contains("no SOAP", after.Headline, StringComparison.Ordinal);
        Assert.Equal(
            isToSit,
            after.Tasks.Any(t => t.What.StartsWith("Before you book Step 2 CK again", StringComparison.Ordinal)));
    }

    // Three rotations and letters in surgery are none in family medicine: the year begins with a rotation there, and letters from it.
    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void Who_changes_the_specialty_is_told_what_the_file_has_of_the_new_one(bool changes, bool told)
    {
        var rotations = Enumerable.Range(1, 3).Select(month => new Rotation
        {
            Kind = RotationKind.Externship,
            Specialty = "Surgery",
            Start = new LocalDate(2025, month * 2, 1),
            End = new LocalDate(2025, month * 2, 28),
        });
        var brief = Plan(
            new ReapplicationCase
            {
                Profile = SoundFile.Profile with { Usce = UsceHistory.Of([.. rotations]) },
                Cycle = SoundFile.Cycle(1),
                Decisions = YearDecisions.Undecided with { Specialty = changes ? SpecialtyChoice.Change : SpecialtyChoice.Same },
                List = ListWishes.None with { Specialties = [changes ? "Family Medicine" : "General Surgery"] },
            },
            "2026-12-10").Brief;

        Assert.Equal(told, brief.Notices.Any(n => n.StartsWith("Counted for Family Medicine alone: USCE, 0 rotations (concerning)", StringComparison.Ordinal)));
        Assert.Equal(told, brief.Tasks.Any(t => t.What == "Arrange a rotation in Family Medicine, and earn letters there"));
    }

    [Theory]
    [InlineData("2026-12-10", "sit it by 31 December, or this season will hardly do", true)]
    [InlineData("2026-12-17", "sit it by 31 December, or this season will hardly do", true)]
    [InlineData("2026-12-18", "sit it by 31 December only if your day is booked already and practice scores pass", true)]
    [InlineData("2026-12-31", "sit it by 31 December only if your day is booked already and practice scores pass", true)]
    [InlineData("2026-12-10", "Only with practice scores that pass already: a failure stays in your file.", true)]
    [InlineData("2027-01-01", "missed for this season", false)]
    [InlineData("2027-03-03", "missed for this season", false)]
    public void H1B_alone_is_told_in_season_by_when_Step_3_must_be_sat(string day, string told, bool isAsked)
    {
        var brief = Plan(Running(5, c => c) with { Profile = SoundFile.Profile with { Visa = VisaNeed.H1B } }, day).Brief;

        Assert.Contains(brief.Notices, n => n.Contains(told, StringComparison.Ordinal));
        Assert.Equal(
            isAsked, brief.Tasks[0].What.Contains("H-1B needs its result", StringComparison.Ordinal) && brief.Tasks[0].By == Iso.Day("2026-12-31"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void Who_is_registered_is_not_told_to_register(int interviews)
    {
        var brief = Plan(Running(interviews, c => c), "2027-01-20").Brief;

        Assert.Equal(("Rank lists close", Iso.Day("2027-03-03")), (brief.Deadline!.What, brief.Deadline.Day));
        Assert.DoesNotContain(brief.Tasks, t => t.What.Contains("Register", StringComparison.Ordinal));
        Assert.Equal(interviews == 0, brief.Advice.StartsWith("You are registered, so SOAP is open to you", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("never", null)]
    [InlineData("2027-08-01", null)]
    [InlineData("2027-05-01", "Your ECFMG certificate ends on 1 May 2027, before residency begins: revalidate it")]
    [InlineData(null, "Check that your ECFMG certificate is valid until 1 July 2027")]
    public void A_certificate_is_looked_up_only_where_it_may_end(string? expires, string? asked)
    {
        var profile = SoundFile.Profile with { EcfmgExpires = CertificateExpiry.TryParse(expires, out var on) ? on : null };
        var brief = Plan(Running(0, c => c) with { Profile = profile }, "2027-01-20").Brief;

        Assert.Equal(asked, brief.Tasks.Select(t => t.What).SingleOrDefault(t => t.Contains("ECFMG", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("2027-03-15", null, "It is Match Week. As your case stands, you did not match")]
    [InlineData("2027-03-18", null, "It is Match Week. As your case stands, you did not match")]
    [InlineData("2027-03-16", ProgramTrack.Preliminary, "It is Match Week. You matched into a preliminary year alone")]
    [InlineData("2027-03-19", null, "It is Match Day, and SOAP is over.")]
    public void Match_Week_tells_what_is_known_of_the_result(string day, ProgramTrack? track, string headline)
    {
        var brief = Plan(Running(4, c => c with { PartialMatch = track }), day).Brief;

        Assert.StartsWith(headline, brief.Headline, StringComparison.Ordinal);
        Assert.Equal(string.CompareOrdinal(day, "2027-03-18") < 0, brief.Headline.Contains("send up to 45 SOAP applications", StringComparison.Ordinal));
    }

    private static ApplicantProfile Without2Ck(params ReadOnlySpan<Attempt> attempts) =>
        SoundFile.Profile with { EcfmgCertified = false, Step2Ck = ExamHistory.Of(attempts) };

    // Registered and with its applications out, as whoever lost the cycle before.
    private static ReapplicationCase Running(int interviews, Func<CycleOutcome, CycleOutcome> spoilt) => After(2) with
    {
        Running = spoilt(new CycleOutcome { Interviews = interviews, Matched = false, Season = 2027, Registered = true, Applications = 100 }),
    };

    private static ReapplicationPlan Plan(ReapplicationCase @case, string day) => ReapplyPlanner.Plan(RulePack.Default, @case, Iso.Day(day)).AsT0;

    private static ReapplicationCase After(int interviews) => new() { Profile = SoundFile.Profile, Cycle = SoundFile.Cycle(interviews) };

    private static ReapplicationCase InSeason(int interviews) => new()
    {
        Profile = SoundFile.Profile,
        Cycle = new CycleOutcome { Interviews = interviews, Matched = false, Season = 2027, Applications = 100, Submitted = new LocalDate(2026, 9, 2) },
    };

    private static PlanBrief Brief(ReapplicationCase @case, LocalDate day) => ReapplyPlanner.Plan(RulePack.Default, @case, day).AsT0.Brief;

    [Theory]
    [InlineData("2026-11-27", "ecfmg.english", "ecfmg.english")]
    [InlineData("2027-04-20", "ecfmg.english", "ecfmg.english")]
    [InlineData("2026-11-27", null, "ecfmg.pathway")]
    public void Where_the_pathway_alone_is_missing_it_comes_first(string day, string? open, string first)
    {
        var @case = new ReapplicationCase
        {
            Profile = SoundFile.Profile with { EcfmgCertified = false, EcfmgExpires = null },
            Cycle = SoundFile.Cycle(3) with { Season = 2026, Submitted = Iso.Day("2025-09-05"), Eligible = false },
            Progress = open is null ? Progress.None.With(MilestoneProgress.Done(MilestoneId.Parse("ecfmg.english"), Iso.Day("2026-11-20"))) : Progress.None,
        };

        Assert.Equal(MilestoneId.Parse(first), ReapplyPlanner.Plan(RulePack.Default, @case, Iso.Day(day)).AsT0.Brief.Tasks[0].Milestone);
    }
}
