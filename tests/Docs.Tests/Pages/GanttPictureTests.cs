using System.Text;

namespace Docs.Tests;

/// <summary>The picture in the README is what the library draws: delete it and run once to draw it anew.</summary>
public sealed class GanttPictureTests
{
    private static readonly string Picture = Path.Combine(Repository.Root, "samples", "gantt.svg");
    private static readonly Workstream[] Shown = [Workstream.Research, Workstream.Clinical, Workstream.ExamPrep];

    private static readonly ReapplicationPlan Plan = ReapplyPlanner.Plan(
        RulePack.Default, CaseJson.Read(Repository.Read("samples", "Advisor", "case.json")).AsT0, new LocalDate(2026, 11, 23)).AsT0;

    private static Schedule Whole => Plan.Schedule;

    // The whole plan is three screens long.
    private static Schedule AtAGlance => Whole with
    {
        Milestones = Whole.Milestones
            .Where(m => Shown.Contains(m.Milestone.Workstream) || Whole.CriticalPath.Contains(m.Milestone.Id))
            .ToValueList(),
    };

    [Fact]
    public void The_picture_is_part_of_the_fictional_plan()
    {
        var drawn = SvgGantt.Write(AtAGlance, Plan.AsOf);
        if (!File.Exists(Picture))
        {
            File.WriteAllText(Picture, drawn, new UTF8Encoding(false));
            Assert.Fail("The picture was missing; it is drawn now. Look at it, then run again.");
        }
        Assert.Equal(drawn, File.ReadAllText(Picture).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_README_shows_it_and_says_how_much_of_the_plan_it_is()
    {
        Assert.Contains("samples/gantt.svg", MarkdownFile.Named("README.md").Links);
        Assert.Contains(
            $"{AtAGlance.Milestones.Count} of the {Whole.Milestones.Count} milestones",
            File.ReadAllText(Path.Combine(Repository.Root, "README.md")),
            StringComparison.Ordinal);
    }
}
