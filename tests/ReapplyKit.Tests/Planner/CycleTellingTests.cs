namespace ReapplyKit.Tests;

/// <summary>What is told of the last cycle and of the one that runs: causes that could be, tasks that are left, and nothing guessed.</summary>
public sealed class CycleTellingTests
{
    private static readonly ReapplicationCase Base = new() { Profile = SoundFile.Profile, Cycle = SoundFile.Cycle(2) };

    private static ReapplicationCase Running(CycleOutcome cycle) => Base with { Running = cycle with { Season = 2027 } };

    private static readonly CycleOutcome Open = new() { Matched = null, Interviews = null };

    private static readonly ApplicantProfile InMedicine = SoundFile.Profile with
    {
        Usce = UsceHistory.Of([.. SoundFile.Profile.Usce!.Rotations.Select(r => r with { Specialty = "Internal Medicine" })]),
        Letters = [.. Enumerable.Repeat(new Letter { Origin = LetterOrigin.Us, Strength = LetterStrength.Strong, Specialty = "Internal Medicine" }, 3)],
    };

    // Internal medicine counts for family medicine, and not for psychiatry.
    [Fact]
    public void Each_program_is_charged_by_its_own_specialty()
    {
        ResidencyProgram[] programs =
        [
            .. ((string[])["Psychiatry", "Family Medicine"]).Select(s => new ResidencyProgram { Name = s, Specialty = s, ImgPresence = ImgPresence.Share(60) }),
        ];
        ReapplicationPlan Wishing(params string[] specialties) => Plan(
            Base with { Profile = InMedicine, Programs = [.. programs], List = new ListWishes { Specialties = [.. specialties] } }, "2026-05-15");
        ProgramAssessment Of(ReapplicationPlan plan, string specialty) =>
            plan.List!.Programs.Select(p => p.Assessment).Concat(plan.List.LeftOut.Select(p => p.Assessment)).Single(a => a.Program.Specialty == specialty);

        var (both, alone) = (Wishing("Family Medicine", "Psychiatry"), Wishing("Psychiatry"));

        Assert.Empty(Of(both, "Family Medicine").Charges);
        Assert.Equal([RubricComponent.Usce], Of(both, "Psychiatry").Charges.Select(c => c.Component));
        Assert.Equal(Of(alone, "Psychiatry"), Of(both, "Psychiatry"));
        Assert.Equal(1, both.WhatIf.Greens.Now);
        Assert.Contains("Counted for Psychiatry alone: USCE, 0 rotations (concerning); letters, 3 other US (borderline).", both.Brief.Notices);
        Assert.DoesNotContain(alone.Brief.Notices, n => n.StartsWith("Counted for Psychiatry alone", StringComparison.Ordinal) && n.Contains("Family", StringComparison.Ordinal));
    }

    // Match Week of 2027 begins on Monday 15 March; offers go out on Thursday, the 18th.
    [Theory]
    [InlineData("2027-03-15", "send up to 45 SOAP applications")]
    [InlineData("2027-03-16", "send up to 45 SOAP applications")]
    [InlineData("2027-03-17", "Send the SOAP applications that are not sent yet")]
    [InlineData("2027-03-18", null)]
    public void Who_did_not_match_sends_SOAP_applications_until_offers_go_out(string asOf, string? task)
    {
        var unmatched = Running(Open with { Interviews = 2, Ranked = 2, Registered = true, Matched = false });
        bool Sends(BriefTask t) => t.What.Contains("SOAP applications", StringComparison.Ordinal);

        Assert.Equal(task is not null, Plan(unmatched, asOf).Brief.Tasks.Any(Sends));
        if (task is not null)
            Assert.Contains(task, Plan(unmatched, asOf).Brief.Tasks.First(Sends).What, StringComparison.Ordinal);
        var sent = unmatched with { Progress = new Progress { Milestones = [MilestoneProgress.Done(MilestoneId.Parse("soap.apply"), Iso.Day("2027-03-15"))] } };
        if (asOf.CompareTo("2027-03-15") >= 0)
            Assert.DoesNotContain(Plan(sent, asOf).Brief.Tasks, Sends);
    }

    [Fact]
    public void Who_may_have_matched_is_asked_to_send_only_if_not()
    {
        var open = Running(Open with { Interviews = 2 });

        Assert.Contains(Plan(open, "2027-03-17").Brief.Tasks, t => t.What
            == "If you were registered by 3 March and did not match: send the SOAP applications that are not sent yet, 45 at most: programs read them already");
        Assert.Contains(Plan(Running(Open with { Interviews = 2, Ranked = 2 }), "2027-03-17").Brief.Tasks, t => t.What.StartsWith("If you did not match: send the SOAP", StringComparison.Ordinal));
    }

