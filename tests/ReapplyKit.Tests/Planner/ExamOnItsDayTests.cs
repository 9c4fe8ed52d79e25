namespace ReapplyKit.Tests;

/// <summary>An exam the day before it, on its day and the day after, and what is told of its result.</summary>
public sealed class ExamOnItsDayTests
{
    private static readonly ApplicantProfile File = SoundFile.Profile with { Visa = VisaNeed.J1, EcfmgExpires = CertificateExpiry.Never };

    public static TheoryData<string, ApplicantProfile, Exam> ToSit => new()
    {
        { "Step 3", File, Exam.Step3 },
        { "Step 3 again", File with { Step3 = ExamHistory.Of(Attempt.Failed(190, "2026-08-01")) }, Exam.Step3 },
        { "Step 2 CK", File with { EcfmgCertified = false, Step2Ck = ExamHistory.NotTaken }, Exam.Step2Ck },
        { "Step 1 again", File with { EcfmgCertified = false, Step1 = ExamHistory.Of(Attempt.Failed(null, "2024-05-01")) }, Exam.Step1 },
    };

    [Theory]
    [MemberData(nameof(ToSit))]
    public void A_booked_exam_keeps_its_day_and_is_told_on_it(string name, ApplicantProfile profile, Exam exam)
    {
        var @case = Of(profile);
        var before = Plan(@case, "2026-11-28").Schedule;
        var sit = before.Dated(exam.Milestone("sit"))!.Start;
        var booked = Done(@case with { PlanSoFar = before }, exam.Milestone("register"), "2026-12-10");
        var (eve, day, after) = (Plan(booked, sit.PlusDays(-1)), Plan(booked, sit), Plan(booked, sit.PlusDays(1)));
        var today = $"Sit {exam.Title()} today";

        Assert.Equal(sit, eve.Schedule.Dated(exam.Milestone("sit"))!.Start);
        Assert.Equal(sit, day.Schedule.Dated(exam.Milestone("sit"))!.Start);
        Assert.Equal((today, sit), (day.Brief.Tasks[0].What, day.Brief.Tasks[0].By!.Value));
        Assert.DoesNotContain(eve.Brief.Tasks.Concat(after.Brief.Tasks), t => t.What == today);
        Assert.DoesNotContain(day.Brief.Tasks, t => t.What.StartsWith($"Before you book {exam.Title()}", StringComparison.Ordinal));
        Assert.Contains(after.Brief.Notices, n => n.StartsWith($"{exam.Title()} is taken to be sat on {DayText.Said(sit)}, as booked", StringComparison.Ordinal));
        // Nothing that leads up to it ends on its day or after.
        foreach (var plan in new[] { eve, day })
            Assert.All(plan.Schedule.Milestones.Where(m => LeadsUp(exam, m.Milestone.Id) && m.Finish >= plan.AsOf && !IsDone(plan, m.Milestone.Id)), m => Assert.True(m.Finish < sit, $"{name}: {m.Milestone.Id} {m.Finish}"));
        // Whoever says so on the day has sat it.
        var told = Plan(Done(booked, exam.Milestone("sit"), DayText.Of(sit)), sit);
        Assert.DoesNotContain(told.Brief.Tasks, t => t.What == today);
        Assert.Equal(ExamState.Pending, told.Report.Facts.Of(exam).State);
    }

    [Theory]
    [MemberData(nameof(ToSit))]
    public void A_day_stated_in_the_case_is_told_on_it(string name, ApplicantProfile profile, Exam exam)
    {
        var day = Iso.Day("2026-12-04");
        var attempt = new Attempt { Result = ExamResult.Pending, Date = PartialDate.On(day) };
        var @case = Of(profile.With(exam, profile.HistoryOf(exam).With(attempt)));

        Assert.DoesNotContain(Plan(@case, day.PlusDays(-1)).Brief.Tasks, t => t.What.EndsWith(" today", StringComparison.Ordinal));
        Assert.Equal($"Sit {exam.Title()} today", Plan(@case, day).Brief.Tasks[0].What);
        Assert.DoesNotContain(Plan(@case, day.PlusDays(1)).Brief.Tasks, t => t.What.EndsWith(" today", StringComparison.Ordinal));
        Assert.Equal(ExamState.Pending, Plan(@case, day.PlusDays(1)).Report.Facts.Of(exam).State);
        var told = Plan(Done(@case, exam.Milestone("sit"), "2026-12-04"), day);
        Assert.Equal(ExamState.Pending, told.Report.Facts.Of(exam).State);
        Assert.DoesNotContain(told.Brief.Tasks, t => t.What.EndsWith(" today", StringComparison.Ordinal));
        Assert.NotEmpty(name);
    }

