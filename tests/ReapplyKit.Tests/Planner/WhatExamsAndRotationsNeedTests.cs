namespace ReapplyKit.Tests;

/// <summary>The hours, the weeks and the papers without which an exam, a certificate or a rotation does not come in time.</summary>
public sealed class WhatExamsAndRotationsNeedTests
{
    private static readonly ReapplicationCase Base = new() { Profile = SoundFile.Profile with { Visa = VisaNeed.J1 }, Cycle = SoundFile.Cycle(1) };

    // Six weeks of verification and two to the certificate: from 5 May they end on 30 June.
    [Theory]
    [InlineData("2027-05-05", null)]
    [InlineData("2027-05-06", "on 1 July 2027")]
    [InlineData("2027-06-10", "on 5 August 2027")]
    [InlineData("2027-06-30", "on 25 August 2027")]
    [InlineData("2027-06", "as late as on 25 August 2027")]
    public void A_diploma_shortly_before_residency_is_asked_about(string graduation, string? certificate)
    {
        var brief = Plan(Base with
        {
            Profile = Base.Profile with { Graduation = Iso.Partial(graduation), EcfmgCertified = false, EcfmgExpires = null },
            Cycle = null,
            AppliedBefore = false,
        }, "2026-03-22").Brief;

        Assert.Equal(certificate is not null, brief.Tasks.Any(t => t.What.StartsWith("Ask your school, in writing", StringComparison.Ordinal)));
        Assert.Equal(certificate is not null, brief.Notices.Any(n => n.Contains($"bring the ECFMG certificate {certificate}, after residency of the 2027 Match begins (1 July 2027)", StringComparison.Ordinal)
            && n.EndsWith("the 2028 Match is the first in time.", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(3, "Find 15 or more hours a week for Step 2 CK before you register (the case has 3 hours a week)")]
    [InlineData(14, "Find 15 or more hours a week for Step 2 CK before you register (the case has 14 hours a week)")]
    [InlineData(15, null)]
    public void Nobody_registers_for_an_exam_without_its_hours(int hours, string? held)
    {
        var plan = Plan(Without(ExamHistory.NotTaken, hours), "2026-03-25");

        Assert.Contains(plan.Brief.Tasks, t => t.What == (held ?? "Register for Step 2 CK and book its day"));
        Assert.Equal(held ?? "Register for Step 2 CK and book the date", Dated(plan, "exam.step2-ck.register")!.Milestone.Title);
        Assert.Equal(held is not null, plan.Brief.Advice.Contains("Only with 15 or more hours of study a week", StringComparison.Ordinal));
    }

    // The last day whose result comes before 23 September is 25 August: 14 weeks from 16 May, 12 from 2 June.
    [Theory]
    [InlineData("2026-05-15", 16, " With 18 hours of study a week from now on (the case has 16), 2027 would be.")]
    [InlineData("2026-06-01", 16, " With 20 hours of study a week from now on (the case has 16), 2027 would be.")]
    [InlineData("2026-06-02", 16, null)]
    [InlineData("2026-06-02", null, null)]
    public void Hours_that_would_still_reach_the_season_are_told(string asOf, int? hours, string? told)
    {
        var plan = Plan(Without(ExamHistory.NotTaken, hours), asOf);

        Assert.Equal(2028, plan.Season.Year);
        Assert.EndsWith(told ?? "2028 is the first in time.", plan.Brief.Advice, StringComparison.Ordinal);
    }

    // 16 hours are too few for study and English beside it: but the certificate would come on the day after programs begin to review.
    [Fact]
    public void The_English_test_does_not_keep_the_certificate_from_the_review()
    {
        var plan = Plan(Without(ExamHistory.Of(Attempt.Failed(208, "2026-01-10")), 16), "2026-04-15");

        Assert.Equal(Iso.Day("2026-07-30"), Dated(plan, "exam.step2-ck.sit")!.Start);
        Assert.Equal(Iso.Day("2026-07-01"), Dated(plan, "ecfmg.english")!.Finish);
        Assert.Equal(Iso.Day("2026-09-10"), Dated(plan, "ecfmg.certificate")!.Finish);
    }

    [Theory]
    [InlineData("2026-03-25")]
    [InlineData("2026-09-23")]
    [InlineData("2026-11-28")]
    public void Four_weeks_lie_between_arranging_a_rotation_and_its_first_day(string asOf)
    {
        var plan = Plan(WithoutUsce, asOf);

        Assert.True(Period.DaysBetween(Dated(plan, "clinical.usce.arrange")!.Finish, Dated(plan, "clinical.usce.rotate")!.Start) > 28);
        Assert.Equal("Write to sites and arrange the coming US clinical experience; if you live abroad, apply for a visitor's visa for it",
            Dated(plan, "clinical.usce.arrange")!.Milestone.Title);
    }

    // Two weeks to arrange it, four of waiting and four on the rotation, all before 23 September.
    [Theory]
    [InlineData("2026-07-01", true)]
    [InlineData("2026-08-01", false)]
    public void A_short_rotation_is_planned_where_a_long_one_does_not_fit(string asOf, bool isPlanned)
    {
        var plan = Plan(WithoutUsce, asOf);
        var rotate = Dated(plan, "clinical.usce.rotate");

        Assert.Equal(isPlanned, rotate is not null);
        Assert.Equal(isPlanned, Dated(plan, "letters.ask") is not null);
        if (isPlanned)
            Assert.Equal((28, true), (Period.DaysBetween(rotate!.Start, rotate.Finish) + 1, rotate.Finish < plan.Season.ReviewDay));
        else
            Assert.Equal("Settle who will write: the strongest letters by attendings who saw you with patients", Dated(plan, "letters.writers")!.Milestone.Title);
    }

    [Theory]
    [InlineData("2026-11-28")]
    [InlineData("2026-12-15")]
    public void No_rotation_is_planned_over_the_day_of_an_exam(string asOf)
    {
        var plan = Plan(Base with { Decisions = new YearDecisions { Step3 = true } }, asOf);
        var (sit, rotate) = (Dated(plan, "exam.step3.sit")!, Dated(plan, "clinical.usce.rotate")!);

        Assert.False(rotate.Start <= sit.Start && sit.Start <= rotate.Finish);
    }

    // It is one answer on every day of the year: an H-1B cannot do without Step 3.
    [Theory]
    [InlineData("2026-03-20")]
    [InlineData("2026-07-01")]
    [InlineData("2026-09-15")]
    [InlineData("2026-11-28")]
    public void Step_3_for_an_H_1B_is_not_left_to_decide(string asOf)
    {
        var plan = Plan(Base with { Profile = Base.Profile with { Visa = VisaNeed.H1B } }, asOf);

        Assert.True(plan.Schedule.Decisions.Step3);
        Assert.DoesNotContain(plan.Brief.Tasks, t => t.What.Contains("Step 3", StringComparison.Ordinal) && t.What.StartsWith("Decide", StringComparison.Ordinal));
        Assert.Contains(plan.Brief.Tasks, t => t.Milestone == MilestoneId.Parse("exam.step3.register"));
        Assert.All(plan.Weaknesses.Where(w => w.Kind == WeaknessKind.VisaNeed), w => Assert.Contains(MilestoneId.Parse("exam.step3.sit"), w.Milestones));
    }

    [Theory]
    [InlineData("2026-07-15", true)]
    [InlineData("2026-08-09", true)]
    [InlineData("2026-08-10", false)]
    public void Study_for_a_booked_Step_3_is_of_the_first_things(string asOf, bool isTold)
    {
        var booked = new Attempt { Result = ExamResult.Pending, Date = Iso.On("2026-08-10") };
        var brief = Plan(Base with { Profile = Base.Profile with { Step3 = ExamHistory.Of(booked) }, Decisions = new YearDecisions { Step3 = true } }, asOf).Brief;

        Assert.Equal(isTold, brief.Tasks.Any(t => t.What == "Study for Step 3: its day is 10 August"));
    }

    private static ReapplicationCase WithoutUsce => Base with
    {
        Profile = Base.Profile with
        {
            Usce = UsceHistory.None,
            Letters = [new Letter { Origin = LetterOrigin.NonUs, Strength = LetterStrength.Strong, Date = Iso.On("2024-01-10") }],
        },
    };

    private static ReapplicationCase Without(ExamHistory step2Ck, int? hours) => Base with
    {
        Profile = Base.Profile with { Step2Ck = step2Ck, EcfmgCertified = false, EcfmgExpires = null },
        Study = hours is { } weekly ? new ExamStudy { WeeklyHours = weekly } : null,
    };

    private static ScheduledMilestone? Dated(ReapplicationPlan plan, string id) => plan.Schedule.Dated(MilestoneId.Parse(id));

    private static ReapplicationPlan Plan(ReapplicationCase @case, string asOf) => ReapplyPlanner.Plan(RulePack.Default, @case, Iso.Day(asOf)).AsT0;
}
