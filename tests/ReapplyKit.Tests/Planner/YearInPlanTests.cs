namespace ReapplyKit.Tests;

/// <summary>The plan carries what each function of the year says of the case, and nothing of what the case does not state.</summary>
public sealed class YearInPlanTests
{
    private static readonly RulePack Rules = RulePack.Default;
    private static readonly LocalDate AsOf = SoundFile.AsOf;
    private static readonly ReapplicationCase Bare = new() { Profile = SoundFile.Profile };

    private static readonly ReapplicationCase Rich = Bare with
    {
        Cycle = SoundFile.Cycle(9),
        Decisions = new YearDecisions { Specialty = SpecialtyChoice.Same, MainActivity = MainActivity.ResearchFellow, Step3 = true },
        List = new ListWishes { Specialties = ["Psychiatry"] },
        Opinions = Advised.AllAgainst(2),
        Study = new ExamStudy { WeeklyHours = 15, QuestionBankSize = 1600 },
        Targets = ValueList.Create<RebuildTarget>([new() { Kind = TargetKind.UsceMonths, Amount = 2, By = Iso.Day("2026-08-31") }]),
        Projects = ValueList.Create<ResearchProject>([new() { Kind = ProjectKind.ChartReview, Stage = ProjectStage.InProcess }]),
        Practice = new InterviewPractice { Mocks = ValueList.Create<MockInterview>([]) },
        Application = new ApplicationDraft { Items = [new ItemState(ReadinessItem.Photo, true)] },
    };

    [Fact]
    public void Each_part_is_what_its_function_says()
    {
        var plan = PlanOf(Rich);
        var season = plan.Season;

        Assert.Equal(Rules.Opinions.Assess(Rich.Opinions!.Value, SpecialtyChoice.Same, AsOf), plan.Opinions);
        Assert.Equal(Rules.Exams.Plan(Exam.Step3, Rich.Profile, season, AsOf, Rich.Study!), plan.Step3Exam);
        Assert.Equal(Rules.Activities.Of(MainActivity.ResearchFellow, Rules.Countdown, Rules.TimeBudget, null), plan.Activity);
        Assert.Equal(Rules.Targets.Assess(Rich.Targets!.Value, plan.Schedule, AsOf), plan.Targets.Checks);
        Assert.Equal(Rules.Usce.Assess(Rich.Profile, season, AsOf), plan.Usce);
        Assert.Equal(Rules.Letters.Assess(Rich.Profile.Letters, AsOf, "Psychiatry"), plan.Letters);
        Assert.Equal(Rules.Letters.Assess(Rich.Profile.Letters, season.SubmissionDay, "Psychiatry"), plan.LettersAtSubmission);
        Assert.Equal(
            Rules.Letters.Plan(Rich.Profile, season, AsOf) with
            {
                RemindBy = DayOf("letters.remind", plan),
                RequestFormsFrom = DayOf("letters.request-forms", plan),
            },
            plan.LetterPlan);
        Assert.Equal([Rules.Research.Assess(Rich.Projects!.Value[0], season, AsOf)], plan.Research!.Value.AsEnumerable());
        Assert.Equal(Rules.Practice.Assess(Rich.Practice!, []), plan.Practice);
        Assert.Equal(Rules.Application.Assess(Rich.Application!, season, AsOf), plan.Application);
    }

    // Writers are reminded when the schedule has it: one thing has one date.
    private static LocalDate DayOf(string milestone, ReapplicationPlan plan) =>
        plan.Schedule.Milestones.Single(m => m.Milestone.Id == MilestoneId.Parse(milestone)).Finish;

    [Fact]
    public void What_the_case_does_not_state_is_not_judged()
    {
        var plan = PlanOf(Bare);

        Assert.Null(plan.Opinions);
        Assert.Null(plan.Targets.Missing);
        Assert.Null(plan.Research);
        Assert.Null(plan.Practice);
        Assert.Null(plan.Application);
        Assert.Null(plan.Proof);
    }