    // Four weeks to the result, and a day to send it.
    [Theory]
    [InlineData(VisaNeed.H1B, "2026-12-03")]
    [InlineData(VisaNeed.H1B, "2026-12-04")]
    [InlineData(VisaNeed.H1B, "2026-12-05")]
    [InlineData(VisaNeed.J1, "2026-12-03")]
    [InlineData(VisaNeed.J1, "2026-12-04")]
    [InlineData(VisaNeed.J1, "2026-12-05")]
    public void A_result_is_sent_after_it_is_there(VisaNeed visa, string asOf)
    {
        var plan = Plan(InSeason(File with { Visa = visa, Step3 = Pending("2026-12-04") }), Iso.Day(asOf));

        Assert.Equal(Iso.Day("2027-01-02"), plan.Running!.Schedule!.Dated(MilestoneId.Parse("update.step3"))!.Start);
    }

    [Theory]
    [InlineData("2026-12-04", "Sit Step 3")]
    [InlineData("2027-02-22", "Sit Step 3")]
    public void A_booked_day_in_the_season_is_not_called_clear_of_it(string booked, string title) => Assert.Equal(
        title, Plan(InSeason(File with { Step3 = Pending(booked) }), "2026-11-28").Schedule.Dated(Exam.Step3.Milestone("sit"))!.Milestone.Title);

    // A year begins, or a holiday falls on a weekend: the next day on which centres are open.
    [Theory]
    [InlineData("2027-01-01", "2027-01-04")] // a Friday
    [InlineData("2028-01-01", "2028-01-03")] // a Saturday
    [InlineData("2027-12-31", "2028-01-03")] // the Friday before it
    [InlineData("2022-12-31", "2023-01-03")] // a Sunday, kept on Monday
    [InlineData("2027-01-18", "2027-01-19")] // Martin Luther King Jr. Day
    [InlineData("2027-01-11", "2027-01-11")]
    [InlineData("2027-01-25", "2027-01-25")]
    [InlineData("2027-05-31", "2027-06-01")] // Memorial Day
    [InlineData("2027-05-24", "2027-05-24")]
    [InlineData("2027-07-04", "2027-07-06")] // a Sunday
    [InlineData("2026-07-03", "2026-07-06")] // the Friday before a Saturday
    [InlineData("2027-07-02", "2027-07-02")]
    [InlineData("2027-09-06", "2027-09-07")] // Labor Day
    [InlineData("2027-09-13", "2027-09-13")]
    [InlineData("2027-11-25", "2027-11-26")] // Thanksgiving
    [InlineData("2027-11-18", "2027-11-18")]
    [InlineData("2027-12-24", "2027-12-27")] // the Friday before a Saturday
    [InlineData("2026-12-24", "2026-12-24")]
    [InlineData("2026-12-25", "2026-12-28")]
    [InlineData("2022-12-25", "2022-12-27")] // a Sunday, kept on Monday
    public void Nobody_sits_on_a_holiday(string day, string open) => Assert.Equal(Iso.Day(open), Workdays.OnOrAfter(Iso.Day(day)));

    [Theory]
    [InlineData("2026-11-25", null, "2026-11-25")]
    [InlineData("2026-11-26", null, "2026-11-27")]
    [InlineData("2026-11-26", "2026-11-26", "2026-11-25")] // a last day in between
    [InlineData("2026-11-26", "2026-11-27", "2026-11-27")]
    public void A_last_day_brings_the_day_before_a_holiday(string day, string? last, string near) =>
        Assert.Equal(Iso.Day(near), Workdays.Near(Iso.Day(day), Iso.Day("2026-11-01"), last is null ? [] : [Iso.Day(last)]));

