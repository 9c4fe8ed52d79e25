using System.Text;

namespace Docs.Tests;

/// <summary>The picture in the README is what the library draws: delete it and run once to draw it anew.</summary>
public sealed class GanttPictureTests
{
    private static readonly string Picture = Path.Combine(Repository.Root, "samples", "gantt.svg");
    private static readonly Workstream[] Shown = [Workstream.Research, Workstream.Clinical, Workstream.ExamPrep];

    [Fact]
    public void The_picture_is_part_of_the_fictional_plan()
    {
        var @case = CaseJson.Read(Repository.Read("samples", "Advisor", "case.json")).AsT0;
        var plan = ReapplyPlanner.Plan(RulePack.Default, @case, new LocalDate(2026, 11, 23)).AsT0;
        var drawn = SvgGantt.Write(AtAGlance(plan.Schedule.AsT0), plan.AsOf);
        if (!File.Exists(Picture))
        {
            File.WriteAllText(Picture, drawn, new UTF8Encoding(false));
            Assert.Fail("The picture was missing; it is drawn now. Look at it, then run again.");
        }
        Assert.Equal(drawn, File.ReadAllText(Picture).ReplaceLineEndings("\n"));
    }

    // The whole plan is three screens long.
    private static Schedule AtAGlance(Schedule plan) => plan with
    {
        Milestones = plan.Milestones
            .Where(m => Shown.Contains(m.Milestone.Workstream) || plan.CriticalPath.Contains(m.Milestone.Id))
            .ToValueList(),
    };

    [Fact]
    public void The_README_shows_it() => Assert.Contains("samples/gantt.svg", MarkdownFile.Named("README.md").Links);
}