    [Fact]
    public void Without_hours_of_study_Step_3_is_planned_at_the_pace_of_the_shortest() => Assert.Equal(
        Rules.Exams.Plan(Exam.Step3, Bare.Profile, PlanOf(Bare).Season, AsOf, Rules.Exams.Study.Fastest), PlanOf(Bare).Step3Exam);

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void Two_experienced_voices_make_the_specialty_a_weakness_that_the_plan_mends(int voices, bool isWeak)
    {
        var weakness = PlanOf(Bare with { Opinions = Advised.AllAgainst(voices) }).Weaknesses.FirstOrDefault(w => w.Kind == WeaknessKind.SpecialtyChoice);

        Assert.Equal(isWeak, weakness is not null);
        Assert.Equal(isWeak, weakness?.Milestones.Contains(MilestoneId.Parse("specialty.second-look")) ?? false);
    }

    [Fact]
    public void A_letter_that_is_recent_now_and_old_at_submission_shows_in_the_second_portfolio_only()
    {
        // 18 months from 10 January 2025 are over on 10 July 2026, between today and the submission day.
        var letter = new Letter { Origin = LetterOrigin.Us, Date = Iso.On("2025-01-10") };
        var plan = PlanOf(Bare with { Profile = SoundFile.Profile with { Letters = ValueList.Create<Letter>([letter]) } });

        Assert.Equal(1, plan.Letters.Recent);
        Assert.Equal(0, plan.LettersAtSubmission.Recent);
    }

    [Fact]
    public void What_an_interviewer_will_ask_about_is_own_red_flags_exams_and_years_that_are_concerning()
    {
        var profile = SoundFile.Profile with
        {
            Graduation = Iso.On("2015-06-15"),
            Step1 = ExamHistory.PassedAtFirst(date: Iso.On("2020-05-10")),
            Step2Ck = ExamHistory.PassedAtFirst(date: Iso.On("2024-02-20"), score: 220),
            Usce = UsceHistory.None,
            RedFlags = ValueList.Create<RedFlag>([new(WeaknessKind.Gap)]),
        };
        var practice = PlanOf(Bare with { Profile = profile, Practice = new InterviewPractice { Answers = ValueList.Create<PracticeAnswer>([]) } }).Practice!;

        // The long gap after Step 1 is borderline only, and missing USCE is no question of exams, gaps or years.
        Assert.Equal(
            [WeaknessKind.Gap, WeaknessKind.Step2Ck, WeaknessKind.YearsSinceGraduation],
            practice.MissingExplanations.AsEnumerable().Order().OrderBy(k => k != WeaknessKind.Gap));
    }

    [Theory]
    [InlineData(null, "Rehearse your story; if you did not match before")]
    [InlineData(2027, "Rehearse your story; if you did not match before")] // the cycle is the running one
    [InlineData(2026, "Rehearse why you did not match")]
    public void Nobody_is_taken_for_unmatched_who_states_no_earlier_cycle(int? cycle, string title)
    {
        var running = new CycleOutcome { Season = 2027, Interviews = 4, Matched = null, Submitted = Iso.Day("2026-09-05"), Registered = true };
        var @case = Bare with
        {
            Running = cycle == 2027 ? null : running,
            Cycle = cycle is null ? null : running with { Season = cycle, Matched = cycle == 2027 ? null : false, Submitted = null },
        };

        var story = ReapplyPlanner.Plan(Rules, @case, Iso.Day("2026-11-28")).AsT0.Running!.Schedule!.Dated(MilestoneId.Parse("interview.story"))!;

        Assert.StartsWith(title, story.Milestone.Title, StringComparison.Ordinal);
    }

    private static ReapplicationPlan PlanOf(ReapplicationCase @case) => ReapplyPlanner.Plan(Rules, @case, AsOf).AsT0;
}