    // 240 hours: 12 weeks with 20 or more, 16 with 15, and no plan with fewer.
    [Theory]
    [InlineData(null, 12)]
    [InlineData(40, 12)]
    [InlineData(20, 12)]
    [InlineData(19, 13)]
    [InlineData(15, 16)]
    [InlineData(14, null)]
    [InlineData(5, null)]
    public void The_hours_of_the_case_bound_those_of_study(int? hours, int? weeks)
    {
        var exam = Plan(Of(File) with { WeeklyHours = hours }, "2026-11-28").Step3Exam;

        Assert.Equal(weeks, exam.TryPickT0(out var plan, out var obstacles) ? plan.StudyWeeks : null);
        Assert.Equal(weeks is null, obstacles is not null && obstacles.Obstacles.Any(o => o.Kind == ExamObstacleKind.TooFewHours));
    }

    // For an H-1B of the 2027 Match it is sat by 31 December; a day is booked 14 days ahead.
    [Theory]
    [InlineData(false, "2026-12-17", false)]
    [InlineData(false, "2026-12-18", true)]
    [InlineData(false, "2026-12-28", true)]
    [InlineData(true, "2026-12-18", true)]
    [InlineData(true, "2026-12-28", true)]
    public void Too_late_to_book_whoever_failed_is_told_the_same_as_whoever_has_not_sat(bool hasFailed, string asOf, bool isTooLate)
    {
        var brief = Plan(InSeason(File with
        {
            Visa = VisaNeed.H1B,
            Step3 = hasFailed ? ExamHistory.Of(Attempt.Failed(190, "2026-09-15")) : ExamHistory.NotTaken,
        }), asOf).Brief;

        Assert.Equal(isTooLate, brief.Tasks.Any(t => t is { What: "Sit Step 3 if your day is booked already and practice scores pass: H-1B needs its result by the rank deadline", By: { } by } && by == Iso.Day("2026-12-31")));
        Assert.Equal(isTooLate, brief.Notices.Any(n => n.Contains("sit it by 31 December only if your day is booked already and practice scores pass; else it is missed for this season", StringComparison.Ordinal)));
        Assert.DoesNotContain(brief.Tasks, t => t.What.StartsWith("Before you book Step 3 again", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-11-12", 22)] // not sat: to today, 12 November
    [InlineData("2026-11-13", 22)]
    [InlineData("2027-01-31", 22)]
    [InlineData("2028-02-28", 22)]
    public void The_gap_to_an_exam_that_was_sat_does_not_grow(string asOf, int months)
    {
        var facts = RulePack.Default.Exams.Reading.FactsOf(
            File with { Step1 = ExamHistory.PassedAtFirst(date: Iso.On("2025-01-20")), Step2Ck = Pending("2026-11-12") }, Iso.Day(asOf));

        Assert.Equal(Quantity.Exactly(months), facts.Step1GapMonths);
    }

    [Theory]
    [InlineData("2024-03-10", "gap to Step 2 CK 24 months")]
    [InlineData("2024-03-11", "gap to Step 2 CK more than 24 months")]
    [InlineData("2024-04-11", "gap to Step 2 CK 26 months")]
    public void A_gap_right_beyond_the_ordinary_is_not_rounded_up(string passed, string told)
    {
        var report = RulePack.Default.Rubric.Assess(File with
        {
            Step1 = ExamHistory.PassedAtFirst(date: Iso.On("2022-03-10")),
            Step2Ck = ExamHistory.PassedAtFirst(250, Iso.On(passed)),
        }, Iso.Day("2026-11-28"));

        Assert.EndsWith(told, report[RubricComponent.Step1].Value, StringComparison.Ordinal);
    }

    // Whoever did not book the retake in time is told of the day that is given up, also once it is past.
    [Theory]
    [InlineData(-1, "and nothing says that it is booked: ")]
    [InlineData(0, "and nothing says that it is booked or sat: it is planned for")]
    [InlineData(1, "and nothing says that it is booked or sat: it is planned for")]
    public void A_retake_that_moves_says_from_which_day(int days, string told)
    {
        var @case = Of(File with { Step3 = ExamHistory.Of(Attempt.Failed(190, "2026-08-01")) });
        var before = Plan(@case, "2026-11-28").Schedule;
        var sit = before.Dated(Exam.Step3.Milestone("sit"))!.Start;
        var plan = Plan(@case with { PlanSoFar = before }, sit.PlusDays(days));

        Assert.Contains(plan.Brief.Notices, n => n.StartsWith($"Step 3 was planned for {DayText.Said(sit)}, {told}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(9)]
    public void A_failed_level_is_named_by_the_diagnosis(int interviews)
    {
        var plan = Plan(Of(Osteopath("2024-08-01")) with { Cycle = SoundFile.Cycle(interviews) }, "2026-11-28");
        var named = plan.Diagnosis!.Suspects.Concat(plan.Diagnosis.AlsoWeak).ToList();

        Assert.Contains(named, s => s is { Weakness: WeaknessKind.Step2Ck, Value: "COMLEX Level 2-CE failed, and passed since" });
        Assert.DoesNotContain(named, s => s.Value.Contains("Level 1", StringComparison.Ordinal));
        Assert.DoesNotContain(plan.Diagnosis.Unchecked, m => m.StartsWith("Step ", StringComparison.Ordinal));
    }

    [Fact]
    public void Levels_passed_at_once_are_no_suspects()
    {
        var plan = Plan(Of(Osteopath(failed: null)), "2026-11-28");

        Assert.DoesNotContain(plan.Diagnosis!.Suspects.Concat(plan.Diagnosis.AlsoWeak), s => s.Value.Contains("COMLEX", StringComparison.Ordinal));
    }

    private static ApplicantProfile Osteopath(string? failed) => File with
    {
        Type = ApplicantType.UsDo,
        Visa = VisaNeed.NotNeeded,
        EcfmgCertified = null,
        EcfmgExpires = null,
        Step1 = ExamHistory.NotStated,
        Step2Ck = ExamHistory.NotStated,
        Step3 = ExamHistory.NotStated,
        Comlex =
        [
            new ComlexAttempt { Level = ComlexLevel.Level1, Result = ExamResult.Passed, Date = Iso.On("2023-06-01") },
            .. failed is null ? (ComlexAttempt[])[] : [new ComlexAttempt { Level = ComlexLevel.Level2Ce, Result = ExamResult.Failed, Score = 380, Date = Iso.On(failed) }],
            new ComlexAttempt { Level = ComlexLevel.Level2Ce, Result = ExamResult.Passed, Score = 455, Date = Iso.On("2024-12-01") },
        ],
    };

    private static bool LeadsUp(Exam exam, MilestoneId id) => (exam.Has(id) && id != exam.Milestone("sit") && id != exam.Milestone("result"))
        || (exam == Exam.Step3 && id == MilestoneId.Parse("audit.step3"));

    private static bool IsDone(ReapplicationPlan plan, MilestoneId id) => plan.Case.Progress.IsBehind(id) || plan.Schedule.DoneBefore.Any(d => d.Milestone.Id == id);

    private static ExamHistory Pending(string day) => ExamHistory.Of(new Attempt { Result = ExamResult.Pending, Date = Iso.On(day) });

    private static ReapplicationCase Of(ApplicantProfile profile) => new()
    {
        Profile = profile,
        Cycle = SoundFile.Cycle(1),
        Decisions = new YearDecisions { Step3 = true },
    };

    private static ReapplicationCase InSeason(ApplicantProfile profile) => Of(profile) with
    {
        Running = new CycleOutcome { Season = 2027, Interviews = 3, Matched = null, Submitted = Iso.Day("2026-09-20"), Registered = true },
    };

    private static ReapplicationCase Done(ReapplicationCase @case, MilestoneId id, string day) =>
        @case with { Progress = @case.Progress.With(MilestoneProgress.Done(id, Iso.Day(day))) };

    private static ReapplicationPlan Plan(ReapplicationCase @case, string asOf) => Plan(@case, Iso.Day(asOf));

    private static ReapplicationPlan Plan(ReapplicationCase @case, LocalDate asOf) => ReapplyPlanner.Plan(RulePack.Default, @case, asOf).AsT0;
}
