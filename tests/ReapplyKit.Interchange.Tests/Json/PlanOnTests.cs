using System.Text;

namespace ReapplyKit.Interchange.Tests;

/// <summary>A plan that is kept, read again and planned on.</summary>
public sealed class PlanOnTests
{
    private static readonly RulePack Rules = RulePack.Default;
    private static readonly LocalDate FirstDay = new(2026, 11, 23);
    private static readonly LocalDate Later = new(2027, 1, 11);

    private static readonly ReapplicationCase First = new()
    {
        Profile = new ApplicantProfile { Step2Ck = ExamHistory.PassedAtFirst(score: 219), Visa = VisaNeed.J1 },
        Cycle = new CycleOutcome { Interviews = 2, Matched = false, Applications = 60 },
        Progress = Progress.None.With(MilestoneProgress.Done(MilestoneId.Parse("autopsy.review"), FirstDay)),
    };

    private static readonly Progress Since = Progress.None
        .With(MilestoneProgress.Done(MilestoneId.Parse("autopsy.classify"), FirstDay, FirstDay.PlusDays(10)))
        .With(MilestoneProgress.Running(MilestoneId.Parse("opinions.sessions"), FirstDay.PlusDays(30)))
        .With(MilestoneProgress.Skipped(MilestoneId.Parse("autopsy.interviews"), "the library read them"))
        .With(new MeasuredAmount("letters-in-progress", 1));

    [Fact]
    public void A_plan_written_read_and_planned_on_equals_one_planned_on_in_memory()
    {
        var plan = ReapplyPlanner.Plan(Rules, First, FirstDay).AsT0;
        var inMemory = First with { PlanSoFar = plan.Schedule, Progress = First.Progress.With(Since) };
        var kept = PlanJson.Read(PlanJson.Write(plan, Rules)).AsT0;

        Assert.Equal(inMemory, kept.NextCase(Since));
        var again = ReapplyPlanner.Plan(Rules, kept.NextCase(Since), Later).AsT0;
        Assert.Equal(PlanJson.Write(ReapplyPlanner.Plan(Rules, inMemory, Later).AsT0, Rules), PlanJson.Write(again, Rules));
        Assert.NotNull(again.Changes);
    }

    [Fact]
    public void A_season_that_is_running_is_read_back_without_a_result()
    {
        var running = new CycleOutcome { Season = 2027, Interviews = 3, Matched = null };
        var plan = ReapplyPlanner.Plan(Rules, First with { Running = running }, FirstDay).AsT0;

        Assert.Equal(running, PlanJson.Read(PlanJson.Write(plan, Rules)).AsT0.NextCase(Since).Running);
    }

    [Fact]
    public void No_progress_is_lost_however_often_it_is_planned_on()
    {
        var (@case, day) = (First, FirstDay);
        for (var month = 0; month < 6; month++)
        {
            var plan = ReapplyPlanner.Plan(Rules, @case, day).AsT0;
            var next = plan.Schedule.Milestones.First(m => @case.Progress.Of(m.Milestone.Id) is null && m.Milestone.Decides is null);
            day = LocalDate.Max(day.PlusDays(7), next.Finish);
            var changed = PlanJson.Read(PlanJson.Write(plan, Rules)).AsT0.NextCase(
                Progress.None.With(MilestoneProgress.Done(next.Milestone.Id, next.Start, day)));

            Assert.Equal(@case.Progress.Milestones.Count + 1, changed.Progress.Milestones.Count);
            Assert.All(@case.Progress.Milestones, m => Assert.Equal(m, changed.Progress.Of(m.Milestone)));
            @case = changed;
        }
    }

    [Fact]
    public void A_case_that_has_changed_since_keeps_the_progress_of_the_plan()
    {
        var plan = ReapplyPlanner.Plan(Rules, First, FirstDay).AsT0;
        var kept = PlanJson.Read(PlanJson.Write(plan, Rules)).AsT0;
        var changed = First with { Progress = Since, Decisions = new YearDecisions { Step3 = true } };

        Assert.Equal(changed with { PlanSoFar = kept.Schedule, Progress = First.Progress.With(Since) }, kept.NextCase(changed));
    }

    [Fact]
    public void A_case_brings_its_progress_and_its_plan_so_far()
    {
        var schedule = ReapplyPlanner.Plan(Rules, First, FirstDay).AsT0.Schedule;
        var @case = First with { Progress = Since, PlanSoFar = schedule };

        Assert.Equal(@case, CaseJson.Read(CaseJson.Write(@case)).AsT0);
    }

    [Fact]
    public void Progress_is_read_as_people_write_it()
    {
        var read = CaseJson.Read(Encoding.UTF8.GetBytes("""
            {
              "version": 2, "applicant": {}, "planSoFar": null,
              "progress": { "milestones": [
                { "milestone": "autopsy.review", "state": "done", "finished": "2026-11-30" },
                { "milestone": "letters.ask", "state": "running", "started": "2026-11-24" },
                { "milestone": "gantt.draw", "state": "skipped", "reason": "drawn already" } ] }
            }
            """)).AsT0;

        Assert.Equal(
            [
                MilestoneProgress.Done(MilestoneId.Parse("autopsy.review"), new LocalDate(2026, 11, 30)),
                MilestoneProgress.Running(MilestoneId.Parse("letters.ask"), new LocalDate(2026, 11, 24)),
                MilestoneProgress.Skipped(MilestoneId.Parse("gantt.draw"), "drawn already"),
            ],
            read.Progress.Milestones);
    }

    [Theory]
    [InlineData("""{ "milestone": "autopsy.review", "state": "done" }""", "$.progress.milestones[0].finished")]
    [InlineData("""{ "milestone": "autopsy.review", "state": "running" }""", "$.progress.milestones[0].started")]
    [InlineData("""{ "milestone": "autopsy.review", "state": "skipped" }""", "$.progress.milestones[0].reason")]
    [InlineData("""{ "milestone": "Autopsy", "state": "done", "finished": "2026-11-30" }""", "$.progress.milestones[0].milestone")]
    [InlineData("""{ "milestone": "a", "state": "done", "finished": "2026-11-30", "started": "2026-12-01" }""", "$.progress.milestones[0].finished")]
    public void What_progress_cannot_say_is_a_problem_with_its_place(string milestone, string where) => Assert.Equal(
        where,
        Assert.Single(CaseJson.Read(Encoding.UTF8.GetBytes(
            $$"""{ "version": 2, "applicant": {}, "progress": { "milestones": [ {{milestone}} ] } }""")).AsT1.Problems.AsEnumerable()).Where);
}
