using NodaTime.Text;

namespace ReapplyKit.Tests;

/// <summary>Progress and the plan so far are part of the case: planning with them is replanning.</summary>
public sealed class ProgressInPlanTests
{
    private static readonly LocalDate FirstDay = new(2026, 11, 23);
    private static readonly LocalDate Later = new(2027, 1, 11);
    private static readonly MilestoneId Review = MilestoneId.Parse("autopsy.review");
    private static readonly MilestoneId Sessions = MilestoneId.Parse("opinions.sessions");
    private static readonly ReapplicationCase First = new() { Profile = SoundFile.Profile, Cycle = SoundFile.Cycle(1) };

    public static TheoryData<string, string, Progress> Wrong => new()
    {
        { "$.progress.milestones[0].milestone", "nearest is autopsy.review", Done("autopsy.reveiw", FirstDay) },
        { "$.progress.milestones[0].milestone", "nearest is opinions.sessions", Done("opinions.session", FirstDay) },
        { "$.progress.milestones[0].milestone", "no such milestone", Done("x", FirstDay) },
        { "$.progress.milestones[0].finished", "lies after 2027-01-11", Done("autopsy.review", Later.PlusDays(1)) },
        {
            "$.progress.milestones[0].started", "lies after 2027-01-11",
            Progress.None.With(MilestoneProgress.Running(Review, Later.PlusDays(1)))
        },
        { "$.progress.milestones[0]", "state it in $.decisions.step3", Done("decide.step3", FirstDay) },
        { "$.progress.measured[0].target", "nearest is letters-in-progress", Progress.None.With(new MeasuredAmount("letter-in-progress", 1)) },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_cannot_be_is_a_problem_with_its_place_and_the_way_out(string where, string message, Progress progress)
    {
        var problem = Assert.Single(
            ReapplyPlanner.Plan(RulePack.Default, First with { Progress = progress }, Later).AsT1.Problems.AsEnumerable());

        Assert.Equal(where, problem.Where);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_that_was_made_after_the_day_is_no_plan_so_far()
    {
        var @case = First with { PlanSoFar = ScheduleOf(Plan(First, Later)) };

        Assert.Equal("$.planSoFar.asOf", Assert.Single(
            ReapplyPlanner.Plan(RulePack.Default, @case, FirstDay).AsT1.Problems.AsEnumerable()).Where);
    }

    [Fact]
    public void A_plan_so_far_that_names_a_milestone_twice_is_refused()
    {
        var plan = ScheduleOf(Plan(First, FirstDay));
        var @case = First with { PlanSoFar = plan with { Milestones = [.. plan.Milestones, plan.Milestones[0]] } };

        Assert.Equal($"$.planSoFar.milestones[{plan.Milestones.Count}]", Assert.Single(
            ReapplyPlanner.Plan(RulePack.Default, @case, Later).AsT1.Problems.AsEnumerable()).Where);
    }

    [Fact]
    public void Skipping_an_essential_milestone_is_doubted()
    {
        var progress = Progress.None.With(MilestoneProgress.Skipped(MilestoneId.Parse("submit.apply"), "too expensive"));

        Assert.Contains(Plan(First with { Progress = progress }, FirstDay).Doubts, d => d.Message.Contains("the plan fails without it"));
    }

    [Theory]
    [InlineData("2025-11-22", true)]
    [InlineData("2025-11-23", false)]
    [InlineData("2026-11-23", false)]
    [InlineData("2020-01-10", true)]
    public void What_is_done_more_than_a_year_before_the_plan_began_is_doubted(string day, bool isDoubted)
    {
        var progress = Done("exam.step3.register", LocalDatePattern.Iso.Parse(day).Value);
        bool IsDoubted(ReapplicationPlan plan) => plan.Doubts.Any(d => d.Where == "$.progress.milestones[0].finished" && d.Value == day && d.Message.Contains("more than a year before the plan began"));

        Assert.Equal(isDoubted, IsDoubted(Plan(First with { Progress = progress }, FirstDay)));
        Assert.Equal(isDoubted, IsDoubted(Plan(First with { Progress = progress, PlanSoFar = ScheduleOf(Plan(First, FirstDay)) }, Later)));
    }

    [Fact]
    public void Where_nothing_has_changed_the_difference_is_empty()
    {
        var before = Plan(First, FirstDay);
        var after = Plan(First with { PlanSoFar = ScheduleOf(before) }, FirstDay);

        Assert.Null(before.Changes);
        Assert.True(after.Changes!.IsEmpty);
        Assert.Equal(before.Schedule, after.Schedule);
        Assert.Equal("Nothing has moved.\n", after.Changes.ToText(Progress.None));
    }

    [Fact]
    public void What_is_done_or_running_keeps_its_days_and_all_else_starts_today_or_later()
    {
        var progress = Progress.None
            .With(MilestoneProgress.Done(Review, FirstDay, FirstDay.PlusDays(9)))
            .With(MilestoneProgress.Running(Sessions, FirstDay.PlusDays(20)));
        var plan = Plan(First with { PlanSoFar = ScheduleOf(Plan(First, FirstDay)), Progress = progress }, Later);
        var dated = ScheduleOf(plan).Milestones.ToDictionary(m => m.Milestone.Id);

        Assert.Equal((FirstDay, FirstDay.PlusDays(9)), (dated[Review].Start, dated[Review].Finish));
        Assert.Equal(FirstDay.PlusDays(20), dated[Sessions].Start);
        Assert.All(dated.Values.Where(m => progress.Of(m.Milestone.Id) is null), m => Assert.True(m.Start >= Later));
        Assert.Equal(PlanDifference.Between(ScheduleOf(Plan(First, FirstDay)), ScheduleOf(plan)), plan.Changes);
    }

    [Fact]
    public void Progress_counts_in_a_first_plan_too()
    {
        var plan = Plan(First with { Progress = Progress.None.With(MilestoneProgress.Done(Review, FirstDay)) }, Later);

        Assert.Equal(FirstDay, ScheduleOf(plan).Milestones.Single(m => m.Milestone.Id == Review).Finish);
    }

    [Fact]
    public void A_plan_for_another_season_is_not_planned_on()
    {
        var @case = First with { PlanSoFar = ScheduleOf(Plan(First with { Season = 2028 }, FirstDay)), Season = 2029 };
        var plan = Plan(@case, Later);

        Assert.Null(plan.Changes);
        Assert.Equal(Plan(@case with { PlanSoFar = null }, Later).Schedule, plan.Schedule);
    }

    [Fact]
    public void What_has_changed_is_told_in_the_applicant_s_words_and_with_ids_on_demand()
    {
        var progress = Progress.None.With(MilestoneProgress.Done(Review, FirstDay, FirstDay.PlusDays(9)));
        var plan = Plan(First with { PlanSoFar = ScheduleOf(Plan(First, FirstDay)), Progress = progress }, Later);

        var text = plan.Changes!.ToText(progress);
        Assert.Contains("Done on Wed 2 Dec 2026: Go through the complete file", text, StringComparison.Ordinal);
        Assert.Contains(" later: ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("autopsy.review", text, StringComparison.Ordinal);
        Assert.Contains("(autopsy.review)", plan.Changes!.ToText(progress, withIds: true), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("letters.ask", "letters.ask")]
    [InlineData(" LETTERS.ASK ", "letters.ask")]
    [InlineData("Decide: Same Specialty or Another", "decide.specialty")]
    public void A_milestone_is_found_by_id_or_title(string text, string id) =>
        Assert.Equal(id, RulePack.Default.Countdown.Find(text).AsT0.Id.ToString());

    [Theory]
    [InlineData("leters.ask", "letters.ask")]
    [InlineData("step3.sit", "exam.step3.sit")]
    [InlineData("qqqqqqqqqqqqqqqqqqqqqqq", null)]
    [InlineData("", null)]
    public void Where_there_is_none_the_nearest_is_told(string text, string? nearest) =>
        Assert.Equal(nearest, RulePack.Default.Countdown.Find(text).AsT1.Nearest?.ToString());

    private static Progress Done(string id, LocalDate day) => Progress.None.With(MilestoneProgress.Done(MilestoneId.Parse(id), day));

    private static ReapplicationPlan Plan(ReapplicationCase @case, LocalDate asOf) => ReapplyPlanner.Plan(RulePack.Default, @case, asOf).AsT0;

    private static Schedule ScheduleOf(ReapplicationPlan plan) => plan.Schedule;

    [Theory]
    [InlineData("eras.token", "2027-04-01", "2027-04-01", false)] // issued from 23 June
    [InlineData("eras.token", "2027-06-23", "2027-06-24", true)]
    [InlineData("submit.apply", "2027-08-31", "2027-08-31", false)]
    [InlineData("submit.apply", "2027-09-01", "2027-09-02", true)]
    [InlineData("statement.core", "2027-04-01", "2027-04-02", true)]
    public void What_was_not_possible_yet_is_not_done(string milestone, string finished, string asOf, bool counts)
    {
        var plan = Told(asOf, (milestone, finished));

        Assert.Equal(counts, plan.Doubts.All(d => d.Where != "$.progress"));
        Assert.Equal(counts, plan.Case.Progress.Of(MilestoneId.Parse(milestone)) is not null);
        Assert.Equal(!counts, plan.Schedule.Milestones.Any(m => m.Milestone.Id.ToString() == milestone && m.Finish >= Iso.Day(asOf)));
    }

    [Fact]
    public void What_was_done_for_the_season_before_is_not_done_for_this_one_and_nothing_to_correct()
    {
        var plan = Told("2027-04-01", ("eras.token", "2026-07-01"));

        Assert.DoesNotContain(plan.Doubts, d => d.Where == "$.progress");
        Assert.Contains(plan.Schedule.Milestones, m => m.Milestone.Id.ToString() == "eras.token" && m.Finish >= Iso.Day("2027-04-01"));
    }

    [Theory]
    [InlineData("opinions.sessions", "2027-04-20", "opinions.book", true)]
    [InlineData("opinions.answers", "2027-05-20", "opinions.book", true)]
    [InlineData("letters.ask", "2027-05-20", "clinical.usce.rotate", false)] // asked in the middle of it
    [InlineData("statement.core", "2027-05-20", "specialty.lock", false)] // a draft locks nothing
    [InlineData("submit.apply", "2027-09-02", "eras.upload", true)]
    [InlineData("submit.apply", "2027-09-02", "eras.token", true)]
    public void What_is_done_had_done_before_it_what_it_is_pointless_without(string done, string finished, string before, bool isDone)
    {
        var plan = Told(finished, (done, finished));

        Assert.Equal(!isDone, plan.Schedule.Milestones.Any(m => m.Milestone.Id.ToString() == before)
            || plan.Schedule.Held.Any(m => m.Milestone.Id.ToString() == before));
    }

    [Fact]
    public void Whoever_matched_has_nothing_to_do_for_another_Match()
    {
        var plan = ReapplyPlanner.Plan(
            RulePack.Default, new ReapplicationCase { Profile = SoundFile.Profile, Cycle = SoundFile.Cycle(6) with { Season = 2027, Submitted = null, Matched = true } },
            Iso.Day("2027-04-01")).AsT0;

        Assert.Equal((0, 0, 0), (plan.Schedule.Milestones.Count, plan.Schedule.NotThisSeason.Count, plan.Schedule.OpenDecisions.Count));
    }

    private static ReapplicationPlan Told(string asOf, (string Milestone, string Day) done) => ReapplyPlanner.Plan(
        RulePack.Default,
        new ReapplicationCase
        {
            Profile = SoundFile.Profile with { Letters = [], Usce = UsceHistory.None },
            Cycle = SoundFile.Cycle(1) with { Season = 2027, Submitted = null },
            Progress = Progress.None.With(MilestoneProgress.Done(MilestoneId.Parse(done.Milestone), Iso.Day(done.Day))),
        },
        Iso.Day(asOf)).AsT0;
}
