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
        { BriefSituation.Matched, After(5) with { Cycle = SoundFile.Cycle(5) with { Matched = true } }, Autumn },
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

    [Fact]
    public void Causes_carry_their_numbers()
    {
        var cause = Brief(After(1) with { Cycle = SoundFile.Cycle(1) with { Applications = 64 } }, Autumn).Causes
            .Single(c => c.Weakness == WeaknessKind.ApplicationBreadth);

        Assert.Equal("Too few applications: 64 applications (80 or more advised)", cause.ToString());
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
        Assert.Equal(("Register for the Match with NRMP", new LocalDate(2027, 1, 29)), (brief.Tasks[0].What, brief.Tasks[0].By));
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

    private static ReapplicationCase After(int interviews) => new() { Profile = SoundFile.Profile, Cycle = SoundFile.Cycle(interviews) };

    private static ReapplicationCase InSeason(int interviews) => new()
    {
        Profile = SoundFile.Profile,
        Cycle = new CycleOutcome { Interviews = interviews, Matched = false, Season = 2027, Applications = 100, Submitted = new LocalDate(2026, 9, 2) },
    };

    private static PlanBrief Brief(ReapplicationCase @case, LocalDate day) => ReapplyPlanner.Plan(RulePack.Default, @case, day).AsT0.Brief;
}
