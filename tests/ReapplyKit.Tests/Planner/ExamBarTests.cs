using static ReapplyKit.Tests.ExamCase;

namespace ReapplyKit.Tests;

/// <summary>
/// Exams that lead to no Match, and certificates that end too soon, said first. The right answers are the examiners' rules: four attempts at
/// a Step, seven years from the first pass for the ECFMG certificate, a valid certificate on the first day of residency.
/// </summary>
public sealed class ExamBarTests
{
    private static readonly LocalDate Today = new(2026, 11, 26);

    private static readonly ApplicantProfile Uncertified = ReadyForStep3 with { EcfmgCertified = false };

    private static ExamHistory Sat(params (string Day, ExamResult Result)[] attempts) =>
        ExamHistory.Of([.. attempts.Select(a => new Attempt { Date = Iso.Partial(a.Day), Result = a.Result })]);

    private static ExamHistory Failed(int attempts) => Sat([.. Enumerable.Range(2021, attempts)
        .Select(year => ($"{year}-01-10", ExamResult.Failed))]);

    public static TheoryData<string, ApplicantProfile, bool> Files => new()
    {
        { "three failures leave one attempt", Uncertified with { Step2Ck = Failed(3) }, true },
        { "four failures of Step 2 CK", Uncertified with { Step2Ck = Failed(4) }, false },
        { "four failures of Step 1", Uncertified with { Step1 = Failed(4) }, false },
        { "a fourth sitting is awaited", Uncertified with { Step2Ck = Sat(
            ("2022-01-10", ExamResult.Failed), ("2023-01-10", ExamResult.Failed), ("2024-01-10", ExamResult.Failed),
            ("2026-11-10", ExamResult.Pending)) }, true },
        { "a DO still has COMLEX", new ApplicantProfile { Type = ApplicantType.UsDo, Step1 = Failed(4) }, true },
        { "seven years over", Uncertified with { Step1 = Sat(("2018-03-01", ExamResult.Passed)), Step2Ck = ExamHistory.NotTaken }, false },
        { "seven years over, in the other order",
            Uncertified with { Step1 = ExamHistory.NotTaken, Step2Ck = Sat(("2018-03-01", ExamResult.Passed)) }, false },
        { "seven years end before anybody can be prepared",
            Uncertified with { Step1 = Sat(("2019-12-20", ExamResult.Passed)), Step2Ck = ExamHistory.NotTaken }, false },
        { "years enough", Uncertified with { Step1 = Sat(("2022-03-01", ExamResult.Passed)), Step2Ck = ExamHistory.NotTaken }, true },
        { "both passed, eight years apart",
            Uncertified with { Step1 = Sat(("2016-03-01", ExamResult.Passed)), Step2Ck = Sat(("2024-03-02", ExamResult.Passed)) }, false },
        { "both passed, six years apart, long ago",
            Uncertified with { Step1 = Sat(("2010-03-01", ExamResult.Passed)), Step2Ck = Sat(("2016-03-02", ExamResult.Passed)) }, true },
        { "awaited, and sat on the last of the seven years", Uncertified with
            { Step1 = Sat(("2019-11-10", ExamResult.Passed)), Step2Ck = Sat(("2026-11-10", ExamResult.Pending)) }, true },
        { "awaited, and sat the day after", Uncertified with
            { Step1 = Sat(("2019-11-09", ExamResult.Passed)), Step2Ck = Sat(("2026-11-10", ExamResult.Pending)) }, false },
        { "awaited in the other order, sat on the last day", Uncertified with
            { Step1 = Sat(("2026-11-10", ExamResult.Pending)), Step2Ck = Sat(("2019-11-10", ExamResult.Passed)) }, true },
        { "awaited in the other order, sat the day after", Uncertified with
            { Step1 = Sat(("2026-11-10", ExamResult.Pending)), Step2Ck = Sat(("2019-11-09", ExamResult.Passed)) }, false },
        { "failed in time, and sat again too late", Uncertified with
            { Step1 = Sat(("2019-09-10", ExamResult.Passed)), Step2Ck = Sat(("2026-05-10", ExamResult.Failed), ("2026-11-10", ExamResult.Pending)) }, false },
        { "awaited, and the month of the sitting alone", Uncertified with
            { Step1 = Sat(("2019-11-09", ExamResult.Passed)), Step2Ck = Sat(("2026-11", ExamResult.Pending)) }, true },
        { "whoever holds the certificate keeps it",
            ReadyForStep3 with { Step1 = Sat(("2010-03-01", ExamResult.Passed)), Step2Ck = Sat(("2024-03-02", ExamResult.Passed)) }, true },
        { "a US graduate needs no certificate", Uncertified with
            { Type = ApplicantType.UsMd, Step1 = Sat(("2018-03-01", ExamResult.Passed)), Step2Ck = ExamHistory.NotTaken }, true },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Exams_that_lead_to_no_Match_are_said_first(string name, ApplicantProfile profile, bool canReach)
    {
        var plan = Plan(profile);

        Assert.True(plan.CanReachMatch == canReach, name);
        if (canReach)
            return;
        Assert.Contains("No Match can be reached", plan.Brief.Headline + plan.Brief.Advice, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(plan.Brief.Tasks, t => t.What.StartsWith("Register", StringComparison.Ordinal));
        Assert.StartsWith("Ask ECFMG", plan.Brief.Tasks[^1].What, StringComparison.Ordinal);
        Assert.DoesNotContain(plan.Brief.Causes, c => c.From is not null);
        Assert.Null(plan.Brief.Submission);
        Assert.DoesNotContain(plan.Targets.Proposed, t => t.Kind == TargetKind.Step2CkScore);
        Assert.DoesNotContain(plan.Schedule.Milestones, m => m.Milestone.Id == MilestoneId.Parse("ecfmg.certificate"));
        Assert.Equal(plan.Brief.Tasks.Count == 1, plan.Schedule.Milestones.IsEmpty);
        Assert.StartsWith(plan.Brief.Headline, SeasonText.Of(plan), StringComparison.Ordinal);
    }

    // Whoever reads a list applies to it, and pays.
    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void Whom_no_exam_can_lead_to_a_Match_is_given_no_list(int failures, bool hasList)
    {
        var @case = new ReapplicationCase
        {
            Profile = Uncertified with { Step1 = Failed(failures) },
            Programs = [new ResidencyProgram { Name = "Elm Valley", Specialty = "Internal Medicine" }],
        };

        Assert.Equal(hasList, ReapplyPlanner.Plan(RulePack.Default, @case, Today).AsT0.List is not null);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Nor_has_whoever_is_in_a_season_anything_to_do_in_it(string name, ApplicantProfile profile, bool canReach)
    {
        var plan = PlanOf(new ReapplicationCase
        {
            Profile = profile,
            Running = new CycleOutcome { Season = 2027, Interviews = 3, Registered = true, Matched = null, Applications = 90 },
        });

        if (canReach || plan.Bars.Any(b => b.ToSit is not null))
            return;
        Assert.True(plan.Running!.Schedule is null && plan.Schedule.Milestones.IsEmpty, name);
        Assert.Equal(Plan(profile).Brief.Tasks, plan.Brief.Tasks);
        Assert.Equal(Plan(profile).Brief.Headline, plan.Brief.Headline);
        Assert.Empty(plan.Brief.Notices);
    }

    // Today is 26 November 2026, and 85 days from then is 19 February 2027.
    [Theory]
    [InlineData("2019-11-25", null)]
    [InlineData("2019-11-26", "sit Step 2 CK by 26 November, if your day is booked already")]
    [InlineData("2019-12-09", "sit Step 2 CK by 9 December, if your day is booked already")]
    [InlineData("2019-12-10", "sit Step 2 CK by 10 December")]
    [InlineData("2020-02-18", "sit Step 2 CK by 18 February 2027")]
    public void A_pass_that_still_counts_leaves_the_other_exam_to_be_sat(string passed, string? task)
    {
        var brief = Plan(Uncertified with { Step1 = Sat((passed, ExamResult.Passed)), Step2Ck = Sat(("2025-05-05", ExamResult.Failed)) }).Brief;

        Assert.Equal(task is null ? 1 : 2, brief.Tasks.Count);
        if (task is null)
            return;
        Assert.EndsWith(task, brief.Tasks[0].What, StringComparison.Ordinal);
        Assert.StartsWith("Sit Step 2 CK by then if practice scores allow", brief.Advice, StringComparison.Ordinal);
    }

    // Where it can be sat only once in time, its last day stands beside it: sat on 19 February, a second try takes 113 days more.
    [Theory]
    [InlineData("2020-02-19", "19 February 2027")]
    [InlineData("2020-06-11", "11 June 2027")]
    [InlineData("2020-06-12", null)]
    public void The_day_on_which_a_pass_lapses_stands_beside_an_exam_that_leaves_no_second_try(string passed, string? last)
    {
        var plan = Plan(Uncertified with { Step1 = Sat((passed, ExamResult.Passed)), Step2Ck = ExamHistory.NotTaken });

        Assert.True(plan.CanReachMatch);
        Assert.Equal(
            last is null ? "Sit Step 2 CK" : $"Sit Step 2 CK, by {last} at the latest: until then Step 1 counts",
            plan.Schedule.Milestones.Single(m => m.Milestone.Id == MilestoneId.Parse("exam.step2-ck.sit")).Milestone.Title);
        Assert.Equal(last is not null, plan.Brief.Notices.Any(n => n.StartsWith($"Step 1 counts for certification only until {last}", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_the_file_leaves_out_is_not_put_on_the_decisions()
    {
        Assert.Empty(Plan(Uncertified with { Step2Ck = Failed(4) }).Schedule.LeftOutByDecisions());
        Assert.Contains(
            Plan(ReadyForStep3, new YearDecisions { Step3 = false }).Schedule.LeftOutByDecisions(),
            m => m.Id == MilestoneId.Parse("exam.step3.sit"));
    }

    [Theory]
    [InlineData("2026-06-30", "Your ECFMG certificate ended on 30 June 2026: revalidate it now")]
    [InlineData("2026-12-31", "Your ECFMG certificate ends on 31 December 2026, before residency begins: revalidate it")]
    [InlineData("2027-12-31", "Your ECFMG certificate ends on 31 December 2027, before residency begins: revalidate it")]
    [InlineData("2028-06-30", "Your ECFMG certificate ends on 30 June 2028, before residency begins: revalidate it")]
    [InlineData("2028-07-01", null)]
    public void A_certificate_that_ends_before_residency_is_the_first_thing_of_the_week(string until, string? task)
    {
        var plan = Plan(ReadyForStep3 with { EcfmgExpires = CertificateExpiry.After(Iso.Partial(until)) });
        var revalidate = plan.Schedule.Milestones.SingleOrDefault(m => m.Milestone.Id == MilestoneId.Parse("ecfmg.revalidate"));

        Assert.Equal(task, plan.Brief.Tasks.Select(t => t.What).FirstOrDefault(t => t.Contains("ECFMG certificate", StringComparison.Ordinal)));
        Assert.Equal(task is null, revalidate is null);
        Assert.DoesNotContain(plan.Schedule.Milestones, m => m.Milestone.Id == MilestoneId.Parse("ecfmg.valid"));
        if (task is null)
            return;
        Assert.Equal(task, plan.Brief.Tasks[0].What);
        Assert.Equal(Importance.Essential, revalidate!.Milestone.Importance);
        Assert.True(revalidate.Finish <= Today.PlusDays(6));
    }

    [Theory]
    [InlineData("2027-05-31", true)]
    [InlineData("2027-07-01", false)]
    public void In_a_running_season_the_certificate_is_held_against_its_own_first_day(string until, bool isFirst)
    {
        var brief = PlanOf(new ReapplicationCase
        {
            Profile = ReadyForStep3 with { EcfmgExpires = CertificateExpiry.After(Iso.Partial(until)) },
            Running = new CycleOutcome { Season = 2027, Interviews = 5, Registered = true, Matched = false },
        }).Brief;

        Assert.Equal(isFirst, brief.Tasks[0].What.EndsWith("before residency begins: revalidate it", StringComparison.Ordinal));
    }

    [Fact]
    public void A_failed_exam_takes_one_line_and_whoever_has_applied_is_told_not_to_before_the_pass()
    {
        var plan = PlanOf(new ReapplicationCase
        {
            Profile = Uncertified with { Step2Ck = Sat(("2026-08-14", ExamResult.Failed)) },
            Cycle = new CycleOutcome { Season = 2026, Interviews = 2, Matched = false, Applications = 100 },
        });

        Assert.Equal("Do not apply before the pass: Step 2 CK not passed.", plan.Brief.Headline);
        Assert.DoesNotContain(plan.Brief.Causes, c => c.Weakness == WeaknessKind.NotEligible);
        Assert.Single(plan.Brief.Tasks, t => t.What.StartsWith("Before you book Step 2 CK again", StringComparison.Ordinal));
        Assert.Equal(
            plan.Schedule.Milestones.Single(m => m.Milestone.Id == MilestoneId.Parse("exam.step2-ck.result")).Finish,
            Assert.Single(plan.Targets.Proposed, t => t.Kind == TargetKind.Step2CkScore).By);
    }

    [Fact]
    public void A_DO_who_sits_COMLEX_is_asked_for_no_Step_and_no_certificate()
    {
        var plan = PlanOf(new ReapplicationCase
        {
            Profile = new ApplicantProfile
            {
                Type = ApplicantType.UsDo,
                Comlex =
                [
                    new ComlexAttempt { Level = ComlexLevel.Level1, Result = ExamResult.Passed, Date = Iso.Partial("2022-06") },
                    new ComlexAttempt { Level = ComlexLevel.Level2Ce, Result = ExamResult.Passed, Date = Iso.Partial("2023-07") },
                ],
            },
            Cycle = new CycleOutcome { Season = 2026, Interviews = 2, Matched = false, Applications = 100 },
        });

        Assert.Equal(ExamObstacleKind.ComlexInstead, Assert.Single(plan.Step3Exam.AsT1.Obstacles).Kind);
        Assert.DoesNotContain(plan.WhatIf.Lifts, l => l.Component is RubricComponent.Step1 or RubricComponent.Step2Ck);
        Assert.Single(plan.WhatIf.Unavailable, l => l.Kind == LeverKind.Step3Pass);
        Assert.Contains(plan.Brief.Notices, n => n.Contains("COMLEX is passed", StringComparison.Ordinal));
        Assert.DoesNotContain(plan.Brief.Tasks, t => t.What.Contains("IMG", StringComparison.Ordinal));
    }

    private static ReapplicationPlan Plan(ApplicantProfile profile, YearDecisions? decisions = null) =>
        PlanOf(new ReapplicationCase { Profile = profile, Decisions = decisions ?? YearDecisions.Undecided });

    private static ReapplicationPlan PlanOf(ReapplicationCase @case) => ReapplyPlanner.Plan(RulePack.Default, @case, Today).AsT0;
}
