namespace ReapplyKit.Tests;

/// <summary>
/// In a running season an H-1B needs Step 3 sat by 31 December, so that its result is there by the rank deadline: the first screen and the
/// plan of the season name that one day.
/// </summary>
public sealed class Step3InSeasonTests
{
    private static readonly MilestoneId Register = MilestoneId.Parse("exam.step3.register");
    private static readonly MilestoneId Study = MilestoneId.Parse("exam.step3.study");
    private static readonly MilestoneId Sit = MilestoneId.Parse("exam.step3.sit");

    private static readonly ReapplicationCase Base = new()
    {
        Profile = SoundFile.Profile with { Visa = VisaNeed.H1B, Step3 = ExamHistory.NotTaken, EcfmgExpires = CertificateExpiry.Never },
        Running = new CycleOutcome { Interviews = 4, Matched = null, Season = 2027, Applications = 90, Submitted = Iso.Day("2026-09-10"), Registered = true },
        List = ListWishes.None with { Specialties = ["Internal Medicine"] },
    };

    public static TheoryData<string, ReapplicationCase, string, string?> Rows => new()
    {
        { "after the review", Base, "2026-11-27", "2026-12-31" },
        { "the day before the last", Base, "2026-12-30", "2026-12-31" },
        { "the last day", Base, "2026-12-31", "2026-12-31" },
        { "the day after", Base, "2027-01-01", null },
        { "decided against", Base with { Decisions = new YearDecisions { Step3 = false } }, "2026-11-27", "2026-12-31" },
        { "failed once", Of(p => p with { Step3 = ExamHistory.Of(Attempt.Failed(date: Iso.On("2026-06-10"))) }), "2026-11-27", "2026-12-31" },
        { "failed three times within a year", Of(p => p with { Step3 = Failed("2026-02-10", "2026-05-10", "2026-08-10") }), "2026-11-27", null },
        { "failed four times", Of(p => p with { Step3 = Failed("2022-02-10", "2023-05-10", "2024-08-10", "2025-08-10") }), "2026-11-27", null },
        { "awaited", Of(p => p with { Step3 = ExamHistory.Of(new Attempt { Result = ExamResult.Pending, Date = Iso.On("2026-11-10") }) }), "2026-11-27", null },
        {
            "failed, and sat again",
            Of(p => p with
            {
                Step3 = ExamHistory.Of(
                    Attempt.Failed(date: Iso.On("2026-03-02")), new Attempt { Result = ExamResult.Pending, Date = Iso.On("2026-11-05") }),
            }), "2026-11-27", null
        },
        { "passed", Of(p => p with { Step3 = ExamHistory.PassedAtFirst(226, Iso.On("2026-02-01")) }), "2026-11-27", null },
        { "sat, as the progress says", Base with { Progress = Progress.None.With(MilestoneProgress.Done(Sit, Iso.Day("2026-11-20"))) }, "2026-11-27", null },
        { "not certified, so not admitted", Of(p => p with { EcfmgCertified = false, EcfmgExpires = null }), "2026-11-27", null },
        { "a J-1 will do", Of(p => p with { Visa = VisaNeed.J1OrH1B }), "2026-11-27", null },
        { "not registered, and out of the season", Base with { Running = Base.Running! with { Withdrawn = true } }, "2026-11-27", null },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_season_and_the_first_screen_name_one_day(string who, ReapplicationCase @case, string day, string? sitBy)
    {
        var plan = ReapplyPlanner.Plan(RulePack.Default, @case, Iso.Day(day)).AsT0;
        var expected = sitBy is null ? (LocalDate?)null : Iso.Day(sitBy);
        var sat = plan.Running?.Schedule?.Milestones.SingleOrDefault(m => m.Milestone.Id == Sit && m.Due is not null);

        Assert.True(expected == sat?.Finish, $"{who}: {sat?.Finish}");
        Assert.Equal(expected, sat?.Due);
        Assert.Equal(expected is not null, plan.Brief.Notices.Any(n => n.Contains("sit it by 31 December, or this season", StringComparison.Ordinal) || n.Contains("sit it by 31 December only if", StringComparison.Ordinal)));
        foreach (var task in plan.Brief.Tasks.Where(t => t.Milestone == Sit))
            Assert.Equal(expected, task.By);
    }

    [Fact]
    public void The_plan_beside_says_that_its_own_day_is_for_who_missed_that_one()
    {
        var plan = ReapplyPlanner.Plan(RulePack.Default, Base, Iso.Day("2026-11-27")).AsT0;

        Assert.StartsWith("If Step 3 is not sat by 31 December 2026", plan.Schedule.Dated(Sit)?.Milestone.Title, StringComparison.Ordinal);
        Assert.Equal(Iso.Day("2027-01-29"), plan.Running!.Schedule!.Dated(MilestoneId.Parse("update.step3"))?.Start);
    }

    // Ahead of the last day: 14 days of registration, over 14 days before it, then study until the day before. The plan beside it begins when that day is past.
    [Theory]
    [InlineData("2026-09-15", "2026-09-15", "2026-09-28", "2026-09-29")] // open, and not reviewed yet
    [InlineData("2026-10-05", "2026-10-05", "2026-10-18", "2026-10-19")]
    [InlineData("2026-12-04", "2026-12-04", "2026-12-17", "2026-12-18")]
    [InlineData("2026-12-05", "2026-12-05", "2026-12-17", "2026-12-18")] // booked 14 days before it
    [InlineData("2026-12-16", "2026-12-16", "2026-12-17", "2026-12-18")]
    [InlineData("2026-12-17", "2026-12-17", "2026-12-17", "2026-12-18")]
    [InlineData("2026-12-18", null, null, "2026-12-18")] // nobody books within thirteen days
    [InlineData("2026-12-30", null, null, "2026-12-30")]
    [InlineData("2026-12-31", null, null, null)]
    public void Registration_and_study_lead_up_to_the_last_day(string day, string? registerFrom, string? registerTo, string? studyFrom)
    {
        var plan = ReapplyPlanner.Plan(RulePack.Default, Base, Iso.Day(day)).AsT0;
        var season = plan.Running?.Schedule ?? plan.Schedule;

        Assert.Equal((Day(registerFrom), Day(registerTo)), (season.Dated(Register)?.Start, season.Dated(Register)?.Finish));
        Assert.Equal((Day(studyFrom), studyFrom is null ? null : Day("2026-12-30")), (season.Dated(Study)?.Start, season.Dated(Study)?.Finish));
        Assert.DoesNotContain(plan.Schedule.LeftOutByDecisions(), m => m.Id == MilestoneId.Parse("decide.step3-for-h1b"));
        if (plan.Running?.Schedule is null)
            return;
        Assert.Equal((Day("2027-01-01"), Day("2027-01-14")), (plan.Schedule.Dated(Register)!.Start, plan.Schedule.Dated(Register)!.Finish));
        Assert.Equal(plan.Step3Exam.AsT0.Registration.Start, plan.Schedule.Dated(Register)!.Start);
        Assert.All([Register, Study, Sit], id => Assert.StartsWith(
            "If Step 3 is not sat by 31 December 2026: ", plan.Schedule.Dated(id)!.Milestone.Title, StringComparison.Ordinal));
    }

    [Fact]
    public void Who_is_registered_has_only_the_study_ahead()
    {
        var @case = Base with { Progress = Progress.None.With(MilestoneProgress.Done(Register, Iso.Day("2026-10-01"))) };
        var season = ReapplyPlanner.Plan(RulePack.Default, @case, Iso.Day("2026-10-05")).AsT0.Running!.Schedule!;

        Assert.Null(season.Dated(Register));
        Assert.Equal(Iso.Day("2026-10-05"), season.Dated(Study)!.Start);
    }

    [Fact]
    public void Planned_inside_a_season_it_is_not_called_clear_of_it()
    {
        var @case = Base with { Running = null, Cycle = SoundFile.Cycle(2) with { Season = 2026, Submitted = Iso.Day("2025-09-05") } };
        var sit = ReapplyPlanner.Plan(RulePack.Default, @case, Iso.Day("2026-09-05")).AsT0.Schedule.Dated(Sit)!;

        Assert.InRange(sit.Finish, Iso.Day("2026-09-23"), Iso.Day("2026-12-31"));
        Assert.Equal("Sit Step 3: H-1B needs its result by the rank deadline", sit.Milestone.Title);
    }

    private static LocalDate? Day(string? day) => day is null ? null : Iso.Day(day);

    private static ReapplicationCase Of(Func<ApplicantProfile, ApplicantProfile> spoilt) => Base with { Profile = spoilt(Base.Profile) };

    private static ExamHistory Failed(params string[] days) => ExamHistory.Of([.. days.Select(d => Attempt.Failed(date: Iso.On(d)))]);
}
