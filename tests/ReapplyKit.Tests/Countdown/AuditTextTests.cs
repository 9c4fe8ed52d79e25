namespace ReapplyKit.Tests;

/// <summary>What each line of an audit says, and on which day it begins to count, in a plan of twelve months for 2027.</summary>
public sealed class AuditTextTests
{
    private static readonly CountdownTemplate Countdown = RulePack.Default.Countdown;
    private static readonly Schedule Plan = Countdown.Schedule(
        RulePack.Default.Seasons.For(2027), Iso.Day("2025-10-02"),
        new YearDecisions { Specialty = SpecialtyChoice.Same, MainActivity = MainActivity.ResearchFellow, Step3 = true });

    [Fact]
    public void Before_its_day_a_check_shows_what_is_measured() => Assert.Equal(
        [
            "NotYetDue 0 of 1 to 2 strong US letters", "NotYetDue not begun", "NotYetDue not begun",
            "Met 1 abstracts, posters or manuscripts",
        ],
        Lines("2025-10-02", new Progress
        {
            Measured = [new MeasuredAmount("letters-in-progress", 0), new MeasuredAmount("research-items-in-process", 1)],
        }));

    [Fact]
    public void After_its_day_a_check_shows_what_is_missing() => Assert.Equal(
        ["NotMeasured not measured", "Met done", "Behind running", "Behind 0 of 1 or more abstracts, posters or manuscripts"],
        Lines("2026-06-01", new Progress
        {
            Measured = [new MeasuredAmount("research-items-in-process", 0)],
            Milestones =
            [
                MilestoneProgress.Done(MilestoneId.Parse("audit.records"), Iso.Day("2026-04-02"), Iso.Day("2026-04-03")),
                MilestoneProgress.Running(MilestoneId.Parse("exam.step3.register"), Iso.Day("2026-01-02")),
            ],
        }));

    [Fact]
    public void A_check_is_behind_from_the_day_after_it_is_due()
    {
        for (var check = 0; check < Countdown.AuditChecks.Count; check++)
        {
            var due = Countdown.Assess(Plan, Progress.None, Plan.AsOf).Lines[check].Due;

            Assert.Equal(AuditState.NotYetDue, Countdown.Assess(Plan, Progress.None, due).Lines[check].State);
            Assert.NotEqual(AuditState.NotYetDue, Countdown.Assess(Plan, Progress.None, due.PlusDays(1)).Lines[check].State);
        }
    }

    [Fact]
    public void More_hours_are_called_for_by_research_exams_and_the_application_only()
    {
        var audit = Countdown.Assess(Plan, Progress.None, Iso.Day("2026-09-01"));
        Workstream[] own = [Workstream.Research, Workstream.ExamPrep, Workstream.Application];
        var calling = audit.Overdue.Where(b => own.Contains(b.Milestone.Workstream)).ToArray();

        Assert.Equal(3, calling.Select(b => b.Milestone.Workstream).Distinct().Count());
        Assert.NotEqual(audit.Overdue.Count, calling.Length);
        Assert.Equal(calling.Select(b => b.Milestone.Id), audit.Corrections[0].Milestones);
        Assert.Equal(audit.Overdue.Select(b => b.Milestone.Id), audit.Corrections[1].Milestones);
    }

    [Fact]
    public void Corrections_cite_the_clauses_of_the_pack()
    {
        var work = SmallCountdown.Milestone("a", "M12W1", "M12W1", 3);
        work["workstream"] = "research";
        work["when"] = new System.Text.Json.Nodes.JsonObject { ["step3"] = true };
        var countdown = SmallCountdown.Template(work);
        var plan = countdown.Schedule(Plan.Season, Plan.AsOf, Plan.Decisions);

        Assert.Equal(["AddHours M6.7", "CutCommitments M6.8", "MoveStep3 M6.9"],
            countdown.Assess(plan, Progress.None, Iso.Day("2025-12-01")).Corrections.Select(c => $"{c.Kind} {c.Clause}"));
    }

    private static IEnumerable<string> Lines(string asOf, Progress progress) =>
        Countdown.Assess(Plan, progress, Iso.Day(asOf)).Lines.Select(l => $"{l.State} {l.Value}");
}