    // Programs begin to review on 23 September 2026.
    [Theory]
    [InlineData("2026-09-10", "2026-09-22")]
    [InlineData("2026-09-22", "2026-09-22")]
    public void What_may_not_be_sent_is_sent_first(string asOf, string by)
    {
        var first = Plan(Running(Open), asOf).Brief.Tasks[0];

        Assert.Equal(("Send your application if it is not sent yet; if it is, add its day to your case", Iso.Day(by)), (first.What, first.By!.Value));
    }

    // Ranking opens on 1 February 2027.
    [Theory]
    [InlineData("2026-09-23", true)]
    [InlineData("2026-11-28", true)]
    [InlineData("2027-01-31", true)]
    [InlineData("2027-02-01", false)]
    public void After_review_begins_what_may_not_be_sent_is_asked_for(string asOf, bool isAsked)
    {
        bool IsAsked(CycleOutcome cycle) => Plan(Running(cycle), asOf).Brief is var brief
            && brief.Headline.StartsWith("The case does not say whether your application is sent", StringComparison.Ordinal)
            && brief.Tasks[0].What.StartsWith("Add to your case the day on which the application was sent", StringComparison.Ordinal);

        Assert.Equal(isAsked, IsAsked(Open));
        Assert.False(IsAsked(Open with { Submitted = Iso.Day("2026-09-10") }));
        Assert.False(IsAsked(Open with { Applications = 100 }));
    }

    [Theory]
    [InlineData("2026-09-22", 20, false)]
    [InlineData("2026-09-23", 20, true)]
    [InlineData("2026-11-28", 20, true)]
    [InlineData("2026-11-28", 79, true)]
    [InlineData("2026-11-28", 80, false)]
    [InlineData("2027-01-31", 20, true)]
    [InlineData("2027-02-01", 20, false)]
    public void Few_applications_are_told_while_programs_can_be_added(string asOf, int applications, bool isTold)
    {
        var brief = Plan(Running(Open with { Interviews = 0, Applications = applications, Submitted = Iso.Day("2026-09-10"), Registered = true }), asOf).Brief;

        Assert.Equal(isTold, brief.Tasks.Any(t => t.What.StartsWith("Ask programs that still take applications", StringComparison.Ordinal)));
        Assert.Equal(isTold, brief.Notices.Any(n => n.Contains("80 or more are advised, and programs can still be added", StringComparison.Ordinal)));
    }

    // 58 days lie between 23 September and 20 November.
    [Fact]
    public void A_late_application_is_told_late()
    {
        string Late(CycleOutcome cycle) => Plan(Running(cycle), "2026-11-28").Brief.Notices.Single(n => n.Contains("20 November", StringComparison.Ordinal));
        var late = Open with { Interviews = 0, Applications = 20, Submitted = Iso.Day("2026-11-20"), Registered = true };

        Assert.Equal("20 applications, sent on 20 November, 58 days after programs began to review: 80 or more are advised, and programs can still be added.", Late(late));
        Assert.StartsWith("The application was sent on 20 November, 58 days after", Late(late with { Applications = 100 }), StringComparison.Ordinal);
    }

    // A letter of 2 March 2024 counts until 2 September 2025, 18 months after.
    [Theory]
    [InlineData("2024-03-01", "2025-09-03", true)]
    [InlineData("2024-03-02", "2025-09-03", true)]
    [InlineData("2024-03-03", "2025-09-03", false)]
    public void Letters_that_were_old_when_it_was_sent_are_a_cause(string written, string sent, bool isOld)
    {
        var strong = new Letter { Origin = LetterOrigin.Us, Strength = LetterStrength.Strong, Date = Iso.On(written) };
        var brief = Plan(
            Base with { Profile = SoundFile.Profile with { Letters = [strong, strong with { Specialty = "IM" }, strong with { Specialty = "FM" }] }, Cycle = SoundFile.Cycle(1) with { Submitted = Iso.Day(sent) } },
            "2026-04-15").Brief;

        Assert.Equal(isOld, brief.Causes is [{ Weakness: WeaknessKind.Letters, Value: "no US letters of the last 18 months when you applied" }, ..]);
        Assert.Equal(!isOld, brief.Advice.StartsWith("What the case states shows no weak part", StringComparison.Ordinal));
    }

