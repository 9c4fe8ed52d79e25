namespace ReapplyKit.Reports.Tests;

/// <summary>Letters to ask for, and the days of Step 3.</summary>
public sealed class LetterAndExamEventTests
{
    [Fact]
    public void A_letter_is_asked_for_in_the_third_and_fourth_week_of_a_rotation()
    {
        var calendar = Calendars.Of(FictionalPlans.Of(FictionalPlans.Tallowfield, new LocalDate(2026, 11, 20)));

        // The rotation runs from Monday 1 March 2027 for four weeks.
        var ask = calendar.Event("letter_2027-03-01_1");

        Assert.Equal(new LocalDate(2027, 3, 15), ask.Day("DTSTART"));
        Assert.Equal(new LocalDate(2027, 3, 29), ask.Day("DTEND"));
        Assert.Equal("Ask for a letter: observership, Internal Medicine", ask.Text("SUMMARY"));
        Assert.Contains("M9.8", ask.Text("DESCRIPTION"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_rotations_that_begin_on_one_day_are_two_letters()
    {
        var plan = FictionalPlans.Of(FictionalPlans.Tallowfield, new LocalDate(2026, 11, 20));
        var request = Assert.Single(plan.LetterPlan.Requests!.Value);
        var twice = plan with { LetterPlan = plan.LetterPlan with { Requests = ValueList.Create([request, request]) } };

        Assert.Equal(
            ["letter_2027-03-01_1", "letter_2027-03-01_2"],
            Calendars.Of(twice).Events.Select(e => e.Id).Where(id => id.StartsWith("letter_", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_rotation_without_days_for_asking_has_no_event()
    {
        var plan = FictionalPlans.Of(FictionalPlans.Tallowfield, new LocalDate(2026, 11, 20));
        var undated = plan.LetterPlan.Requests!.Value[0] with { Ask = null, State = LetterRequestState.Undated };
        var letters = plan.LetterPlan with { Requests = ValueList.Create([undated]) };

        Assert.DoesNotContain(Calendars.Of(plan with { LetterPlan = letters }).Events, e => e.Uid.StartsWith("letter_", StringComparison.Ordinal));
    }

    [Fact]
    public void A_specialty_cannot_break_out_of_its_event()
    {
        var plan = FictionalPlans.Of(FictionalPlans.Tallowfield, new LocalDate(2026, 11, 20));
        var request = plan.LetterPlan.Requests!.Value[0];
        var hostile = request with { Rotation = request.Rotation with { Specialty = "x\r\nEND:VEVENT\r\nATTACH:file" } };
        var letters = plan.LetterPlan with { Requests = ValueList.Create([hostile]) };

        var ask = Calendars.Of(plan with { LetterPlan = letters }).Event("letter_2027-03-01_1");

        Assert.Equal("Ask for a letter: observership, x END:VEVENT ATTACH:file", ask.Text("SUMMARY"));
        Assert.Null(ask.Raw("ATTACH"));
    }

    [Fact]
    public void Step_3_stands_in_the_calendar_as_early_as_it_can_be_sat()
    {
        var calendar = Calendars.Of(FictionalPlans.Whole);
        var exam = FictionalPlans.Whole.Step3Exam.AsT0;

        // 15 weeks of study from the day after 9 November 2026 are too late for February; the window opens on 1 March.
        Assert.Equal(new LocalDate(2027, 3, 1), calendar.Event("exam_Step3_day").Day("DTSTART"));
        Assert.Equal("TENTATIVE", calendar.Event("exam_Step3_day").Raw("STATUS"));
        Assert.Equal(exam.BankFinishedBy, calendar.Event("exam_Step3_bank").Day("DTSTART"));
        Assert.Equal(
            exam.PracticeDays.AsEnumerable(),
            calendar.Events.Where(e => e.Id.StartsWith("exam_Step3_practice", StringComparison.Ordinal)).Select(e => e.Day("DTSTART")));
        Assert.Equal(exam.ResultLatest.PlusDays(1), calendar.Event("exam_Step3_result").Day("DTEND"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(null)]
    public void Without_a_decision_for_step_3_its_days_are_not_guessed(bool? decided)
    {
        var @case = FictionalPlans.Case(FictionalPlans.Varenholm);
        var open = @case with { Decisions = @case.Decisions with { Step3 = decided } };
        var plan = ReapplyPlanner.Plan(FictionalPlans.Rules, open, new LocalDate(2026, 11, 9)).AsT0;

        Assert.True(plan.Step3Exam.IsT0);
        Assert.DoesNotContain(Calendars.Of(plan).Events, e => e.Uid.StartsWith("exam_", StringComparison.Ordinal));
    }
}
