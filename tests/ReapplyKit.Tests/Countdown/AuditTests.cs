namespace ReapplyKit.Tests;

/// <summary>The mid-year audit of a plan made on the first day of Month 12 of the 2027 season; Month 6 begins on 2026-04-02.</summary>
public sealed class AuditTests
{
    private static readonly CountdownTemplate Countdown = RulePack.Default.Countdown;
    private static readonly Schedule Plan = Countdown.Schedule(
        RulePack.Default.Seasons.For(2027), Iso.Day("2025-10-02"),
        new YearDecisions { Specialty = SpecialtyChoice.Same, MainActivity = MainActivity.ResearchFellow, Step3 = true });

    [Fact]
    public void Before_its_day_no_check_is_behind() =>
        Assert.All(Audit("2025-10-02").Lines, line => Assert.Equal(AuditState.NotYetDue, line.State));

    [Fact]
    public void After_its_day_a_check_is_met_behind_or_not_measured()
    {
        var none = Audit("2026-05-01");
        var measured = Audit("2026-05-01", new MeasuredAmount("letters-in-progress", 0), new MeasuredAmount("research-items-in-process", 1));

        Assert.Equal([AuditState.NotMeasured, AuditState.Behind, AuditState.Behind, AuditState.NotMeasured], none.Lines.Select(l => l.State));
        Assert.Equal([AuditState.Behind, AuditState.Behind, AuditState.Behind, AuditState.Met], measured.Lines.Select(l => l.State));
    }

    [Fact]
    public void What_is_behind_calls_for_hours_cuts_and_a_second_look_at_Step_3()
    {
        var audit = Audit("2026-05-01");

        Assert.Equal([CorrectionKind.AddHours, CorrectionKind.CutCommitments, CorrectionKind.MoveStep3], audit.Corrections.Select(c => c.Kind));
        Assert.Equal(["M6.7", "M6.8", "M6.9"], audit.Corrections.Select(c => c.Clause.ToString()));
        Assert.Contains(MilestoneId.Parse("exam.step3.register"), audit.Corrections[2].Milestones);
    }

    [Fact]
    public void Where_everything_is_done_as_planned_nothing_is_behind()
    {
        var asOf = Iso.Day("2026-05-01");
        var done = Plan.Milestones.Where(m => m.Finish < asOf).Select(m => MilestoneProgress.Done(m.Milestone.Id, m.Start, m.Finish)).ToValueList();
        var audit = Countdown.Assess(Plan, new Progress { Milestones = done }, asOf);

        Assert.Empty(audit.Overdue);
        Assert.Empty(audit.Corrections);
    }

    [Fact]
    public void Without_Step_3_in_the_plan_its_check_is_left_out()
    {
        var plan = Countdown.Schedule(Plan.Season, Plan.AsOf, Plan.Decisions with { Step3 = false });

        Assert.DoesNotContain(Countdown.Assess(plan, Progress.None, Plan.AsOf).Lines, l => l.Check.Text.Contains("Step 3", StringComparison.Ordinal));
    }

    private static AuditReport Audit(string asOf, params ReadOnlySpan<MeasuredAmount> measured) =>
        Countdown.Assess(Plan, new Progress { Measured = ValueList.Create(measured) }, Iso.Day(asOf));
}