    // In a year that ends on 30 June 2027: programs begin to review on 23 September 2026, lists close on 3 March 2027.
    [Theory]
    [InlineData("2026-09-22", null)]
    [InlineData("2026-09-23", "Decide today whether to apply for the 2027 Match too, late; the 2028 Match leaves you a year without training from 1 July 2027")]
    [InlineData("2026-10-23", "Decide today whether to apply for the 2027 Match too, late; the 2028 Match leaves you a year without training from 1 July 2027")]
    [InlineData("2026-10-24", "Decide whether to take part in the SOAP of 2027: register by 3 March 2027; the 2028 Match leaves you a year without training from 1 July 2027")]
    [InlineData("2027-03-03", "Decide whether to take part in the SOAP of 2027: register by 3 March; the 2028 Match leaves you a year without training from 1 July 2027")]
    [InlineData("2027-03-04", null)]
    public void Whose_year_ends_with_the_season_decides_on_it(string asOf, string? task)
    {
        var resident = Base with
        {
            Cycle = SoundFile.Cycle(7) with { PartialMatch = ProgramTrack.Preliminary },
            Decisions = new YearDecisions { MainActivity = MainActivity.PrelimResident },
        };

        Assert.Equal(task, Plan(resident, asOf).Brief.Tasks.FirstOrDefault(t => t.What.StartsWith("Decide", StringComparison.Ordinal) && t.What.Contains("year without training", StringComparison.Ordinal))?.What);
    }

    // Programs rank until 4 March 2026.
    [Theory]
    [InlineData("2025-08-20", true)]
    [InlineData("2026-02-10", true)]
    [InlineData("2026-03-20", false)]
    public void A_failure_after_programs_have_ranked_is_no_cause_and_stands_in_the_next(string failed, bool isCause)
    {
        var brief = Plan(Base with { Profile = SoundFile.Profile with { Step3 = ExamHistory.Of(Attempt.Failed(null, failed)) } }, "2026-04-15").Brief;

        Assert.Equal(isCause, brief.Causes.Any(c => c.Weakness == WeaknessKind.Step3));
        Assert.Equal(!isCause, brief.Advice == "As far as the case states it, what you sent shows no weak part; by now there is: Step 3, failed, 1 attempt. Show the file to two outside advisers.");
    }

    public static TheoryData<CycleOutcome, bool> Ends => new()
    {
        { SoundFile.Cycle(6), true },
        { SoundFile.Cycle(6) with { Withdrawn = true }, false },
        { SoundFile.Cycle(6) with { Registered = false }, false },
        { SoundFile.Cycle(6) with { Eligible = false }, false },
        { SoundFile.Cycle(6) with { RankListCertified = false }, false },
    };

