using System.Globalization;
using System.Text;

namespace ReapplyKit.Tests;

/// <summary>
/// A year of one applicant, who comes back each month, says what is done, and is told what has changed and what comes next. The story is kept
/// in a file that somebody has read.
/// </summary>
public sealed class TwelveCheckInsTests
{
    private static readonly LocalDate FirstDay = new(2026, 9, 28);
    private static readonly RulePack Rules = RulePack.Default;

    [Fact]
    public void A_year_of_check_ins_reads_as_approved()
    {
        var (story, @case) = (new StringBuilder(), Start);
        foreach (var month in Enumerable.Range(0, 12))
        {
            var day = FirstDay.PlusMonths(month);
            if (month > 0)
                @case = ComesBack(@case, day, month);
            var plan = ReapplyPlanner.Plan(Rules, @case, day).AsT0;
            Tell(story, plan);
            Assert.All(@case.Progress.Milestones, at => Assert.Equal(at, plan.Case.Progress.Of(at.Milestone)));
            @case = @case with { PlanSoFar = plan.Schedule };
        }
        var file = Path.Combine(Repository.Root, "tests", "ReapplyKit.Tests", "Planner", "Golden", "twelve-check-ins.txt");
        if (!File.Exists(file) || Environment.GetEnvironmentVariable("REAPPLYKIT_APPROVE") == "true")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, story.ToString());
        }
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), story.ToString());
    }

    private static ReapplicationCase Start => new()
    {
        Profile = SoundFile.Profile with { Letters = SoundFile.Letters(strongUs: 1, nonUs: 1), Step3 = ExamHistory.NotTaken },
        Cycle = SoundFile.Cycle(1) with { Applications = 64 },
        Decisions = new YearDecisions { Specialty = SpecialtyChoice.Same, MainActivity = MainActivity.ObserverExtern, Step3 = true },
        Season = 2028,
    };

    // What the plan had up to the day is done as planned; in the fourth month letters are asked for three weeks late, and one thing is skipped.
    private static ReapplicationCase ComesBack(ReapplicationCase @case, LocalDate day, int month)
    {
        var progress = @case.Progress;
        foreach (var dated in @case.PlanSoFar!.Milestones.Where(m => m.Start < day && progress.Of(m.Milestone.Id)?.State != MilestoneState.Done))
        {
            var isLate = month == 4 && dated.Milestone.Workstream == Workstream.Clinical;
            progress = progress.With(dated.Finish < day && !isLate
                ? MilestoneProgress.Done(dated.Milestone.Id, dated.Start, dated.Finish)
                : MilestoneProgress.Running(dated.Milestone.Id, dated.Start));
        }
        if (month == 5 && @case.PlanSoFar.Milestones.FirstOrDefault(m => m.Start > day && m.Milestone.Importance == Importance.Optional) is { } skipped)
            progress = progress.With(MilestoneProgress.Skipped(skipped.Milestone.Id, "no time beside the rotation"));
        return @case with { Progress = progress };
    }

    private static void Tell(StringBuilder story, ReapplicationPlan plan)
    {
        var brief = plan.Brief;
        story.Append(CultureInfo.InvariantCulture, $"{plan.AsOf.ToString("d MMMM uuuu", CultureInfo.InvariantCulture)}\n");
        if (brief.Changes is { } changes)
            story.Append(CultureInfo.InvariantCulture, $"  Since last time: {changes}.\n");
        if (plan.Changes is { } difference)
        {
            foreach (var line in difference.ToText(plan.Case.Progress).Split('\n', StringSplitOptions.RemoveEmptyEntries))
                story.Append(CultureInfo.InvariantCulture, $"    {line}\n");
        }
        foreach (var task in brief.Tasks)
            story.Append(CultureInfo.InvariantCulture, $"  To do: {task.What}{(task.By is { } by ? $" (by {by.ToString("d MMM", CultureInfo.InvariantCulture)})" : "")}\n");
        if (brief.Deadline is { } due)
            story.Append(CultureInfo.InvariantCulture, $"  Next: {due.What}, {(due.DaysLeft == 1 ? "tomorrow" : string.Create(CultureInfo.InvariantCulture, $"in {due.DaysLeft} days"))}\n");
        story.Append('\n');
    }
}
