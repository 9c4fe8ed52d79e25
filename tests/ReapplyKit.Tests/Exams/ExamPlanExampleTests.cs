using static ReapplyKit.Tests.ExamCase;

namespace ReapplyKit.Tests;

/// <summary>Whole plans, every date counted by hand on a calendar.</summary>
public sealed class ExamPlanExampleTests
{
    [Fact]
    public void With_time_to_spare_the_exam_is_on_the_first_day_of_Month_7()
    {
        var expected = new ExamPlan
        {
            Pack = RulePack.Default.Stamp,
            AsOf = Day("2026-11-02"),
            Exam = Exam.Step3,
            AttemptsLeft = 4,
            Registration = Days("2026-11-23", "2026-12-06"),
            Study = Days("2026-12-07", "2027-02-28"),
            StudyWeeks = 12,
            WeeklyHours = 20,
            QuestionsPerWeek = 250, // 2000 over the 8 weeks until four weeks before the exam
            BankFinishedBy = Day("2027-02-01"),
            PracticeDays = [Day("2027-02-15"), Day("2027-02-22")],
            ExamDay = Day("2027-03-01"),
            ResultExpected = Day("2027-03-29"),
            ResultLatest = Day("2027-04-26"),
            IsInsideApplicationSeason = false,
            Notes = [new ExamNote(ExamNoteKind.StudyPace, "240 hours at 20 a week: 12 weeks", RuleId.Parse("exams.study-hours"))],
        };

        Assert.Equal(expected, Planned("2026-11-02"));
    }

    [Fact]
    public void After_Match_Day_at_15_hours_a_week_the_exam_is_in_July_and_says_what_that_costs()
    {
        var expected = new ExamPlan
        {
            Pack = RulePack.Default.Stamp,
            AsOf = Day("2027-03-20"),
            Exam = Exam.Step3,
            AttemptsLeft = 4,
            Registration = Days("2027-03-21", "2027-04-03"),
            Study = Days("2027-03-22", "2027-07-11"),
            StudyWeeks = 16,
            WeeklyHours = 15,
            QuestionsPerWeek = 167, // 2000 over 12 weeks is 166.7
            BankFinishedBy = Day("2027-06-14"),
            PracticeDays = [Day("2027-06-28"), Day("2027-07-05")],
            ExamDay = Day("2027-07-12"),
            ResultExpected = Day("2027-08-09"),
            ResultLatest = Day("2027-09-06"),
            IsInsideApplicationSeason = false,
            Notes =
            [
                new ExamNote(ExamNoteKind.StudyPace, "240 hours at 15 a week: 16 weeks", RuleId.Parse("exams.study-hours")),
                new ExamNote(ExamNoteKind.OutsideWindow, "after the window 1 March 2027 to 31 May 2027", RuleId.Parse("exams.window")),
                new ExamNote(
                    ExamNoteKind.ResultAfterSubmission,
                    "expected by 9 August 2027, at the latest 6 September 2027; applications from 1 September 2027",
                    RuleId.Parse("exams.result")),
            ],
        };

        Assert.Equal(expected, Planned("2027-03-20", weeklyHours: 15));
    }

    [Fact]
    public void An_exam_forced_to_the_end_of_the_season_says_everything_that_is_wrong_with_it()
    {
        var plan = Planned("2027-11-09", allowInsideSeason: true);

        Assert.Equal((Day("2028-02-02"), Day("2028-03-01"), true), (plan.ExamDay, plan.ResultExpected, plan.IsInsideApplicationSeason));
        Assert.Equal(
            [
                new ExamNote(ExamNoteKind.StudyPace, "240 hours at 20 a week: 12 weeks", RuleId.Parse("exams.study-hours")),
                new ExamNote(ExamNoteKind.OutsideWindow, "after the window 1 March 2027 to 31 May 2027", RuleId.Parse("exams.window")),
                new ExamNote(ExamNoteKind.InsideSeason, "applications from 1 September 2027", RuleId.Parse("exams.outside-season")),
                new ExamNote(
                    ExamNoteKind.ResultAfterSubmission,
                    "expected by 1 March 2028, at the latest 29 March 2028; applications from 1 September 2027",
                    RuleId.Parse("exams.result")),
                new ExamNote(
                    ExamNoteKind.ResultAfterRankListDeadline,
                    "expected by 1 March 2028, at the latest 29 March 2028; rank lists due 1 March 2028",
                    RuleId.Parse("exams.rank-list-deadline")),
            ],
            plan.Notes.AsEnumerable());
    }

    [Fact]
    public void A_failed_Step_2_CK_is_retaken_by_the_same_dates_but_booked_on_practice_scores()
    {
        var plan = OwnRules.Plan(Exam.Step2Ck, FailedStep2Ck, Match2028, Day("2026-11-02"), Study()).AsT0;

        Assert.Equal(
            Planned("2026-11-02") with
            {
                Exam = Exam.Step2Ck,
                AttemptsLeft = 3,
                PracticeDays = [Day("2027-02-02"), Day("2027-02-09")], // once the bank is finished, a week apart, and booked by their scores
                Registration = Days("2027-02-10", "2027-02-15"), // booked 14 days before the exam
            },
            plan);
    }

    [Theory]
    [InlineData("2026-11-01", "2026-11-23")]
    [InlineData("2026-11-22", "2026-11-23")] // the day before its first day
    [InlineData("2026-11-23", "2026-11-24")]
    [InlineData("2026-12-06", "2026-12-07")] // study begins the same day
    public void Registration_precedes_the_study_where_there_is_time_and_runs_beside_it_where_there_is_not(string asOf, string from)
    {
        var plan = Planned(asOf);

        Assert.Equal(Day("2026-12-07"), plan.Study.Start);
        Assert.Equal((Day(from), 14), (plan.Registration.Start, plan.Registration.Length));
    }
}