    [Theory]
    [MemberData(nameof(Ends))]
    public void Interviews_are_no_cause_where_no_match_was_tried(CycleOutcome cycle, bool isTried)
    {
        var brief = Plan(Base with { Cycle = cycle with { Ranked = null } }, "2026-04-15").Brief;

        Assert.Equal(isTried, brief.Causes.Any(c => c.Weakness == WeaknessKind.InterviewSkills));
        Assert.Equal(isTried, brief.Tasks.Any(t => t.What.StartsWith("Record your answers", StringComparison.Ordinal)));
        Assert.Equal(isTried, brief.Tasks.Any(t => t.What.Contains("how many of these programs you ranked", StringComparison.Ordinal)));
        Assert.Equal(cycle.Eligible == false, brief.Tasks[0].What == "Ask ECFMG what was missing, and what the next season needs by when");
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void What_was_never_sent_was_never_tested(int applications, bool isUntested)
    {
        var plan = Plan(Base with { Cycle = new CycleOutcome { Season = 2026, Matched = false, Interviews = 0, Applications = applications } }, "2026-04-15");

        Assert.Equal(isUntested, plan.Diagnosis is null);
        Assert.Equal(isUntested, plan.Brief.Headline == "Nothing was sent in the last cycle: no program has tested your file yet.");
        Assert.Equal(!isUntested, plan.Brief.Causes.Any(c => c.Weakness == WeaknessKind.ApplicationBreadth));
    }

    // Sent on 3 September 2025: nobody applies without letters, so those of then are not stated.
    [Theory]
    [InlineData("2025-09-03", false)]
    [InlineData("2025-09-04", true)]
    public void Letters_written_since_say_nothing_of_those_sent(string written, bool isUnknown)
    {
        var letter = new Letter { Origin = LetterOrigin.NonUs, Strength = LetterStrength.Strong, Date = Iso.On(written) };
        var plan = Plan(Base with { Profile = SoundFile.Profile with { Letters = [letter] } }, "2026-04-15");

        Assert.Equal(!isUnknown, plan.Diagnosis!.Suspects.Any(s => s.Weakness == WeaknessKind.Letters));
    }

    [Fact]
    public void Rotations_of_another_specialty_are_no_rotations_in_that_one() => Assert.Contains(
        Plan(Base with { Profile = InMedicine, Cycle = SoundFile.Cycle(1) with { Specialty = "Dermatology" } }, "2026-04-15").Brief.Causes,
        c => c.Value.StartsWith("0 rotations in Dermatology", StringComparison.Ordinal));

    // Match Day of 2026 is Friday 20 March.
    [Theory]
    [InlineData("2026-03-20")]
    [InlineData("2026-03-21")]
    public void On_Match_Day_who_has_no_position_is_told_why(string asOf) => Assert.Contains(
        Plan(Base with { Cycle = SoundFile.Cycle(1) with { Applications = 20 } }, asOf).Brief.Causes, c => c.Weakness == WeaknessKind.ApplicationBreadth);

    [Fact]
    public void Without_a_certified_list_it_is_known_how_the_Match_ended()
    {
        var uncertified = Running(Open with { Interviews = 3, Registered = true, RankListCertified = false });

        Assert.Equal("No rank list was certified for the 2027 Match, so nobody could match you there.", Plan(uncertified, "2027-03-22").Brief.Headline);
        Assert.StartsWith("How the 2027 Match ended", Plan(Running(Open with { Interviews = 3, Registered = true }), "2027-03-22").Brief.Headline, StringComparison.Ordinal);
    }

    // Ranking opens on 1 February 2027; before it the registration stands alone.
    [Theory]
    [InlineData("2027-01-31")]
    [InlineData("2027-02-01")]
    [InlineData("2027-02-20")]
    [InlineData("2027-03-03")]
    public void To_register_is_one_task(string asOf) => Assert.Single(
        Plan(Running(Open with { Interviews = 6, Registered = false }), asOf).Brief.Tasks.AsEnumerable(), t => t.What.Contains("egister", StringComparison.Ordinal));

    [Fact]
    public void What_has_happened_is_answered_and_what_is_past_is_not_planned()
    {
        var gap = Plan(Base with { Profile = SoundFile.Profile with { RedFlags = [new RedFlag(WeaknessKind.Gap, "parental leave")] }, Cycle = SoundFile.Cycle(1) }, "2026-04-15").Brief;
        var late = Plan(Base with { Cycle = SoundFile.Cycle(1) with { Submitted = Iso.Day("2025-11-20") } }, "2026-04-15").Brief;
        var unregistered = Plan(Base with { Cycle = SoundFile.Cycle(4) with { Registered = false, Ranked = null } }, "2026-04-15").Brief;

        Assert.StartsWith("answered in your statement from", Assert.Single(gap.Causes.AsEnumerable(), c => c.Weakness == WeaknessKind.Gap).Detail(), StringComparison.Ordinal);
        Assert.Null(Assert.Single(late.Causes.AsEnumerable(), c => c.Weakness == WeaknessKind.LateSubmission).From);
        Assert.Null(Assert.Single(unregistered.Causes.AsEnumerable(), c => c.Weakness == WeaknessKind.NotRegistered).From);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(null, true)]
    public void Who_has_applied_is_not_asked_whether_never(bool? appliedBefore, bool isAsked) => Assert.Equal(
        isAsked, Plan(new ReapplicationCase { Profile = SoundFile.Profile, AppliedBefore = appliedBefore }, "2026-04-15").Brief.Advice.Contains("never applied", StringComparison.Ordinal));

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void How_widely_it_was_sent_is_asked_where_interviews_were_few(int interviews, bool isAsked) => Assert.Equal(
        isAsked, Plan(Base with { Cycle = SoundFile.Cycle(interviews) with { States = null, Applications = null, Submitted = null } }, "2026-04-15")
            .Diagnosis!.Unchecked.Any(m => m is "number of states applied to" or "number of applications" or "day of submission"));

    private static ReapplicationPlan Plan(ReapplicationCase @case, string asOf) => ReapplyPlanner.Plan(RulePack.Default, @case, Iso.Day(asOf)).AsT0;
}
