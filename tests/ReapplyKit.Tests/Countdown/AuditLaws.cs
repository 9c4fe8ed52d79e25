
namespace ReapplyKit.Tests;

/// <summary>The pack's audit on every day of a year's plan.</summary>
[Trait("Speed", "Slow")]
public class AuditLaws
{
    private static readonly RulePack Rules = RulePack.Default;
    private static readonly Schedule Year = PlanFor(2027, daysLeft: 365);
    private static readonly LocalDate[] Days =
        [.. Enumerable.Range(-5, Period.DaysBetween(Year.AsOf, Year.Milestones.Max(m => m.Finish)) + 15).Select(Year.AsOf.PlusDays)];

    [SeededProperty(MaxTest = 4, Arbitrary = [typeof(HappeningArbitrary)])]
    public void On_every_day_each_line_follows_from_progress_and_its_due_day(ValueList<Happening> happenings, byte amount, bool isMeasured)
    {
        var progress = Happening.Of(happenings, Year, Days[^1]) with { Measured = isMeasured ? Amounts(amount) : [] };
        foreach (var day in Days)
        {
            foreach (var line in Rules.Countdown.Assess(Year, progress, day).Lines)
            {
                var dated = Year.Milestones.Single(
                    m => m.Milestone.Id == line.Check.Milestone || m.Milestone.Targets.Any(t => t.Id == line.Check.Target));
                bool? isSo = line.Check.Target is null
                    ? progress.Of(dated.Milestone.Id)?.State == MilestoneState.Done
                    : isMeasured ? amount >= dated.Milestone.Targets.Single(t => t.Id == line.Check.Target).AtLeast : null;
                var expected = (isSo, day > dated.Finish) switch
                {
                    (true, _) => AuditState.Met,
                    (_, false) => AuditState.NotYetDue,
                    (false, true) => AuditState.Behind,
                    (null, true) => AuditState.NotMeasured,
                };
                Assert.Equal((line.Check, dated.Finish, expected), (line.Check, line.Due, line.State));
            }
        }
    }

    [SeededProperty(MaxTest = 4, Arbitrary = [typeof(HappeningArbitrary)])]
    public void On_every_day_what_is_behind_calls_for_its_corrections_and_nothing_else_does(ValueList<Happening> happenings)
    {
        var progress = Happening.Of(happenings, Year, Days[^1]);
        foreach (var day in Days)
        {
            var report = Rules.Countdown.Assess(Year, progress, day);
            var behind = Year.Milestones
                .Where(m => m.Finish < day && progress.Of(m.Milestone.Id)?.State is null or MilestoneState.Running).ToList();
            Assert.Equal(behind.Select(m => m.Milestone.Id).ToHashSet(), report.Overdue.Select(m => m.Milestone.Id).ToHashSet());
            Assert.Equal(
                [
                    .. Calling(CorrectionKind.AddHours, m =>
                        m.Workstream is Workstream.Research or Workstream.ExamPrep or Workstream.Application),
                    .. Calling(CorrectionKind.CutCommitments, _ => true),
                    .. Calling(CorrectionKind.MoveStep3, m => m.When?.Step3 == true),
                ],
                report.Corrections.Select(c => (c.Kind, string.Join(' ', c.Milestones))));

            IEnumerable<(CorrectionKind, string)> Calling(CorrectionKind kind, Func<Milestone, bool> calls) =>
                report.Overdue.Where(m => calls(m.Milestone)).Select(m => m.Milestone.Id).ToList() is { Count: > 0 } ids
                    ? [(kind, string.Join(' ', ids))]
                    : [];
        }
    }

    [SeededProperty(MaxTest = 4)]
    public void Who_does_everything_as_planned_is_never_behind(byte daysEarlier)
    {
        var plan = PlanFor(2027, 300 + daysEarlier);
        foreach (var day in Enumerable.Range(0, Period.DaysBetween(plan.AsOf, Days[^1])).Select(plan.AsOf.PlusDays))
        {
            var past = plan.Milestones.Where(m => m.Finish < day).ToList();
            var progress = new Progress
            {
                Milestones = past.Select(m => MilestoneProgress.Done(m.Milestone.Id, m.Start, m.Finish)).ToValueList(),
                Measured = past.SelectMany(m => m.Milestone.Targets.Select(t => new MeasuredAmount(t.Id, t.AtLeast))).ToValueList(),
            };
            var report = Rules.Countdown.Assess(plan, progress, day);
            Assert.Empty(report.Overdue);
            Assert.Empty(report.Corrections);
            Assert.All(report.Lines, line => Assert.Equal(line.Due < day ? AuditState.Met : AuditState.NotYetDue, line.State));
        }
    }

    [Fact]
    public void A_plan_with_everything_in_it_answers_every_check() =>
        Assert.Equal(Rules.Countdown.AuditChecks, Rules.Countdown.Assess(Year, Progress.None, Days[0]).Lines.Select(l => l.Check));

    private static ValueList<MeasuredAmount> Amounts(int amount) =>
        Year.Milestones.SelectMany(m => m.Milestone.Targets.Select(t => new MeasuredAmount(t.Id, amount))).ToValueList();

    private static Schedule PlanFor(int year, int daysLeft)
    {
        var season = Rules.Seasons.For(year);
        var decisions = new YearDecisions { Step3 = true, Specialty = SpecialtyChoice.Same, MainActivity = MainActivity.ResearchFellow };
        return Rules.Countdown.Schedule(season, season.SubmissionDay.PlusDays(-daysLeft), decisions);
    }
}
