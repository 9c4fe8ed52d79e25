using static ReapplyKit.Tests.TargetCase;

namespace ReapplyKit.Tests;

/// <summary>
/// What fits before its day. By hand: rotations run from 2027-01-15, research is submitted from 2027-04-08, letter writers are settled on
/// 2027-05-15, Step 3 is sat on 2027-05-24, the list is fixed from 2027-08-15; applications go out from 2027-09-01.
/// </summary>
public sealed class TargetFeasibilityTests
{
    [Theory]
    [InlineData(TargetKind.UsceMonths, 2, "2027-02-01", "2027-03-28")] // 56 days, the first and the last counted
    [InlineData(TargetKind.UsceMonths, 3, "2027-02-01", "2027-04-25")] // 84 days
    [InlineData(TargetKind.Abstracts, 2, "2027-04-10", "2027-05-07")] // 28 days
    [InlineData(TargetKind.Posters, 2, "2027-04-10", "2027-05-07")]
    [InlineData(TargetKind.Manuscripts, 1, "2027-04-10", "2027-06-04")] // 56 days
    [InlineData(TargetKind.Letters, 3, "2027-06-01", "2027-06-21")] // 21 days
    [InlineData(TargetKind.Programs, 100, "2027-08-20", "2027-08-26")] // 7 days
    [InlineData(TargetKind.States, 9, "2027-08-20", "2027-08-21")] // 1 day, but after the day of judgement
    [InlineData(TargetKind.Step3Pass, 1, "2027-03-10", "2027-06-03")] // 84 days of study from the next day, then the exam
    [InlineData(TargetKind.Step2CkScore, 240, "2027-03-10", "2027-07-01")] // 28 days more to the result
    public void The_days_it_takes_fit_on_the_last_possible_day_and_not_the_day_before(TargetKind kind, int amount, string asOf, string by)
    {
        var target = Target(kind, amount, by);

        Assert.Equal(CheckState.Met, Judged(target, asOf).Feasible.State);
        Assert.Equal(CheckState.NotMet, Judged(target with { By = Iso.Day(by).PlusDays(-1) }, asOf).Feasible.State);
    }

    [Fact]
    public void Of_a_range_the_lower_end_has_to_fit() => Assert.Equal(
        CheckState.Met, Judged(Target(TargetKind.UsceMonths, Quantity.Between(2, 3), "2027-03-28"), "2027-02-01").Feasible.State);

    [Fact]
    public void Days_are_counted_from_the_window_where_it_begins_later()
    {
        var check = Judged(Target(TargetKind.UsceMonths, 2, by: "2027-04-30", from: "2027-03-07"), "2027-02-01").Feasible;

        Assert.Equal((CheckState.NotMet, "56 days are needed, 55 are left"), (check.State, check.Value));
        Assert.Equal(CheckState.Met, Judged(Target(TargetKind.UsceMonths, 2, by: "2027-04-30", from: "2027-03-06"), "2027-02-01").Feasible.State);
    }

    [Theory]
    [InlineData("2027-08-21", "2027-08-20", CheckState.Met, "21 August 2027")]
    [InlineData("2027-08-20", "2027-08-20", CheckState.NotMet, "20 August 2027 is not after 20 August 2027")]
    [InlineData("2027-09-01", "2027-08-20", CheckState.Met, "1 September 2027")]
    [InlineData("2027-09-02", "2027-08-20", CheckState.NotMet, "2 September 2027 is after the submission day")]
    public void Its_day_lies_after_today_and_not_after_the_submission_day(string by, string asOf, CheckState state, string value)
    {
        var check = Judged(Target(TargetKind.States, 9, by), asOf).Feasible;

        Assert.Equal((state, value), (check.State, check.Value));
    }

    [Theory]
    [InlineData("2027-01-14", CheckState.NotMet, "“Work the rotations: early, reliable, free of complaints” begins on 15 January 2027")]
    [InlineData("2027-01-15", CheckState.Met, "15 January 2027")]
    public void The_milestone_that_delivers_it_begins_no_later(string by, CheckState state, string value)
    {
        var check = Judged(Target(TargetKind.UsceMonths, 2, by)).Feasible;

        Assert.Equal((state, value), (check.State, check.Value));
    }

    [Fact]
    public void A_window_that_ends_before_it_begins_fits_nowhere() => Assert.Equal(
        "the window begins on 2 June 2027 and ends on 1 June 2027",
        Judged(Target(TargetKind.Step3Pass, by: "2027-06-01", from: "2027-06-02")).Feasible.Value);

    [Fact]
    public void While_Step_3_is_undecided_nobody_can_tell()
    {
        var check = Judged(Window, plan: Planned(DecisionSets.ResearchWithStep3 with { Step3 = null })).Feasible;

        Assert.Equal((CheckState.Unknown, "exam.step3.sit waits for a decision: Step 3"), (check.State, check.Value));
    }

    [Fact]
    public void Where_Step_3_is_decided_against_it_is_missed()
    {
        var check = Judged(Window, plan: Planned(DecisionSets.ResearchWithStep3 with { Step3 = false })).Feasible;

        Assert.Equal((CheckState.NotMet, "“Sit Step 3, clear of ERAS season” is not in the plan: the decisions leave it out"), (check.State, check.Value));
    }

    [Fact]
    public void What_the_season_has_no_time_for_cannot_be_a_target_and_the_calendar_still_holds()
    {
        var core = Planned(DecisionSets.ResearchWithStep3, "2027-08-20");
        var late = Judged(Target(TargetKind.UsceMonths, 2, "2027-08-31"), "2027-08-20", core);

        Assert.Equal(
            (CheckState.NotMet, "56 days are needed, 12 are left; “Work the rotations: early, reliable, free of complaints” is not in the plan: there is no time for it this season"),
            (late.Feasible.State, late.Feasible.Value));
    }

    private static RebuildTarget Window => Target(TargetKind.Step3Pass, by: "2027-05-31", from: "2027-03-01");
}
